import type { CommandOf } from '../commands';
import type { Circumstances, Deciders, Decision } from '../decider';
import { during, groupMembersOnly, participantsOnly, sameValue, valueKey } from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { GroupId, PersonId, Session, ValueEntry } from '../session';
import { checkLength, checkText } from '../texts';
import { checkSheet, isLate, isSame } from './handIn';
import { endTalk, nameSpokesperson, ringTalk, startTalk } from './talks';
import { checkValue, settleValue } from './valueRefs';

/** The most values on one silent sheet. */
export const MAX_VALUES = 8;

export const values: Deciders<
  'handInValues' | 'decideValue' | 'nameSpokesperson' | 'startTalk' | 'endTalk' | 'ringTalk'
> = { handInValues, decideValue, nameSpokesperson, startTalk, endTalk, ringTalk };

function handInValues(
  { by, entries: entered }: CommandOf<'handInValues'>,
  session: Session,
  { now, definition }: Circumstances,
): Decision {
  const refusal = participantsOnly(session, by) ?? during(session, 'writeValues');
  if (refusal !== undefined) return refusal;
  for (const { value, why } of entered) {
    const wrong = checkValue(value, definition) ?? checkText(why);
    if (wrong !== undefined) return wrong;
  }
  const entries = together(
    entered.map(({ value, why }) => ({ value: settleValue(value, definition), why: why.trim() })),
  );
  if (entries.length === 0) return refuse('nothingEntered');
  if (entries.length > MAX_VALUES) return refuse('tooManyEntries', { max: MAX_VALUES });
  const whys = entries.map(({ why }) => why);
  const tooLong =
    whys.map((why) => checkLength(why)).find((wrong) => wrong !== undefined) ?? checkSheet(whys);
  if (tooLong !== undefined) return tooLong;
  if (isSame(session.valueSheets[by]?.map(asSaid), entries.map(asSaid))) return [];
  return [{ type: 'valuesHandedIn', person: by, entries, late: isLate(session, now) }];
}

function asSaid({ value, why }: ValueEntry): readonly string[] {
  return [value.kind === 'own' ? value.name : valueKey(value), why];
}

/** A value that somebody names twice counts once, with both reasons. */
function together(entries: readonly ValueEntry[]): readonly ValueEntry[] {
  const byValue = new Map<string, ValueEntry>();
  for (const { value, why } of entries) {
    const key = valueKey(value);
    const known = byValue.get(key);
    const whys = known === undefined || known.why === why ? why : `${known.why}\n${why}`;
    byValue.set(key, { value: known?.value ?? value, why: whys });
  }
  return [...byValue.values()];
}

function decideValue(
  { by, group, value: named, chosen, reason: said }: CommandOf<'decideValue'>,
  session: Session,
  { definition }: Circumstances,
): Decision {
  const refusal = mayDecide(session, by, group) ?? checkValue(named, definition);
  if (refusal !== undefined) return refusal;
  const reason = said.trim();
  if (reason === '') return refuse('reasonMissing');
  const tooLong = checkLength(reason);
  if (tooLong !== undefined) return tooLong;
  const value = settleValue(named, definition);
  const known = session.decisions[group]?.find((decision) => sameValue(decision.value, value));
  if (known?.chosen === chosen && known.reason === reason) return [];
  return [
    { type: 'valueDecided', group, decision: { value: known?.value ?? value, chosen, reason } },
  ];
}

export function mayDecide(session: Session, by: PersonId, group: GroupId): Refusal | undefined {
  return groupMembersOnly(session, by, group) ?? during(session, 'decideValues');
}
