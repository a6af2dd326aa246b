import type { Circumstances } from '../decider';
import { mayNameSpokesperson } from '../rules/talks';
import type { GroupId, Session, ValueRef } from '../session';
import { presentationAhead } from '../talks';
import { valueOfCode } from '../valueCode';
import { mayRead, type Reader } from '../visibility';
import type { Frame } from './frame';
import { inGroups, type GroupProgressView } from './groupProgress';
import { showValue, type ShownValue } from './shownValue';
import { silentProgress, type SilentProgressView } from './silent';
import {
  spokespersonForm,
  talkSheets,
  type SpokespersonFormView,
  type TalkSheet,
} from './talkSheets';
import {
  decideValueForm,
  valueDecisions,
  type ChooseValueFormView,
  type DecideValueFormView,
  type ValueDecisionsView,
} from './valuesDecisions';
import {
  readValuesForm,
  researchHandout,
  sharedValues,
  type ReadValuesFormView,
  type ResearchHandoutView,
  type SharedValuesView,
} from './valuesShared';
import type { ChooseValuesFormView, ExplainValuesFormView, ValuesSheetView } from './valuesSheet';
import type { Forms, PhaseViewers } from './viewers';

export type ValuesView =
  | SilentProgressView
  | GroupProgressView
  | ValuesSheetView
  | ChooseValuesFormView
  | ExplainValuesFormView
  | SharedValuesView
  | ReadValuesFormView
  | ResearchHandoutView
  | ValueDecisionsView
  | ChooseValueFormView
  | DecideValueFormView
  | ValuesPresentationView
  | SpokespersonFormView;

export const valuesPhases: PhaseViewers<
  'writeValues' | 'shareValues' | 'readHandout' | 'decideValues' | 'presentValues',
  ValuesView
> = {
  writeValues: (frame, session) => silentProgress(frame, session, 'writeValues'),
  shareValues: inGroups(sharedValues),
  readHandout: inGroups(researchHandout),
  decideValues: inGroups(valueDecisions),
  presentValues: (frame, session, circumstances, reader) => ({
    kind: 'valuesPresentation',
    frame,
    talks: talkSheets(frame, session, circumstances.definition, (group) =>
      decidedBy(group, session, circumstances, reader),
    ),
  }),
};

export interface DecidedValues {
  readonly chosen: readonly { readonly value: ShownValue; readonly reason: string }[];
  readonly dropped: readonly { readonly value: ShownValue; readonly reason: string }[];
}

/** What each group chose and dropped, as its spokesperson tells it. */
export interface ValuesPresentationView {
  readonly kind: 'valuesPresentation';
  readonly frame: Frame;
  readonly talks: readonly TalkSheet<DecidedValues>[];
}

function decidedBy(
  group: GroupId,
  session: Session,
  { definition }: Circumstances,
  reader: Reader,
): DecidedValues {
  const visible = mayRead(session, reader, { kind: 'decisions', group });
  const decisions = visible ? (session.decisions[group] ?? []) : [];
  const shown = (chosen: boolean) =>
    decisions
      .filter((decision) => decision.chosen === chosen)
      .map(({ value, reason }) => ({ value: showValue(value, definition), reason }));
  return { chosen: shown(true), dropped: shown(false) };
}

export type ValuesRequest =
  | { readonly form: 'readValues'; readonly group: GroupId; readonly page: number }
  /** `value` is a code (valueCode.ts); `words` names an own value instead. */
  | {
      readonly form: 'decideValue';
      readonly group: GroupId;
      readonly value: string;
      readonly other: string;
      readonly words: string;
    }
  | { readonly form: 'spokesperson'; readonly group: GroupId };

export const valuesForms: Forms<ValuesRequest, ValuesView> = {
  readValues: ({ group, page }, session, circumstances, person) =>
    readValuesForm(group, page, session, circumstances, person),
  decideValue: (request, session, circumstances, person) =>
    decideValueForm(request.group, namedIn(request), session, circumstances, person),
  spokesperson: ({ group }, session, { definition }, person) => {
    const refusal = mayNameSpokesperson(session, person, group);
    if (refusal !== undefined) return refusal;
    const phase = presentationAhead(session, session.run?.index ?? 0)?.id;
    return spokespersonForm(session, definition, group, phase);
  },
};

function namedIn({
  value,
  other,
  words,
}: Extract<ValuesRequest, { form: 'decideValue' }>): ValueRef | undefined {
  if (words !== '') return { kind: 'own', name: words };
  const code = value === '' ? other : value;
  return code === '' ? undefined : valueOfCode(code);
}
