import type { PersonView } from '../room/protocol';

const TINTS = 8;

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
}

function tintOf(id: string): number {
  return Array.from(id).reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % TINTS;
}

/**
 * A person's initials, or a square for the bot. The name itself stands beside it or is its label, so the
 * initials are drawn by the style sheet: as text they would be a second name.
 */
export function Avatar({ of, bot = false }: { readonly of: PersonView; readonly bot?: boolean }) {
  const look = bot ? 'avatar bot' : `avatar tint${tintOf(of.id)}`;
  return <span class={look} aria-hidden="true" data-initials={initials(of.name)} />;
}
