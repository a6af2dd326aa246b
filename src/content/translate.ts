import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, WorkshopDefinition } from '../workshop/definition';

/** Says the text of a key; throws when there is no such text. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const translators = new WeakMap<WorkshopDefinition, Map<Language, Translate>>();

/** The bot's voice in one language. The same definition and language give the same function. */
export function translator(definition: WorkshopDefinition, language: Language): Translate {
  const known = translators.get(definition) ?? new Map<Language, Translate>();
  translators.set(definition, known);
  const translate = known.get(language) ?? build(definition.texts[language], language);
  known.set(language, translate);
  return translate;
}

function build(texts: Readonly<Record<string, string>>, language: Language): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    let message = compiled.get(key);
    if (message === undefined) {
      const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
      if (text === undefined)
        throw new Error(`There is no text "${key}" in language "${language}".`);
      message = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    const said = message.format<string>(values);
    return Array.isArray(said) ? said.join('') : said;
  };
}
