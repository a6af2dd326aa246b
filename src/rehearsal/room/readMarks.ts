import { z } from 'zod';

/** Person id → conversation id → id of the last message read. */
export const readState = z.record(z.string(), z.record(z.string(), z.string()));

type ReadState = z.infer<typeof readState>;

/** How far everybody has read. */
export class ReadMarks {
  private state: ReadState = {};

  /** The id of the last message read; empty when none. */
  upTo(personId: string, conversationId: string): string {
    return this.state[personId]?.[conversationId] ?? '';
  }

  /** Moves a mark on, never back; whether it moved. Ids count up and are equally long. */
  mark(personId: string, conversationId: string, messageId: string): boolean {
    if (messageId <= this.upTo(personId, conversationId)) return false;
    this.state = {
      ...this.state,
      [personId]: { ...this.state[personId], [conversationId]: messageId },
    };
    return true;
  }

  /** As plain JSON. */
  snapshot(): ReadState {
    return this.state;
  }

  restore(state: ReadState): void {
    this.state = state;
  }
}
