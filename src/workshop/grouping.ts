import type { GroupId, PersonId } from './session';

/** Somebody to place in a group. */
export interface Candidate {
  readonly id: PersonId;
  readonly function?: string;
}

/**
 * Groups as equal in size and as mixed in function as can be: people are laid in rows of the same
 * function and dealt over the groups one by one. So sizes differ by at most one, and so does each
 * function's share. The same seed gives the same groups; another seed shuffles.
 */
export function mixGroups(
  candidates: readonly Candidate[],
  groups: readonly GroupId[],
  seed: number,
): Readonly<Record<GroupId, readonly PersonId[]>> {
  const random = randomFrom(seed);
  const order = shuffle(groups, random);
  const dealt = rows(shuffle(candidates, random));
  return Object.fromEntries(
    groups.map((group) => {
      const seat = order.indexOf(group);
      return [group, dealt.filter((_, at) => at % groups.length === seat).map(({ id }) => id)];
    }),
  );
}

/** A group as a late joiner finds it. */
export interface Seats {
  readonly id: GroupId;
  readonly members: readonly Candidate[];
}

/** Where a late joiner lands: the smallest group, then the one with fewest of the same function. */
export function smallestGroup(groups: readonly Seats[], joiner: Candidate): GroupId | undefined {
  const others = groups.map(({ id, members }) => ({
    id,
    members: members.filter((member) => member.id !== joiner.id),
  }));
  const alike = (seats: Seats) =>
    seats.members.filter((member) => functionKey(member) === functionKey(joiner)).length;
  return [...others].sort((a, b) => a.members.length - b.members.length || alike(a) - alike(b))[0]
    ?.id;
}

/** Whether two divisions put the same people together in the same groups. */
export function sameGroups(
  a: Readonly<Record<GroupId, readonly PersonId[]>>,
  b: Readonly<Record<GroupId, readonly PersonId[]>>,
): boolean {
  return Object.keys({ ...a, ...b }).every((group) => {
    const inA = a[group] ?? [];
    const inB = new Set(b[group]);
    return inA.length === inB.size && inA.every((person) => inB.has(person));
  });
}

/** All of one function behind each other, in the order in which the functions first come up. */
function rows(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = new Set(candidates.map(functionKey));
  return [...keys].flatMap((key) => candidates.filter((one) => functionKey(one) === key));
}

/** Own words are compared without case; people without a function are taken as one kind. */
function functionKey({ function: own = '' }: Candidate): string {
  return own.trim().toLocaleLowerCase('nl');
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers in [0, 1) that follow from the seed: mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
