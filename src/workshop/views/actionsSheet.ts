import type { Circumstances } from '../decider';
import type { Localized } from '../definition';
import { ownerOf } from '../places';
import { eachOnce } from '../queries';
import type { ActionEntry } from '../session';
import { mayRead } from '../visibility';
import { frameOf, type Frame } from './frame';
import { examplesFor, type ShownMechanism } from './handout3';
import { nameIn } from './named';
import { valuesToProtect } from './valuesToProtect';
import { showFundament, showValue, type ShownFundament, type ShownValue } from './shownValue';
import { sheetsAreGone, withoutClock } from './silent';
import type { SlotViewer } from './viewers';
import { audienceOfSheet, type Audience } from './who';

/** An action as people wrote it. */
export interface ShownAction {
  readonly what: string;
  readonly actor: string;
  /** The mechanism's id and name. */
  readonly mechanism: MechanismChoice;
  readonly value: ShownValue;
}

export interface MechanismChoice {
  readonly id: string;
  readonly name: Localized;
}

/** A participant's own sheet for actions: in the private chat, or in a dialog. */
export interface ActionsSheetView {
  readonly kind: 'actionsSheet';
  /** In a dialog the inputs are always there, with what was handed in. */
  readonly dialog: boolean;
  readonly frame: Frame;
  readonly fundament?: ShownFundament;
  readonly mechanisms: readonly MechanismChoice[];
  /** The values of the group; those of its fundament while it chose none. */
  readonly values: readonly ShownValue[];
  readonly entries: readonly ShownAction[];
  /** Hand-out 3, of what serves those values best. */
  readonly examples: readonly ShownMechanism[];
  /** The session is closed and the sheet deleted. */
  readonly deleted: boolean;
  readonly late: boolean;
  readonly audience: Audience;
}

export const actionsSheetView: SlotViewer<ActionsSheetView> = (
  slot,
  session,
  circumstances,
  reader,
) => {
  const person = ownerOf(slot);
  const group = session.people[person]?.group;
  const { definition } = circumstances;
  const visible = mayRead(session, reader, { kind: 'sheet', person });
  const entries = visible ? (session.actionSheets[person] ?? []) : [];
  const fundament = showFundament(definition, group);
  const chosen = valuesToProtect(group, session, circumstances, reader);
  const values = eachOnce([...chosen, ...entries.map(({ value }) => value)]);
  return {
    kind: 'actionsSheet',
    dialog: false,
    frame: withoutClock(frameOf(session, circumstances, slot.run ?? 0, slot.place)),
    ...(fundament === undefined ? {} : { fundament }),
    mechanisms: definition.mechanisms.map(({ id, name }) => ({ id, name })),
    values: values.map((value) => showValue(value, definition)),
    entries: entries.map((entry) => showAction(entry, circumstances)),
    examples: examplesFor(definition, chosen),
    deleted: sheetsAreGone(session),
    late: session.late?.writeActions.includes(person) ?? false,
    audience: audienceOfSheet(session, group),
  };
};

export function showAction(
  { what, actor, mechanism, value }: ActionEntry,
  { definition }: Circumstances,
): ShownAction {
  return {
    what,
    actor,
    mechanism: showMechanism(mechanism, { definition }),
    value: showValue(value, definition),
  };
}

export function showMechanism(
  id: string,
  { definition }: Pick<Circumstances, 'definition'>,
): MechanismChoice {
  return { id, name: nameIn(definition.mechanisms, id) };
}
