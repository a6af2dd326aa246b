import type { Language, WorkshopDefinition } from '../../workshop/definition';
import { LANGUAGES } from '../../workshop/definition';
import type { Fault } from '../fault';
import { place } from '../fault';
import type { Message } from '../icu';
import { readMessage } from '../icu';
import type { Rule } from './rule';

/** What the bot says: in every language, readable, with the same placeholders. */
export const textRules: readonly Rule[] = [{ reads: ['texts'], check: textsAgree }];

function textsAgree({ texts }: WorkshopDefinition): Fault[] {
  const keys = new Set(LANGUAGES.flatMap((language) => Object.keys(texts[language])));
  return [...keys].flatMap((key) => {
    const said = LANGUAGES.map((language) => ({
      language,
      message: messageOf(texts[language], key),
    }));
    const all = new Set(said.flatMap(({ message }) => placeholdersOf(message)));
    return said.flatMap(({ language, message }) => faultsOf(key, language, message, all));
  });
}

function messageOf(texts: Readonly<Record<string, string>>, key: string): Message | undefined {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return text === undefined ? undefined : readMessage(text);
}

function placeholdersOf(message: Message | undefined): string[] {
  return message?.valid === true ? [...message.placeholders] : [];
}

function faultsOf(
  key: string,
  language: Language,
  message: Message | undefined,
  all: ReadonlySet<string>,
): Fault[] {
  const path = place('texts', language, key);
  if (message === undefined) return [{ path, message: 'This text is missing in this language.' }];
  if (!message.valid) {
    return [{ path, message: `This is not a valid ICU message: ${message.reason}.` }];
  }
  return [...all]
    .filter((name) => !message.placeholders.has(name))
    .map((name) => ({
      path,
      message: `The placeholder {${name}} is in another language, but not here.`,
    }));
}
