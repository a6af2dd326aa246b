import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContentError, place } from './fault';

/** The JSON object that a content file holds. Throws a ContentError when it holds none. */
export function readContent(file: string): Record<string, unknown> {
  const failed = (message: string): never => {
    throw new ContentError(file, [{ path: place(), message }]);
  };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    return failed(whyUnread(error));
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return failed(`The file cannot be read as JSON: ${String(error)}.`);
  }
  const parsed = z.record(z.string(), z.unknown()).safeParse(content);
  return parsed.success ? parsed.data : failed('The file must hold one JSON object.');
}

function whyUnread(error: unknown): string {
  switch (typeof error === 'object' && error !== null && 'code' in error && error.code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'The file is not in UTF-8: save it again in that encoding.';
    default:
      return `The file cannot be read: ${String(error)}.`;
  }
}
