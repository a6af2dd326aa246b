import type { Localized, WorkshopDefinition } from '../../definition';
import { membersOf } from '../../queries';
import type { GroupId, Person, Session } from '../../session';
import { groupName } from '../named';

/** Somebody who takes part, as everybody in the session may see them. */
export interface PersonLine {
  readonly name: string;
  readonly doing?: Doing;
}

/** What somebody does for work: a function of the workshop, or own words. */
export type Doing = Localized | string;

export interface GroupLine {
  readonly id: GroupId;
  readonly name: Localized;
  readonly members: readonly PersonLine[];
}

export function personLine(person: Person, definition: WorkshopDefinition): PersonLine {
  const doing = doingOf(person, definition);
  return { name: person.name, ...(doing === undefined ? {} : { doing }) };
}

export function doingOf(
  { function: told }: Person,
  { functions }: WorkshopDefinition,
): Doing | undefined {
  return functions.find(({ id }) => id === told)?.name ?? told;
}

export function groupLines(session: Session, definition: WorkshopDefinition): readonly GroupLine[] {
  return session.groups.map(({ id }) => ({
    id,
    name: groupName(id, definition),
    members: membersOf(session, id).map((person) => personLine(person, definition)),
  }));
}
