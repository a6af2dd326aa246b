import type { CommandOf } from '../commands';
import type { Circumstances, Deciders, Decision } from '../decider';
import { during, participantsOnly, valueKey } from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { ActionEntry, Session } from '../session';
import { MAX_LINE, checkText } from '../texts';
import { composeAction, dropAction } from './jointActions';
import { checkSheet, isLate, isSame } from './handIn';
import { mergeEntries, splitEntries } from './merging';
import { checkValue, settleValue } from './valueRefs';

/** The most actions on one silent sheet. */
export const MAX_ACTIONS = 5;

export const actions: Deciders<
  'handInActions' | 'mergeEntries' | 'splitEntries' | 'composeAction' | 'dropAction'
> = { handInActions, mergeEntries, splitEntries, composeAction, dropAction };

type Written = Omit<ActionEntry, 'id'>;

function handInActions(
  { by, entries: entered }: CommandOf<'handInActions'>,
  session: Session,
  { now, definition }: Circumstances,
): Decision {
  const refusal = participantsOnly(session, by) ?? during(session, 'writeActions');
  if (refusal !== undefined) return refusal;
  for (const entry of entered) {
    const wrong = checkWritten(entry, definition);
    if (wrong !== undefined) return wrong;
  }
  const written = once(
    entered.map(({ what, actor, mechanism, value }) => ({
      what: what.trim(),
      actor: actor.trim(),
      mechanism,
      value: settleValue(value, definition),
    })),
  );
  if (written.length === 0) return refuse('nothingEntered');
  if (written.length > MAX_ACTIONS) return refuse('tooManyEntries', { max: MAX_ACTIONS });
  const tooLong = checkSheet(written.map(({ what }) => what));
  if (tooLong !== undefined) return tooLong;
  const before = session.actionSheets[by];
  if (isSame(before?.map(asSaid), written.map(asSaid))) return [];
  const entries = withIds(written, before ?? [], session.ids);
  return [{ type: 'actionsHandedIn', person: by, entries, late: isLate(session, now) }];
}

function checkWritten(
  { what, actor, mechanism, value }: Written,
  definition: Circumstances['definition'],
): Refusal | undefined {
  const text = checkText(what) ?? checkText(actor, MAX_LINE);
  if (text !== undefined) return text;
  if (!definition.mechanisms.some(({ id }) => id === mechanism)) return refuse('unknownChoice');
  return checkValue(value, definition);
}

function asSaid({ what, actor, mechanism, value }: Written): readonly string[] {
  return [what, actor, mechanism, value.kind === 'own' ? value.name : valueKey(value)];
}

/** The same line twice is a slip. */
function once(written: readonly Written[]): readonly Written[] {
  return written.filter(
    (entry, at) => written.findIndex((other) => isSame([asSaid(other)], [asSaid(entry)])) === at,
  );
}

/** An action whose text did not change keeps its id, and with it what the group made of it. */
function withIds(
  written: readonly Written[],
  before: readonly ActionEntry[],
  ids: number,
): readonly ActionEntry[] {
  const kept = new Set<string>();
  let last = ids;
  return written.map((entry) => {
    const known = before.find(({ id, what }) => what === entry.what && !kept.has(id));
    const id = known?.id ?? `e${(last += 1)}`;
    kept.add(id);
    return { id, ...entry };
  });
}
