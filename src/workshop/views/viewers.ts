import type { Circumstances } from '../decider';
import type { Task } from '../definition';
import type { Place, Slot } from '../places';
import type { Refusal } from '../refusal';
import type { PersonId, Session } from '../session';
import type { Reader } from '../visibility';
import type { Frame } from './frame';

/** Makes what a card of a phase shows in one place to one reader. */
export type PhaseViewer<V> = (
  frame: Frame,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
  place: Place,
) => V;

/** The phase viewers of some tasks. */
export type PhaseViewers<T extends Task, V> = { readonly [K in T]: PhaseViewer<V> };

/** Makes what a card other than a phase's shows. */
export type SlotViewer<V> = (
  slot: Slot,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
) => V;

/** A form that somebody opens, with what it is about. */
export interface FormRequestBase {
  readonly form: string;
}

/** Makes the forms of some requests, for one person; refuses who may not open them. */
export type Forms<R extends FormRequestBase, V> = {
  readonly [K in R['form']]: (
    request: Extract<R, { form: K }>,
    session: Session,
    circumstances: Circumstances,
    person: PersonId,
  ) => V | Refusal;
};
