const AT = /(?:^|\s)@([^@]*)$/;

/**
 * Whether a text ends in a mention of the bot: its name, or 'bot', begun after an @, or whole and
 * followed by a space.
 */
export function mentionAtEnd(text: string, bot: string): 'begun' | 'whole' | undefined {
  const typed = AT.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return undefined;
  const names = [bot.toLowerCase(), 'bot'];
  if (names.some((name) => typed === `${name} `)) return 'whole';
  return names.some((name) => name.startsWith(typed)) ? 'begun' : undefined;
}

/** The text without the mention it ends in. */
export function withoutMention(text: string): string {
  return text.replace(AT, '');
}
