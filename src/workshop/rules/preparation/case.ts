import type { Decider } from '../../decider';
import {
  DATA_ORIGINS,
  type Language,
  PROACTIVITIES,
  type Scenario,
  type ServiceCell,
  type WorkshopDefinition,
} from '../../definition';
import { during, facilitatorOnly, insidersOnly } from '../../queries';
import { type Refusal, refuse } from '../../refusal';
import type { Case, PersonId, Session } from '../../session';
import { MAX_LINE, checkLength, checkNoBsn, checkText } from '../../texts';

/** The most characters of the goal and of the legal ground. */
export const MAX_CASE_DETAIL = 500;

/** The case in the facilitator's words; it can be corrected until step 1 is over. */
export const describeCase: Decider<'describeCase'> = (
  { by, case: described },
  session,
  { definition },
) =>
  mayDescribe(session, by) ??
  checkCase(described, definition) ??
  (same(described, session.case) ? [] : [{ type: 'caseDescribed', case: tidy(described) }]);

/**
 * An example as the case, in the session's language. Only while preparing, and never over a case in
 * people's own words: a late press changes nothing.
 */
export const chooseScenario: Decider<'chooseScenario'> = (
  { by, scenario: id },
  session,
  { definition },
) => {
  const refusal = facilitatorOnly(session, by);
  if (refusal !== undefined) return refusal;
  const scenario = definition.scenarios.find((candidate) => candidate.id === id);
  if (scenario === undefined) return refuse('unknownChoice');
  const present = session.case;
  const own = present !== undefined && present.scenario === undefined;
  if (session.status !== 'preparing' || own || present?.scenario === id) return [];
  return [{ type: 'caseDescribed', case: exampleIn(session.settings.language, scenario) }];
};

/** An example of the definition as a case, in a language. */
export function exampleIn(
  language: Language,
  { id, title, description, cells, lifeEvent, goal }: Scenario,
): Case {
  return {
    title: title[language],
    description: description[language],
    cells,
    ...(lifeEvent === undefined ? {} : { lifeEvent }),
    goal: goal[language],
    scenario: id,
  };
}

/** Step 1: what the description lacks, or which other data are used; the case itself stays as it was. */
export const addToCase: Decider<'addToCase'> = ({ by, kind, text }, session) => {
  const refusal = mayAddToCase(session, by) ?? checkText(text) ?? checkNoBsn(text);
  if (refusal !== undefined) return refusal;
  const known = session.additions.some((one) => one.kind === kind && one.text === text.trim());
  if (known) return [];
  const id = `c${session.ids + 1}`;
  return [{ type: 'caseAdded', addition: { id, kind, text: text.trim(), by } }];
};

export function mayAddToCase(session: Session, person: PersonId): Refusal | undefined {
  return insidersOnly(session, person) ?? during(session, 'validateCase');
}

/** Not once the workshop has moved past step 1: what people answer to must stay what it was. */
export function mayDescribe(session: Session, person: PersonId): Refusal | undefined {
  const { plan, run } = session;
  const validation = plan.findIndex(({ task }) => task === 'validateCase');
  const validated = run !== undefined && run.index > validation;
  return facilitatorOnly(session, person) ?? (validated ? refuse('phaseOver') : undefined);
}

function checkCase(described: Case, { lifeEvents }: WorkshopDefinition): Refusal | undefined {
  const { title, description, cells, lifeEvent, goal = '', legalGround = '' } = described;
  if (title.trim() === '' || description.trim() === '' || cells.length === 0) {
    return refuse('caseIncomplete');
  }
  if (lifeEvent !== undefined && !lifeEvents.some(({ id }) => id === lifeEvent)) {
    return refuse('unknownChoice');
  }
  const refusals = [
    checkLength(title, MAX_LINE),
    checkLength(description),
    ...[goal, legalGround].map((text) => checkLength(text, MAX_CASE_DETAIL)),
    ...[title, description, goal, legalGround].map(checkNoBsn),
  ];
  return refusals.find((refusal) => refusal !== undefined);
}

/** Without outer space and empty fields, the cells once each in the order of the grid. */
function tidy({ title, description, cells, lifeEvent, goal = '', legalGround = '' }: Case): Case {
  return {
    title: title.trim(),
    description: description.trim(),
    cells: GRID.filter((cell) => cells.some((ticked) => sameCell(ticked, cell))),
    ...(lifeEvent === undefined ? {} : { lifeEvent }),
    ...(goal.trim() === '' ? {} : { goal: goal.trim() }),
    ...(legalGround.trim() === '' ? {} : { legalGround: legalGround.trim() }),
  };
}

const GRID: readonly ServiceCell[] = PROACTIVITIES.flatMap((proactivity) =>
  DATA_ORIGINS.map((origin) => ({ proactivity, origin })),
);

function sameCell(a: ServiceCell, b: ServiceCell): boolean {
  return a.proactivity === b.proactivity && a.origin === b.origin;
}

function same(described: Case, present: Case | undefined): boolean {
  return present !== undefined && JSON.stringify(tidy(described)) === JSON.stringify(tidy(present));
}
