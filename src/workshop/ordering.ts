import type { Vote } from './session';

/** How often an action was marked. */
export interface Tally {
  readonly necessity: number;
  readonly importance: number;
}

/** The marks of each of these actions; a person counts once for an action on each question. */
export function tally(
  actions: readonly string[],
  votes: Iterable<Vote>,
): ReadonlyMap<string, Tally> {
  const all = [...votes];
  const count = (action: string, question: keyof Vote) =>
    all.filter((vote) => vote[question].includes(action)).length;
  return new Map(
    actions.map((action) => [
      action,
      { necessity: count(action, 'necessity'), importance: count(action, 'importance') },
    ]),
  );
}

/**
 * The actions with the most marks first: by both questions together, then by necessity, then by
 * importance, and for the rest in the order they were given in (that of their numbers).
 */
export function orderByVotes(actions: readonly string[], votes: Iterable<Vote>): readonly string[] {
  const tallies = tally(actions, votes);
  const none: Tally = { necessity: 0, importance: 0 };
  return actions.toSorted((a, b) => {
    const [x, y] = [tallies.get(a) ?? none, tallies.get(b) ?? none];
    const sum = y.necessity + y.importance - (x.necessity + x.importance);
    return sum || y.necessity - x.necessity || y.importance - x.importance;
  });
}
