import type { Directory, StoredSession, Workshop } from '../../session/ports';
import type { PersonId } from '../../workshop/session';
import type { Envelope } from '../inbound/activity';

/** Finds the session that something said is about. */
export class Sessions {
  constructor(
    private readonly workshop: Workshop,
    private readonly directory: Directory,
  ) {}

  /**
   * The session of the meeting it was said in, else the one the person was last in; that of another meeting
   * is not meant in a meeting's chat.
   */
  async of({ sender, where }: Envelope): Promise<StoredSession | undefined> {
    const { directory } = this;
    const here = await directory.sessionIn(where.conversation);
    if (here !== undefined) return this.workshop.read(here);
    const last = await directory.sessionOf(sender.id);
    if (last === undefined || (where.kind === 'chat' && !(await this.met(last, where)))) {
      return undefined;
    }
    return this.workshop.read(last);
  }

  private async met(session: string, { conversation }: Envelope['where']): Promise<boolean> {
    const meeting = await this.directory.address({ kind: 'session', session, place: 'meeting' });
    return meeting?.conversation === conversation;
  }

  /** All that hold something on a person, the last one last. */
  async holding(person: PersonId): Promise<readonly StoredSession[]> {
    const ids = await this.directory.sessionsOf(person);
    const stored = await Promise.all(ids.map((id) => this.workshop.read(id)));
    return stored.flatMap((each) => (each?.session.people[person] === undefined ? [] : [each]));
  }
}
