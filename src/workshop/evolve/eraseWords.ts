import type { Action, Session } from '../session';

/** The session with a person's name gone from what others wrote. */
export function wordsWithout(session: Session, name: string): Session {
  if (name.trim() === '') return session;
  const clean = cleaner(name.trim());
  return {
    ...session,
    ...(session.case === undefined
      ? {}
      : {
          case: {
            ...session.case,
            title: clean(session.case.title),
            description: clean(session.case.description),
          },
        }),
    additions: session.additions.map((addition) => ({ ...addition, text: clean(addition.text) })),
    decisions: mapValues(session.decisions, (decisions) =>
      decisions.map((decision) => ({ ...decision, reason: clean(decision.reason) })),
    ),
    valueSheets: mapValues(session.valueSheets, (entries) =>
      entries.map((entry) => ({ ...entry, why: clean(entry.why) })),
    ),
    actionSheets: mapValues(session.actionSheets, (entries) =>
      entries.map((entry) => ({ ...entry, what: clean(entry.what), actor: clean(entry.actor) })),
    ),
    actions: session.actions.map((action) => actionWords(action, clean)),
    relations: session.relations.map(({ givesWay, ...relation }) => ({
      ...relation,
      ...(givesWay === undefined ? {} : { givesWay: clean(givesWay) }),
    })),
    upkeep: upkeepWords(session.upkeep, clean),
    broaderUses: session.broaderUses.map((use) => ({ ...use, gain: clean(use.gain) })),
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

function actionWords(action: Action, clean: Clean): Action {
  return {
    ...action,
    what: clean(action.what),
    actor: clean(action.actor),
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
