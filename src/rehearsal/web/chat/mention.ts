const AT = /(?:^|\s)@([^@]*)$/;
/** What else somebody may call it: a short name, and its name in English. */
const ALSO = ['bot', 'good digital governance'];

/**
 * Whether a text ends in a mention of the bot: one of its names, begun after an @, or whole and
 * followed by a space.
 */
export function mentionAtEnd(text: string, bot: string): 'begun' | 'whole' | undefined {
  const typed = AT.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  const names = [bot.toLowerCase(), ...ALSO];
  if (names.some((name) => typed === `${name} `)) return 'whole';
  return names.some((name) => name.startsWith(typed)) ? 'begun' : undefined;
}

/** The text without the mention it ends in. */
export function withoutMention(text: string): string {
  return text.replace(AT, '');
}
