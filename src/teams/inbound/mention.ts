import { z } from 'zod';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string(),
  mentioned: z.object({ id: z.string() }),
});

/**
 * What somebody typed, without the mention of the bot and with other people's mentions as their names.
 * `addressed` tells whether the bot was mentioned at all.
 */
export function withoutMention(
  text: string,
  entities: readonly unknown[],
  bot: string | undefined,
): { readonly text: string; readonly addressed: boolean } {
  const mentions = entities.flatMap((entity) => mention.safeParse(entity).data ?? []);
  const ours = mentions.filter(({ mentioned }) => mentioned.id === bot);
  const rest = ours.reduce((left, { text: words }) => left.replace(words, ' '), text);
  return { text: plain(rest), addressed: ours.length > 0 };
}

function plain(text: string): string {
  return text
    .replaceAll(/<at[^>]*>(.*?)<\/at>/gs, '$1')
    .replaceAll(/&nbsp;|\u00A0/g, ' ')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? sign)
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}

/** Signs that Teams writes out in the text of a message. */
const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
