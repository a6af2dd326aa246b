import type { Action, BroaderUse, Case, Person, Session, ValueRef } from '../session';

/** The session with a person's name gone from what others wrote. */
export function wordsWithout(session: Session, name: string): Session {
  if (name.trim() === '') return session;
  const clean = cleaner(name.trim());
  return {
    ...session,
    ...(session.case === undefined ? {} : { case: caseWords(session.case, clean) }),
    people: mapValues(session.people, (person) => personWords(person, clean)),
    plan: session.plan.map(({ leftOut, ...phase }) => ({
      ...phase,
      ...(leftOut === undefined ? {} : { leftOut: clean(leftOut) }),
    })),
    additions: session.additions.map((addition) => ({ ...addition, text: clean(addition.text) })),
    decisions: mapValues(session.decisions, (decisions) =>
      decisions.map(({ value, chosen, reason }) => ({
        value: valueWords(value, clean),
        chosen,
        reason: clean(reason),
      })),
    ),
    valueSheets: mapValues(session.valueSheets, (entries) =>
      entries.map(({ value, why }) => ({ value: valueWords(value, clean), why: clean(why) })),
    ),
    actionSheets: mapValues(session.actionSheets, (entries) =>
      entries.map((entry) => ({
        ...entry,
        what: clean(entry.what),
        actor: clean(entry.actor),
        value: valueWords(entry.value, clean),
      })),
    ),
    actions: session.actions.map((action) => actionWords(action, clean)),
    relations: session.relations.map(({ givesWay, value, ...relation }) => ({
      ...relation,
      ...(value === undefined ? {} : { value: valueWords(value, clean) }),
      ...(givesWay === undefined ? {} : { givesWay: clean(givesWay) }),
    })),
    upkeep: upkeepWords(session.upkeep, clean),
    broaderUses: session.broaderUses.map((use) => useWords(use, clean)),
    checklist: mapValues(session.checklist, clean),
    parked: session.parked.map(({ outcome, ...point }) => ({
      ...point,
      text: clean(point.text),
      ...(outcome === undefined ? {} : { outcome: clean(outcome) }),
    })),
    visits: session.visits.map(({ skipped, ...visit }) => ({
      ...visit,
      ...(skipped === undefined ? {} : { skipped: clean(skipped) }),
    })),
    ...(session.closedEarly === undefined ? {} : { closedEarly: clean(session.closedEarly) }),
    reflections: mapValues(session.reflections, ({ answers, shared }) => ({
      answers: mapValues(answers, clean),
      shared,
    })),
  };
}

type Clean = (text: string) => string;

/** Replaces the name where it stands as a whole word. */
function cleaner(name: string): Clean {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'giu');
  return (text) => text.replaceAll(whole, '…');
}

function caseWords({ goal, legalGround, ...rest }: Case, clean: Clean): Case {
  return {
    ...rest,
    title: clean(rest.title),
    description: clean(rest.description),
    ...(goal === undefined ? {} : { goal: clean(goal) }),
    ...(legalGround === undefined ? {} : { legalGround: clean(legalGround) }),
  };
}

/** What others do for work can name somebody: "assistent van …". */
function personWords({ function: doing, ...person }: Person, clean: Clean): Person {
  return { ...person, ...(doing === undefined ? {} : { function: clean(doing) }) };
}

function valueWords(value: ValueRef, clean: Clean): ValueRef {
  return value.kind === 'own' ? { kind: 'own', name: clean(value.name) } : value;
}

function useWords({ subject, gain }: BroaderUse, clean: Clean): BroaderUse {
  return {
    subject:
      subject.kind === 'value'
        ? { kind: 'value', value: valueWords(subject.value, clean) }
        : subject,
    gain: clean(gain),
  };
}

function actionWords(action: Action, clean: Clean): Action {
  return {
    ...action,
    what: clean(action.what),
    actor: clean(action.actor),
    values: action.values.map((value) => valueWords(value, clean)),
    considerations: clean(action.considerations),
    checklist: mapValues(action.checklist, clean),
    ...(action.deferred === undefined
      ? {}
      : { deferred: { ...action.deferred, decision: clean(action.deferred.decision) } }),
  };
}

function upkeepWords({ spread, update, ...keeper }: Session['upkeep'], clean: Clean) {
  return {
    ...keeper,
    ...(spread === undefined ? {} : { spread: clean(spread) }),
    ...(update === undefined ? {} : { update: clean(update) }),
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
