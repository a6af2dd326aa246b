import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { Fault } from '../session/fault';
import type { Address, AddressKey, Claim, Directory, KnownTeam } from '../session/ports';
import type { PersonId } from '../workshop/session';
import { removeAll } from './compaction';
import { escapeKey, quoted, startsWith } from './keys';
import type { StoredRow, Write } from './rows';
import { addressSchema, check, checkShape, parse, SHAPE, teamSchema } from './schemas';
import { Partition } from './table';
import { textOf, textRow, toJson } from './text';

/** Times a claim is tried when others come and go. */
const TRIES = 10;

const claimSchema = z.object({ session: z.string(), confirmed: z.boolean(), etag: z.string() });

/** Who and what is found where, in Azure Table Storage: a partition for each kind of thing. */
export class TableDirectory implements Directory {
  private readonly meetings: Partition;
  private readonly people: Partition;
  private readonly addresses: Partition;
  private readonly known: Partition;

  constructor(client: TableClient) {
    this.meetings = new Partition(client, 'meetings');
    this.people = new Partition(client, 'people');
    this.addresses = new Partition(client, 'addresses');
    this.known = new Partition(client, 'teams');
  }

  async claim(conversation: string, session: string, insteadOf?: string): Promise<Claim> {
    const row = { rowKey: escapeKey(conversation), session, confirmed: false, v: SHAPE };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const held = await this.held(conversation);
      if (held?.session === session) return { kind: 'claimed' };
      if (held !== undefined && (held.confirmed || held.session !== insteadOf)) {
        return { kind: 'held', by: held.session, confirmed: held.confirmed };
      }
      const written = await this.meetings.transact([
        held === undefined ? { kind: 'create', row } : { kind: 'replace', row, etag: held.etag },
      ]);
      if (written.kind === 'done') return { kind: 'claimed' };
    }
    throw new Fault('contended', 'The meeting stayed contended');
  }

  async confirm(conversation: string, session: string): Promise<boolean> {
    const row = { rowKey: escapeKey(conversation), session, confirmed: true, v: SHAPE };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const held = await this.held(conversation);
      if (held?.session !== session) return false;
      if (held.confirmed) return true;
      const written = await this.meetings.transact([{ kind: 'replace', row, etag: held.etag }]);
      if (written.kind === 'done') return true;
    }
    throw new Fault('contended', 'The meeting stayed contended');
  }

  release(session: string): Promise<void> {
    return removeAll(this.meetings, `session eq '${quoted(session)}'`);
  }

  async forgetSession(session: string): Promise<void> {
    await this.release(session);
    await remove(this.addresses, addressKey({ kind: 'session', session, place: 'meeting' }));
    await remove(this.addresses, addressKey({ kind: 'session', session, place: 'team' }));
  }

  async sessionIn(conversation: string): Promise<string | undefined> {
    return (await this.held(conversation))?.session;
  }

  async sessionOf(person: PersonId): Promise<string | undefined> {
    return (await this.lastOf(person)) ?? (await this.placesOf(person)).at(-1);
  }

  async sessionsOf(person: PersonId): Promise<readonly string[]> {
    const last = await this.lastOf(person);
    const others = (await this.placesOf(person)).filter((session) => session !== last);
    return last === undefined ? others : [...others, last];
  }

  async place(person: PersonId, session: string): Promise<void> {
    const rows = [escapeKey(person), placeKey(person, session)];
    await this.people.transact(
      rows.map((rowKey): Write => ({ kind: 'put', row: { rowKey, session, v: SHAPE } })),
    );
  }

  async unplace(person: PersonId, session: string): Promise<void> {
    await remove(this.people, placeKey(person, session));
    const last = await this.lastOf(person);
    if (last !== undefined && last !== session) return;
    const other = (await this.placesOf(person)).at(-1);
    if (other !== undefined) return this.place(person, other);
    await remove(this.people, escapeKey(person));
    await this.forgetAddress(person);
  }

  async address(key: AddressKey): Promise<Address | undefined> {
    const row = await this.addresses.get(addressKey(key));
    return row === undefined ? undefined : readText(row, 'An address', addressSchema);
  }

  async saveAddress(key: AddressKey, address: Address): Promise<void> {
    const row = { ...textRow(addressKey(key), toJson(address)), v: SHAPE };
    await this.addresses.transact([{ kind: 'put', row }]);
  }

  async teams(): Promise<readonly KnownTeam[]> {
    const teams: KnownTeam[] = [];
    for await (const row of this.known.rows()) teams.push(readText(row, 'A team', teamSchema));
    return teams;
  }

  async saveTeam(team: KnownTeam): Promise<void> {
    const row = { ...textRow(escapeKey(team.id), toJson(team)), v: SHAPE };
    await this.known.transact([{ kind: 'put', row }]);
  }

  forgetTeam(id: string): Promise<void> {
    return remove(this.known, escapeKey(id));
  }

  forgetAddress(person: PersonId): Promise<void> {
    return remove(this.addresses, addressKey({ kind: 'person', person }));
  }

  private async lastOf(person: PersonId): Promise<string | undefined> {
    const row = await this.people.get(escapeKey(person));
    return row === undefined ? undefined : sessionIn(row);
  }

  private async placesOf(person: PersonId): Promise<readonly string[]> {
    const places: string[] = [];
    for await (const row of this.people.rows(startsWith(placeKey(person, '')))) {
      places.push(sessionIn(row));
    }
    return places;
  }

  private async held(conversation: string) {
    const row = await this.meetings.get(escapeKey(conversation));
    if (row === undefined) return undefined;
    checkShape('A claim', row);
    return check(claimSchema, 'A claim', row);
  }
}

function addressKey(key: AddressKey): string {
  return key.kind === 'person'
    ? `person|${escapeKey(key.person)}`
    : `session|${escapeKey(key.session)}|${key.place}`;
}

/** A row beside the person's own, for each session that holds something on them. */
function placeKey(person: PersonId, session: string): string {
  return `${escapeKey(person)}|${escapeKey(session)}`;
}

function sessionIn(row: StoredRow): string {
  checkShape('A person', row);
  return check(z.string(), 'A person', row['session']);
}

function readText<T>(row: StoredRow, what: string, schema: z.ZodType<T>): T {
  checkShape(what, row);
  return parse(schema, what, textOf(row));
}

/** Removes a row; nothing if it is gone. */
async function remove(partition: Partition, rowKey: string): Promise<void> {
  await partition.transact([{ kind: 'delete', rowKey }]);
}
