import type { RequestRefused } from '../connector';
import type { JournalEntry } from '../journal';
import type { RosterChange } from '../lifecycle';
import type { Person } from '../model';
import type { Streams } from './streams';
import { messageView, type RoomViewer, type ViewParts } from './view';

/** Tells the browsers what changed in the tenant. */
export class News {
  constructor(
    private readonly parts: ViewParts,
    private readonly streams: Streams,
    private readonly view: RoomViewer,
    private readonly changed: () => void,
  ) {}

  /** Listens until the result is called. */
  follow(): () => void {
    const { changes, directory } = this.parts.tenant;
    const seen = (entry: JournalEntry): void => this.seen(entry);
    const roster = ({ personId }: RosterChange): void => this.whole(directory.person(personId));
    const refused = (what: RequestRefused): void => this.refused(what);
    changes.on('seen', seen).on('roster', roster).on('refused', refused);
    return () => {
      changes.off('seen', seen).off('roster', roster).off('refused', refused);
    };
  }

  /** Tells a person's browsers everything anew. */
  whole(person: Person): void {
    this.streams.tell(person.id, { kind: 'room', room: this.view(person) });
    this.changed();
  }

  /** Tells a person's browsers how far the person has read. */
  read(personId: string, conversationId: string, upTo: string): void {
    this.streams.tell(personId, { kind: 'read', conversationId, upTo });
    this.changed();
  }

  private seen({ kind, personId, conversationId, messageId }: JournalEntry): void {
    this.changed();
    if (messageId === undefined || !this.streams.watches(personId)) return;
    if (kind === 'delete')
      this.streams.tell(personId, { kind: 'removed', conversationId, messageId });
    if (kind !== 'post' && kind !== 'edit' && kind !== 'response') return;
    const message = this.parts.tenant.as(personId).find(conversationId, messageId);
    if (message === undefined) return;
    this.streams.tell(personId, { kind: 'message', conversationId, message: messageView(message) });
  }

  private refused(what: RequestRefused): void {
    const { tenant, refusals } = this.parts;
    const refusal = refusals.add(what);
    const { conversationId } = what;
    if (refusal === undefined || conversationId === undefined) return;
    for (const personId of tenant.directory.conversation(conversationId).members) {
      this.streams.tell(personId, { kind: 'refused', conversationId, refusal });
    }
  }
}
