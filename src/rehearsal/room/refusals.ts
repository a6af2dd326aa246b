import type { RequestRefused } from '../connector';
import type { RefusalView } from './protocol';

/** Statuses with which Teams turns down what a bot wants to show, for good: unreadable, too large. */
const TURNED_DOWN = new Set([400, 413]);

/** What Teams would not take from the bot, per conversation. */
export class Refusals {
  private readonly known = new Map<string, RefusalView[]>();
  private count = 0;

  /** Keeps a refusal when it is about what the bot wanted to show somewhere. */
  add({ at, status, message, conversationId }: RequestRefused): RefusalView | undefined {
    if (conversationId === undefined || !TURNED_DOWN.has(status)) return undefined;
    this.count += 1;
    const refusal = { id: `refusal${this.count}`, at, why: message };
    this.known.set(conversationId, [...this.in(conversationId), refusal]);
    return refusal;
  }

  in(conversationId: string): readonly RefusalView[] {
    return this.known.get(conversationId) ?? [];
  }
}
