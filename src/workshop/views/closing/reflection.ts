import type { Circumstances } from '../../decider';
import type { Localized } from '../../definition';
import { ownerOf } from '../../places';
import { nameOf } from '../../queries';
import type { Session } from '../../session';
import { type Reader, mayRead } from '../../visibility';
import { type Frame, frameOf } from '../frame';
import { withoutClock } from '../silent';
import type { PhaseViewer, SlotViewer } from '../viewers';
import { type PointLine, pointLines } from './flipOver';

/** Step 7 in the meeting: the flip-over point by point, and what people chose to share. */
export interface ReflectView {
  readonly kind: 'reflect';
  readonly frame: Frame;
  readonly points: readonly PointLine[];
  readonly questions: readonly Localized[];
  readonly shared: readonly SharedReflection[];
}

export interface SharedReflection {
  /** Only where names are shown. */
  readonly name?: string;
  readonly answers: readonly string[];
}

export const reflectView: PhaseViewer<ReflectView> = (frame, session, { definition }, reader) => ({
  kind: 'reflect',
  frame,
  points: pointLines(session, definition, reader),
  questions: definition.reflection.map(({ text }) => text),
  shared: sharedReflections(session, definition, reader),
});

/** Sorted by text where names are hidden, so that the order does not tell who wrote what. */
function sharedReflections(
  session: Session,
  definition: Circumstances['definition'],
  reader: Reader,
): readonly SharedReflection[] {
  return Object.entries(session.reflections)
    .filter(
      ([person, { shared }]) => shared && mayRead(session, reader, { kind: 'reflection', person }),
    )
    .map(([person, { answers }]) => ({
      ...(session.settings.names === 'shown' ? { name: nameOf(session, person) } : {}),
      answers: definition.reflection.flatMap(({ id }) => answers[id] ?? []),
    }))
    .toSorted((a, b) => a.answers.join('\n').localeCompare(b.answers.join('\n'), 'nl'));
}

/** One's own answers to the closing questions, in the private chat or in a dialog. */
export interface ReflectionSheetView {
  readonly kind: 'reflectionSheet';
  readonly frame: Frame;
  readonly questions: readonly {
    readonly id: string;
    readonly text: Localized;
    readonly given?: string;
  }[];
  readonly shared: boolean;
  /** Whether sharing tells the name. */
  readonly named: boolean;
  readonly given: boolean;
  /** A dialog has a title of its own. */
  readonly dialog: boolean;
}

export const reflectionSheetView: SlotViewer<ReflectionSheetView> = (
  slot,
  session,
  circumstances,
  reader,
) => {
  const person = ownerOf(slot);
  const visible = mayRead(session, reader, { kind: 'reflection', person });
  const reflection = visible ? session.reflections[person] : undefined;
  return {
    kind: 'reflectionSheet',
    frame: withoutClock(frameOf(session, circumstances, slot.run ?? 0, slot.place)),
    questions: circumstances.definition.reflection.map(({ id, text }) => {
      const given = reflection?.answers[id];
      return { id, text, ...(given === undefined ? {} : { given }) };
    }),
    shared: reflection?.shared ?? false,
    named: session.settings.names === 'shown',
    given: reflection !== undefined,
    dialog: false,
  };
};
