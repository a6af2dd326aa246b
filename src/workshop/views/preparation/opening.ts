import type { Circumstances } from '../../decider';
import type { Localized, Option } from '../../definition';
import { facilitatorNames, isOver, participants } from '../../queries';
import type { Session, Settings } from '../../session';
import { type GroupLine, type PersonLine, groupLines, personLine } from '../lobby/people';
import type { SlotViewer } from '../viewers';
import { type PlanCheck, checkPlan } from './planCheck';
import { type CaseSummary, summarise } from './summary';

/** The one card that serves from the start to the end, by the stage the session is in. */
export type OpeningView = PreparingView | GatheringView | GroupingView | SummaryView;

interface Opening {
  /** What the workshop is called. */
  readonly workshop: Localized;
  /** The names of those who lead it, the facilitator first. */
  readonly facilitators: readonly string[];
  readonly case?: CaseSummary;
}

/** The case and the plan are being made. */
export interface PreparingView extends Opening {
  readonly kind: 'preparing';
  /** The examples to choose from; none once the case is in people's own words. */
  readonly scenarios: readonly { readonly id: string; readonly title: Localized }[];
  readonly check: PlanCheck;
  readonly names: Settings['names'];
}

/** The lobby is open. */
export interface GatheringView extends Opening {
  readonly kind: 'gathering';
  readonly joined: readonly PersonLine[];
  readonly functions: readonly Option[];
  readonly names: Settings['names'];
}

/** The groups are proposed. */
export interface GroupingView extends Opening {
  readonly kind: 'grouping';
  readonly groups: readonly GroupLine[];
  readonly functions: readonly Option[];
}

/** The workshop runs or is over. */
export interface SummaryView extends Opening {
  readonly kind: 'summary';
  readonly groups: readonly GroupLine[];
  /** To join late; none when the session is over. */
  readonly functions: readonly Option[];
  readonly standing: 'running' | 'closed' | 'cancelled';
}

export const openingView: SlotViewer<OpeningView> = (_slot, session, circumstances) => {
  const { definition } = circumstances;
  const opening = openingFacts(session, circumstances);
  const { names } = session.settings;
  const { functions } = definition;
  switch (session.status) {
    case 'preparing': {
      const own = session.case !== undefined && session.case.scenario === undefined;
      const others = definition.scenarios.filter(({ id }) => id !== session.case?.scenario);
      const scenarios = own ? [] : others.map(({ id, title }) => ({ id, title }));
      const check = checkPlan(session, circumstances);
      return { kind: 'preparing', ...opening, scenarios, check, names };
    }
    case 'lobby': {
      const joined = participants(session).map((person) => personLine(person, definition));
      return { kind: 'gathering', ...opening, joined, functions, names };
    }
    case 'grouping':
      return { kind: 'grouping', ...opening, groups: groupLines(session, definition), functions };
    case 'running':
    case 'closed':
    case 'cancelled':
      return {
        kind: 'summary',
        ...opening,
        groups: groupLines(session, definition),
        functions: isOver(session) ? [] : functions,
        standing: session.status,
      };
  }
};

function openingFacts(session: Session, { definition }: Circumstances): Opening {
  return {
    workshop: definition.title,
    facilitators: facilitatorNames(session),
    ...(session.case === undefined ? {} : { case: summarise(session.case, definition) }),
  };
}
