import { candidatesIn, handoutFor, type Candidate } from '../candidates';
import type { Circumstances } from '../decider';
import type { Localized } from '../definition';
import { sameValue } from '../queries';
import type { Refusal } from '../refusal';
import { mayDecide } from '../rules/values';
import { checkValue, settleValue } from '../rules/valueRefs';
import type { GroupId, PersonId, Session, ValueRef } from '../session';
import { mayRead, type Reader } from '../visibility';
import type { Frame } from './frame';
import { showValue, valueChoices, type ShownValue, type ValueChoice } from './shownValue';
import { spokespersonAt } from './talkSheets';
import { mentionsFor, type ShownWhy } from './valuesShared';
import { audienceOfGroup, type Audience } from './who';

export interface ShownCandidate {
  readonly value: ShownValue;
  readonly mentions: number;
  readonly researched: boolean;
  readonly decision?: { readonly chosen: boolean; readonly reason: string };
}

/** The values on a group's table: chosen, not chosen, still open. */
export interface ValueDecisionsView {
  readonly kind: 'valueDecisions';
  readonly frame: Frame;
  readonly group: GroupId;
  readonly candidates: readonly ShownCandidate[];
  /** Absent when no presentation follows. */
  readonly spokesperson?: { readonly name?: string };
}

export function valueDecisions(
  frame: Frame,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): ValueDecisionsView {
  return {
    kind: 'valueDecisions',
    frame,
    group,
    candidates: candidatesFor(reader, group, session, circumstances),
    ...spokespersonAt(frame, group, session),
  };
}

/** The candidates with as much as this reader may see of why they are there. */
function candidatesFor(
  reader: Reader,
  group: GroupId,
  session: Session,
  { definition }: Circumstances,
): readonly ShownCandidate[] {
  const entries = mayRead(session, reader, { kind: 'entries', task: 'writeValues', group });
  const handout = mayRead(session, reader, { kind: 'handout' });
  const decisions = mayRead(session, reader, { kind: 'decisions', group });
  return candidatesIn(session, definition, group).flatMap(
    ({ value, mentions, researched, decision }: Candidate): readonly ShownCandidate[] => {
      const shown = {
        value: showValue(value, definition),
        mentions: entries ? mentions : 0,
        researched: handout && researched,
        ...(decision === undefined || !decisions
          ? {}
          : { decision: { chosen: decision.chosen, reason: decision.reason } }),
      };
      const known = shown.mentions > 0 || shown.researched || 'decision' in shown;
      return known ? [shown] : [];
    },
  );
}

/** First step of a decision: about which value. */
export interface ChooseValueFormView {
  readonly kind: 'chooseValueForm';
  readonly group: GroupId;
  readonly candidates: readonly ShownCandidate[];
  /** The rest of the catalogue. */
  readonly others: readonly ValueChoice[];
  readonly audience: Audience;
}

/** Chosen or not, and why; with what is known of the value. */
export interface DecideValueFormView {
  readonly kind: 'decideValueForm';
  readonly group: GroupId;
  readonly value: ShownValue;
  readonly description?: Localized;
  readonly whys: readonly ShownWhy[];
  readonly explanations: readonly Localized[];
  readonly decision?: { readonly chosen: boolean; readonly reason: string };
  readonly audience: Audience;
}

/** `named` is the value that was asked for, if one was. */
export function decideValueForm(
  group: GroupId,
  named: ValueRef | undefined,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): ChooseValueFormView | DecideValueFormView | Refusal {
  const refusal = mayDecide(session, person, group);
  if (refusal !== undefined) return refusal;
  const reader: Reader = { kind: 'person', person };
  if (named === undefined) {
    const candidates = candidatesFor(reader, group, session, circumstances);
    const others = valueChoices(circumstances.definition, group).filter(
      ({ code }) => !candidates.some(({ value }) => value.code === code),
    );
    const audience = audienceOfGroup(session, group);
    return { kind: 'chooseValueForm', group, candidates, others, audience };
  }
  const { definition } = circumstances;
  const wrong = checkValue(named, definition);
  if (wrong !== undefined) return wrong;
  return aboutValue(group, settleValue(named, definition), session, circumstances, reader);
}

function aboutValue(
  group: GroupId,
  value: ValueRef,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): DecideValueFormView {
  const { definition } = circumstances;
  const decision = session.decisions[group]?.find((other) => sameValue(other.value, value));
  const known = decision?.value ?? value;
  const shown = showValue(known, definition);
  const description = definition.values.find(({ id }) => id === shown.code)?.description;
  const mentions = mentionsFor(reader, group, session, circumstances);
  const researched = mayRead(session, reader, { kind: 'handout' })
    ? handoutFor(session, definition, group)
    : [];
  return {
    kind: 'decideValueForm',
    group,
    value: shown,
    ...(description === undefined ? {} : { description }),
    whys: mentions.find((other) => isSameCode(other.value.code, shown.code))?.whys ?? [],
    explanations: researched.find((other) => sameValue(other.value, known))?.explanations ?? [],
    ...(decision === undefined
      ? {}
      : { decision: { chosen: decision.chosen, reason: decision.reason } }),
    audience: audienceOfGroup(session, group),
  };
}

/** Own words are the same value however they are cased. */
function isSameCode(a: string, b: string): boolean {
  return a.toLocaleLowerCase('nl') === b.toLocaleLowerCase('nl');
}
