import { cardText } from './cardText';
import type { JsonObject } from './json';
import type { Author, Clock, Conversation, Person } from './model';
import { readable } from './seen';

/** What happened before a person's eyes. `error` is what the client says when the app failed. */
export type SeenKind = 'post' | 'edit' | 'delete' | 'response' | 'dialog' | 'message' | 'error';

/** One thing that one person saw. */
export interface JournalEntry {
  /** Counts up over the whole tenant. */
  readonly seq: number;
  /** Milliseconds since 1970 on the tenant's clock. */
  readonly at: number;
  readonly personId: string;
  readonly personName: string;
  readonly conversationId: string;
  readonly conversationName: string;
  readonly kind: SeenKind;
  readonly messageId: string | undefined;
  readonly author: Author | undefined;
  /** The raw card, exactly as it left the bot. */
  readonly card: JsonObject | undefined;
  /** Every string of text and card, choices, values and hidden parts included. */
  readonly text: string;
  /** True for what was said before the person joined. */
  readonly history: boolean;
}

/** What to write down; the journal adds number, time and flattened text. */
export interface Sight {
  readonly conversation: Conversation;
  readonly kind: SeenKind;
  readonly messageId?: string | undefined;
  readonly author?: Author | undefined;
  readonly card?: JsonObject | undefined;
  readonly text?: string | undefined;
  readonly history?: boolean;
}

/** How often things happened in a conversation. */
export interface Counts {
  /** Messages by the bot. */
  posts: number;
  /** Edits by the bot. */
  edits: number;
  /** Messages removed by the bot. */
  deletes: number;
  /** Messages by people. */
  said: number;
}

/** Everything that everybody saw, in the order in which it happened. */
export class Journal {
  readonly entries: JournalEntry[] = [];
  private readonly counted = new Map<string, Counts>();

  constructor(
    private readonly clock: Clock,
    private readonly announce: (entry: JournalEntry) => void,
  ) {}

  /** Writes down that this person saw this. */
  saw(person: Person, sight: Sight): void {
    const strings = [
      readable(sight.text ?? ''),
      sight.card === undefined ? '' : cardText(sight.card),
    ];
    const entry: JournalEntry = {
      seq: this.entries.length + 1,
      at: this.clock.now(),
      personId: person.id,
      personName: person.name,
      conversationId: sight.conversation.id,
      conversationName: sight.conversation.name,
      kind: sight.kind,
      messageId: sight.messageId,
      author: sight.author,
      card: sight.card,
      text: strings.filter((text) => text !== '').join('\n'),
      history: sight.history ?? false,
    };
    this.entries.push(entry);
    this.announce(entry);
  }

  /** Counts one post, edit, removal or human message in a conversation. */
  count(conversation: Conversation, what: keyof Counts): void {
    const counts = this.counts(conversation);
    counts[what] += 1;
    this.counted.set(conversation.id, counts);
  }

  /** The counts of a conversation so far. */
  counts(conversation: Conversation): Counts {
    const none = { posts: 0, edits: 0, deletes: 0, said: 0 };
    return { ...(this.counted.get(conversation.id) ?? none) };
  }

  /** What one person saw. */
  of(person: Person): JournalEntry[] {
    return this.entries.filter((entry) => entry.personId === person.id);
  }
}
