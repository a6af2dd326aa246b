import type { Instant } from '../workshop/session';
import type { Card, MessageRef } from './ports';

/** A post that was begun this long ago (ms) and not settled: whoever began it is gone. */
const POSTING_TERM = 60_000;

/** What to do about a card that waits. */
export type Step =
  | { readonly kind: 'post'; readonly mark?: string }
  | { readonly kind: 'edit'; readonly message: MessageRef }
  /** Somebody is posting it now. */
  | { readonly kind: 'wait'; readonly until: Instant }
  /** Its post was never settled: it may stand or not. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'drop' };

/** Pure: from where the card stands and whether it is to be posted. */
export function stepOf(card: Card | undefined, post: boolean, now: Instant): Step {
  const message = standing(card);
  if (message !== undefined) return { kind: 'edit', message };
  if (card?.state.kind === 'posting') {
    const until = card.state.since + POSTING_TERM;
    return until > now ? { kind: 'wait', until } : { kind: 'lost' };
  }
  const mayStand = card?.state.kind === 'undelivered' && card.state.reason === 'uncertain';
  if (!post || mayStand) return { kind: 'drop' };
  return card === undefined ? { kind: 'post' } : { kind: 'post', mark: card.mark };
}

/** The message in which a card is known to stand. */
export function standing(card: Card | undefined): MessageRef | undefined {
  return card === undefined || card.state.kind === 'posting' ? undefined : card.state.message;
}
