import type { Circumstances } from '../../decider';
import type { Fundament, Localized, Mechanism, Value } from '../../definition';
import { facilitatorNames, phaseAfter } from '../../queries';
import type { Instant, Session } from '../../session';
import { mayRead } from '../../visibility';
import type { Frame } from '../frame';
import { type GroupLine, groupLines } from '../lobby/people';
import { titleOf } from '../named';
import type { PhaseViewers } from '../viewers';
import { type Timetable, timetable } from './timetable';

export type PlenaryView = PlenaryWelcomeView | ExplainCodeView | ExplainMechanismsView | BreakView;

/** The welcome: what for, the plan, and who sits with whom. */
export interface PlenaryWelcomeView {
  readonly kind: 'plenaryWelcome';
  readonly frame: Frame;
  /** Names, the facilitator first. */
  readonly facilitators: readonly string[];
  /** The case's title. */
  readonly about: string;
  readonly timetable: Timetable;
  readonly groups: readonly GroupLine[];
}

/** Step 2a: the fundamenten, principes and values, in small sets. */
export interface ExplainCodeView {
  readonly kind: 'explainCode';
  readonly frame: Frame;
  readonly fundamenten: readonly (Pick<Fundament, 'name' | 'question'> & {
    readonly principes: readonly {
      readonly name: Localized;
      readonly gist: Localized;
      readonly values: readonly Pick<Value, 'name' | 'status'>[];
    }[];
  })[];
  readonly confirmed: number;
  readonly supplements: number;
}

/** Step 3a. */
export interface ExplainMechanismsView {
  readonly kind: 'explainMechanisms';
  readonly frame: Frame;
  readonly mechanisms: readonly Pick<Mechanism, 'name' | 'gist'>[];
}

export interface BreakView {
  readonly kind: 'break';
  readonly frame: Frame;
  /** What comes after it. */
  readonly next?: { readonly title: Localized; readonly from?: Instant };
}

export const drivingPhases: PhaseViewers<
  'welcome' | 'explainCode' | 'explainMechanisms' | 'break',
  PlenaryView
> = {
  welcome: (frame, session, circumstances, reader) => ({
    kind: 'plenaryWelcome',
    frame,
    facilitators: facilitatorNames(session),
    about: session.case?.title ?? '',
    timetable: timetable(session, circumstances),
    groups: mayRead(session, reader, { kind: 'commonGround' })
      ? groupLines(session, circumstances.definition)
      : [],
  }),
  explainCode: (frame, _session, { definition: { fundamenten, values } }) => ({
    kind: 'explainCode',
    frame,
    fundamenten: fundamenten.map(({ name, question, principes }) => ({
      name,
      question,
      principes: principes.map((principe) => ({
        name: principe.name,
        gist: principe.gist,
        values: values
          .filter((value) => value.principe === principe.id)
          .map(({ name, status }) => ({ name, status })),
      })),
    })),
    confirmed: values.filter(({ status }) => status === 'confirmed').length,
    supplements: values.filter(({ status }) => status === 'supplement').length,
  }),
  explainMechanisms: (frame, _session, { definition: { mechanisms } }) => ({
    kind: 'explainMechanisms',
    frame,
    mechanisms: mechanisms.map(({ name, gist }) => ({ name, gist })),
  }),
  break: (frame, session, { definition }) => ({
    kind: 'break',
    frame,
    ...comesNext(session, frame, definition),
  }),
};

function comesNext(
  session: Session,
  { run, clock }: Frame,
  definition: Circumstances['definition'],
): Pick<BreakView, 'next'> {
  const visit = session.visits.find((candidate) => candidate.run === run);
  const index = visit === undefined ? undefined : phaseAfter(session, visit.index);
  const phase = index === undefined ? undefined : session.plan[index];
  if (phase === undefined) return {};
  const from = clock?.kind === 'running' ? { from: clock.until } : {};
  return { next: { title: titleOf(phase, definition), ...from } };
}
