import type { Circumstances } from '../decider';
import { refuse, type Refusal } from '../refusal';
import { MAX_VALUES } from '../rules/values';
import { settleValue } from '../rules/valueRefs';
import { ownerOf } from '../places';
import { eachOnce, sameValue } from '../queries';
import type { PersonId, Session, ValueRef } from '../session';
import { valueOfCode } from '../valueCode';
import { mayRead } from '../visibility';
import { frameOf, type Frame } from './frame';
import {
  showFundament,
  showValue,
  valueChoices,
  type ShownFundament,
  type ShownValue,
  type ValueChoice,
} from './shownValue';
import { sheetsAreGone, withoutClock } from './silent';
import type { SlotViewer } from './viewers';
import { audienceOfSheet, type Audience } from './who';

export interface ShownEntry {
  readonly value: ShownValue;
  readonly why: string;
}

/** A participant's own sheet (hand-out 2) in the private chat: empty, or what they handed in. */
export interface ValuesSheetView {
  readonly kind: 'valuesSheet';
  readonly frame: Frame;
  readonly fundament?: ShownFundament;
  readonly choices: readonly ValueChoice[];
  /** What was handed in; empty while nothing was. */
  readonly entries: readonly ShownEntry[];
  /** The session is closed and the sheet deleted. */
  readonly deleted: boolean;
  readonly late: boolean;
  readonly audience: Audience;
}

export const valuesSheetView: SlotViewer<ValuesSheetView> = (
  slot,
  session,
  circumstances,
  reader,
) => {
  const person = ownerOf(slot);
  const group = session.people[person]?.group;
  const { definition } = circumstances;
  const frame = frameOf(session, circumstances, slot.run ?? 0, slot.place);
  const fundament = showFundament(definition, group);
  const visible = mayRead(session, reader, { kind: 'sheet', person });
  return {
    kind: 'valuesSheet',
    frame: withoutClock(frame),
    ...(fundament === undefined ? {} : { fundament }),
    choices: valueChoices(definition, group),
    entries: visible ? entriesOf(session, person, circumstances) : [],
    deleted: sheetsAreGone(session),
    late: session.late?.writeValues.includes(person) ?? false,
    audience: audienceOfSheet(session, group),
  };
};

function entriesOf(
  session: Session,
  person: PersonId,
  { definition }: Circumstances,
): readonly ShownEntry[] {
  return (session.valueSheets[person] ?? []).map(({ value, why }) => ({
    value: showValue(value, definition),
    why,
  }));
}

/** The sheet in a dialog, first step: which values. */
export interface ChooseValuesFormView {
  readonly kind: 'chooseValuesForm';
  readonly fundament?: ShownFundament;
  readonly choices: readonly ValueChoice[];
  /** Codes of the catalogue's values on the sheet so far. */
  readonly chosen: readonly string[];
  /** Own values on the sheet so far. */
  readonly own: readonly string[];
  readonly most: number;
  readonly audience: Audience;
}

/** Second step: why each of them. */
export interface ExplainValuesFormView {
  readonly kind: 'explainValuesForm';
  readonly entries: readonly ShownEntry[];
  readonly audience: Audience;
}

/** What the first step hands to the second. */
export interface ChosenValues {
  /** Codes, chosen from the own fundament and from the others. */
  readonly mine: readonly string[];
  readonly others: readonly string[];
  /** Own words; may be empty. */
  readonly words1: string;
  readonly words2: string;
}

export function chooseValuesForm(
  session: Session,
  { definition }: Circumstances,
  person: PersonId,
): ChooseValuesFormView {
  const group = session.people[person]?.group;
  const fundament = showFundament(definition, group);
  const values = (session.valueSheets[person] ?? []).map(({ value }) => value);
  return {
    kind: 'chooseValuesForm',
    ...(fundament === undefined ? {} : { fundament }),
    choices: valueChoices(definition, group),
    chosen: values.flatMap((value) => (value.kind === 'catalogue' ? [value.id] : [])),
    own: values.flatMap((value) => (value.kind === 'own' ? [value.name] : [])),
    most: MAX_VALUES,
    audience: audienceOfSheet(session, group),
  };
}

export function explainValuesForm(
  { mine, others, words1, words2 }: ChosenValues,
  session: Session,
  { definition }: Circumstances,
  person: PersonId,
): ExplainValuesFormView | Refusal {
  const named = [
    ...[...mine, ...others].map(valueOfCode),
    ...[words1, words2]
      .filter((name) => name !== '')
      .map((name): ValueRef => ({ kind: 'own', name })),
  ];
  const values = eachOnce(named.map((value) => settleValue(value, definition)));
  if (values.length === 0) return refuse('nothingEntered');
  if (values.length > MAX_VALUES) return refuse('tooManyEntries', { max: MAX_VALUES });
  const before = session.valueSheets[person] ?? [];
  return {
    kind: 'explainValuesForm',
    entries: values.map((value) => ({
      value: showValue(value, definition),
      why: before.find((entry) => sameValue(entry.value, value))?.why ?? '',
    })),
    audience: audienceOfSheet(session, session.people[person]?.group),
  };
}
