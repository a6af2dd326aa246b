import { codeOf } from '../../session/fault';
import type { Directory, Log } from '../../session/ports';
import { isFacilitator } from '../../workshop/queries';
import type { PersonId, Session } from '../../workshop/session';
import type { FormRequest } from '../../workshop/views';
import type { Roster } from './roster';

/** People of the meeting to choose from, at most: a drop-down list stays usable. */
const PEOPLE = 200;

/** Tells forms of what lies outside the session: the team's channels and the people in the meeting. */
export class Surroundings {
  constructor(
    private readonly roster: Roster,
    private readonly directory: Directory,
    private readonly log: Log,
  ) {}

  /** The request with what its form offers to choose from; without it where Teams does not tell. */
  async addTo(request: FormRequest, session: Session, person: PersonId): Promise<FormRequest> {
    if (!isFacilitator(session, person)) return request;
    try {
      switch (request.form) {
        case 'channels':
          return { ...request, channels: await this.channels(session.id) };
        case 'coFacilitator':
          return { ...request, people: await this.people(session.id) };
        default:
          return request;
      }
    } catch (thrown) {
      this.log.warn('teams.surroundings-unknown', { form: request.form, fault: codeOf(thrown) });
      return request;
    }
  }

  private async channels(session: string): Promise<readonly { id: string; name: string }[]> {
    const address = await this.directory.address({ kind: 'session', session, place: 'team' });
    if (address?.team === undefined) return [];
    return this.roster.channels(address.serviceUrl, address.team);
  }

  private async people(session: string): Promise<readonly { id: string; name: string }[]> {
    const address = await this.directory.address({ kind: 'session', session, place: 'meeting' });
    if (address === undefined) return [];
    const members = await this.roster.members(address.serviceUrl, address.conversation);
    return members.slice(0, PEOPLE).map(({ id, name }) => ({ id, name }));
  }
}
