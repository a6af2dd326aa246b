import { IntlMessageFormat } from 'intl-messageformat';

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What an ICU message asks for, or why it is not one. */
export type Message =
  | { readonly valid: true; readonly placeholders: ReadonlySet<string> }
  | { readonly valid: false; readonly reason: string };

/** Reads an ICU message without saying it. */
export function readMessage(text: string): Message {
  try {
    const placeholders = new Set<string>();
    collect(
      new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(),
      placeholders,
    );
    return { valid: true, placeholders };
  } catch (error) {
    return { valid: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The parser's number for plain text; its own enum is not exported. */
const LITERAL: number = 0;

function collect(elements: Elements, into: Set<string>): void {
  for (const element of elements) {
    if (!('value' in element)) continue;
    const type: number = element.type;
    if (type !== LITERAL) into.add(element.value);
    else if (/[{}]/.test(element.value)) {
      throw new Error(
        "an apostrophe before a brace makes the brace plain text; write ’ instead of '",
      );
    }
    if ('options' in element) {
      for (const option of Object.values(element.options)) collect(option.value, into);
    }
  }
}
