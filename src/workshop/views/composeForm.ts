import type { Circumstances } from '../decider';
import { eachOnce } from '../queries';
import { refuse, type Refusal } from '../refusal';
import { mayCompose } from '../rules/jointActions';
import type { Action, GroupId, PersonId, Session } from '../session';
import { MAX_LINE, MAX_TEXT } from '../texts';
import { valueOfCode } from '../valueCode';
import { type Reader, hasReached } from '../visibility';
import { entriesFor, type ShownEntryAction } from './actionsShared';
import type { MechanismChoice } from './actionsSheet';
import { actionsFor, unusedBy, type ShownJointAction } from './jointActions';
import { showValue, type ShownValue } from './shownValue';
import { valuesToProtect } from './valuesToProtect';
import { audienceOfGroup, type Audience } from './who';

/** First step: which entries to build on, or which action to revise. */
export interface ChooseSourcesFormView {
  readonly kind: 'chooseSourcesForm';
  readonly group: GroupId;
  readonly entries: readonly ShownEntryAction[];
}

export interface ChooseActionFormView {
  readonly kind: 'chooseActionForm';
  readonly group: GroupId;
  readonly actions: readonly ShownJointAction[];
}

/** The action itself, with what it is built on filled in. */
export interface ComposeActionFormView {
  readonly kind: 'composeActionForm';
  readonly group: GroupId;
  /** Present when an existing action is revised. */
  readonly action?: string;
  readonly from: readonly string[];
  readonly what: string;
  readonly actor: string;
  readonly mechanism?: string;
  /** Codes of the values it protects so far. */
  readonly protects: readonly string[];
  readonly considerations: string;
  readonly mechanisms: readonly MechanismChoice[];
  readonly values: readonly ShownValue[];
  readonly audience: Audience;
}

export interface ComposeRequest {
  readonly form: 'composeAction';
  readonly group: GroupId;
  /** sources: choose entries first; revise: choose an action first; write: straight to the action. */
  readonly step: 'sources' | 'revise' | 'write';
  /** The action to revise. */
  readonly action: string;
  /** Entries to build on. */
  readonly from: readonly string[];
}

export function composeActionForm(
  { group: asked, step, action: id, from }: ComposeRequest,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): ComposeActionFormView | ChooseSourcesFormView | ChooseActionFormView | Refusal {
  const known = session.actions.find((other) => other.id === id);
  const group = known?.group ?? asked;
  const refusal = mayCompose(session, person, group, step === 'revise' || id !== '');
  if (refusal !== undefined) return refusal;
  const reader: Reader = { kind: 'person', person };
  if (step === 'revise' && id === '') {
    const actions = actionsFor(reader, group, session, circumstances);
    return { kind: 'chooseActionForm', group, actions };
  }
  const entries = entriesFor(reader, group, session, circumstances);
  if (step === 'sources' && entries.length > 0) {
    const unused = unusedBy(reader, group, session, circumstances);
    const used = entries.filter((entry) => !unused.some(({ id }) => id === entry.id));
    return { kind: 'chooseSourcesForm', group, entries: [...unused, ...used] };
  }
  if (id !== '' && known === undefined) return refuse('unknownChoice');
  const sources = entries.filter((entry) => from.includes(entry.id));
  const start = known === undefined ? built(sources) : standing(known, circumstances);
  return completed(start, group, session, circumstances, reader);
}

type Start = Omit<ComposeActionFormView, 'kind' | 'group' | 'mechanisms' | 'values' | 'audience'>;

/** A draft of what members wrote: their words one under the other. */
function built(sources: readonly ShownEntryAction[]): Start {
  const join = (texts: readonly string[], by: string, max: number) =>
    [...new Set(texts)].join(by).slice(0, max);
  const mechanism = sources[0]?.mechanism.id;
  return {
    from: sources.map(({ id }) => id),
    what: join(
      sources.map(({ what }) => what),
      '\n',
      MAX_TEXT,
    ),
    actor: join(
      sources.map(({ actor }) => actor),
      ', ',
      MAX_LINE,
    ),
    ...(mechanism === undefined ? {} : { mechanism }),
    protects: [...new Set(sources.map(({ value }) => value.code))],
    considerations: '',
  };
}

function standing(action: Action, { definition }: Circumstances): Start {
  const { id, from, what, actor, mechanism, values, considerations } = action;
  const protects = values.map((value) => showValue(value, definition).code);
  return { action: id, from, what, actor, mechanism, protects, considerations };
}

function completed(
  start: Start,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): ComposeActionFormView {
  const { definition } = circumstances;
  const values = eachOnce([
    ...valuesToProtect(group, session, circumstances, reader),
    ...start.protects.map(valueOfCode),
  ]);
  return {
    kind: 'composeActionForm',
    group,
    ...start,
    mechanisms: definition.mechanisms.map(({ id, name }) => ({ id, name })),
    values: values.map((value) => showValue(value, definition)),
    audience: hasReached(session, 'presentActions') ? 'poster' : audienceOfGroup(session, group),
  };
}
