import type { Place } from '../workshop/places';
import { groupWith } from '../workshop/queries';
import type { PersonId, Session } from '../workshop/session';
import type { Address, Directory } from './ports';
import { Recent } from './recent';

/** People whose address is kept in memory, at most. */
const KEPT = 2_000;

/** Where the places of a session are in Teams. */
export class Addresses {
  private readonly people = new Recent<PersonId, Address>(KEPT);

  constructor(private readonly directory: Directory) {}

  meeting(session: string): Promise<Address | undefined> {
    return this.directory.address({ kind: 'session', session, place: 'meeting' });
  }

  async person(person: PersonId): Promise<Address | undefined> {
    const address =
      this.people.get(person) ?? (await this.directory.address({ kind: 'person', person }));
    if (address !== undefined) this.people.set(person, address);
    return address;
  }

  async savePerson(person: PersonId, address: Address): Promise<void> {
    await this.directory.saveAddress({ kind: 'person', person }, address);
    this.people.set(person, address);
  }

  /** Looks the person up again next time: the address did not work, or is to be forgotten. */
  forgetPerson(person: PersonId): void {
    this.people.delete(person);
  }

  /**
   * The address of a place; undefined for a team that the session does not have, or a person whose chat
   * was not opened yet. A group without a channel of its own meets in the meeting's chat.
   */
  async of(place: Place, session: Session): Promise<Address | undefined> {
    switch (place.kind) {
      case 'meeting':
        return this.meeting(session.id);
      case 'team':
        return this.team(session.id);
      case 'private':
        return this.person(place.person);
      case 'group': {
        const channel = groupWith(session, place.group)?.channel;
        const team = channel === undefined ? undefined : await this.team(session.id);
        return channel === undefined || team === undefined
          ? this.meeting(session.id)
          : { ...team, conversation: channel, thread: 'new' };
      }
    }
  }

  private team(session: string): Promise<Address | undefined> {
    return this.directory.address({ kind: 'session', session, place: 'team' });
  }
}
