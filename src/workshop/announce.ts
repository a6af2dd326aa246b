import { dutiful, present } from './announce/duties';
import {
  OPENING,
  cardsOf,
  cockpitOf,
  cockpits,
  everything,
  groupWelcomes,
  handoverOf,
  hasSheets,
  sharedSlots,
  sheetOf,
  sheetSlots,
  silentCards,
  visitOf,
  welcomeOf,
} from './announce/slots';
import { abandonment, afterwards, clockTimers, talkTimer } from './announce/timers';
import type { Effect } from './effects';
import type { Happening } from './evolver';
import { MEETING, TEAM, privately, type Slot } from './places';
import { currentPhase, isOver, participants } from './queries';
import type { Instant, PersonId, Session } from './session';

/**
 * What an event brings about: which cards to show or refresh, which timers to arm. `before` is undefined
 * for the first event. Pure and total: the effects are stored with the event and carried out afterwards.
 */
export function announce(
  { at, event }: Happening,
  before: Session | undefined,
  after: Session,
): readonly Effect[] {
  switch (event.type) {
    case 'sessionStarted':
      return [
        ...show(OPENING),
        reach(after.facilitator),
        ...show(cockpitOf(after.facilitator)),
        abandonment(at),
      ];
    case 'caseDescribed':
    case 'settingsChosen':
    case 'planChanged':
    case 'channelChosen':
    case 'lobbyOpened':
    case 'groupsProposed':
      return [...show(OPENING), ...showWork(after)];
    case 'coFacilitatorNamed':
      return [reach(event.person.id), ...showLeaders(after)];
    case 'coFacilitatorReleased':
      return [...refresh(cockpitOf(event.person)), ...showLeaders(after)];
    case 'personJoined':
      return [
        reach(event.person.id),
        ...show(OPENING, welcomeOf(event.person.id)),
        ...showTo(event.person.id, after),
        ...showPeople(event.person.id, before, after),
      ];
    case 'functionTold':
    case 'personLeft':
      return [
        ...show(OPENING),
        ...refresh(welcomeOf(event.person)),
        ...showPeople(event.person, before, after),
      ];
    case 'personMoved':
      return [
        ...show(OPENING, welcomeOf(event.person)),
        ...showTo(event.person, after),
        ...showPeople(event.person, before, after),
      ];
    case 'cardLost':
    case 'cardFound':
      return show(...cockpits(after));
    case 'reachLearned':
      return [
        ...(wasUnreached(before, event.person) ? catchUp(event.person, after) : []),
        ...show(...cockpits(after)),
      ];
    case 'languageLearned':
      return refresh(...cardsOf(event.person, after));
    case 'phaseEntered':
      return [
        ...(before?.status === 'running' ? [] : beginning(after)),
        ...leave(before),
        ...enter(after, at),
      ];
    case 'phaseUndone':
      return [...leave(before), ...enter(after, at), ...refresh(...reminders(after))];
    case 'clockPaused':
    case 'clockResumed':
    case 'clockExtended':
      return [...showWork(after), ...refresh(...reminders(after)), ...clockTimers(after, at)];
    case 'timePrompted':
      return [...showWork(after), ...(event.prompt === 'oneMinuteLeft' ? remind(after) : [])];
    case 'facilitationHandedOver':
      return [
        reach(event.to),
        ...show(handoverOf(after.handovers.length)),
        ...refresh(...(before === undefined ? [] : cockpits(before))),
        ...showLeaders(after),
      ];
    case 'valuesHandedIn':
    case 'actionsHandedIn':
    case 'reflectionGiven':
      return [...refreshOwn(event.person, after), ...showWork(after)];
    case 'talkStarted':
      return [...showWork(after), ...talkTimer(after)];
    case 'caseAdded':
    case 'valueDecided':
    case 'spokespersonNamed':
    case 'talkEnded':
    case 'entriesMerged':
    case 'entriesSplit':
    case 'actionComposed':
    case 'actionRevised':
    case 'actionDropped':
    case 'actionsRelated':
    case 'relationDropped':
    case 'actionsFoundSame':
    case 'actionDeferred':
    case 'actionReclaimed':
    case 'actionAssigned':
    case 'upkeepAgreed':
    case 'voteCast':
    case 'voteClosed':
    case 'actionMoved':
    case 'broaderUseFlagged':
    case 'broaderUseDropped':
    case 'checklistFilled':
    case 'followUpAgreed':
    case 'pointParked':
    case 'pointSettled':
      return showWork(after);
    case 'sessionClosed':
      return [
        ...show({ place: MEETING, card: 'poster' }, { place: TEAM, card: 'poster' }),
        ...show(...keepsakes(after)),
        ...end(after, at),
      ];
    case 'sessionCancelled':
      return end(after, at);
    case 'followUpReminded':
      return show(
        ...dutiful(after).map((id): Slot => ({ place: privately(id), card: 'followUp' })),
      );
    case 'personErased':
      return [
        ...refresh(...everything(after), ...cardsOf(event.person, after)),
        { kind: 'compact' },
      ];
  }
}

function show(...slots: readonly Slot[]): readonly Effect[] {
  return slots.map((slot) => ({ kind: 'show', slot }));
}

function refresh(...slots: readonly Slot[]): readonly Effect[] {
  return slots.map((slot) => ({ kind: 'refresh', slot }));
}

function reach(person: PersonId): Effect {
  return { kind: 'reach', person };
}

/** The shared cards of the current phase, and the cockpits. Private sheets are left alone: people type there. */
function showWork(session: Session): readonly Effect[] {
  const shared = session.run === undefined ? [] : sharedSlots(session, visitOf(session.run));
  return [...(session.status === 'running' ? show(...shared) : []), ...show(...cockpits(session))];
}

/** Whatever lists people, this one among them. */
function showPeople(
  person: PersonId,
  before: Session | undefined,
  after: Session,
): readonly Effect[] {
  if (after.status !== 'running') return showWork(after);
  const groups = [before?.people[person]?.group, after.people[person]?.group];
  const mates = participants(after).filter(
    ({ id, group }) => group !== undefined && id !== person && groups.includes(group),
  );
  return [
    ...refresh(...groupWelcomes(after), ...mates.map(({ id }) => welcomeOf(id))),
    ...showWork(after),
  ];
}

/** Whatever says who leads. */
function showLeaders(session: Session): readonly Effect[] {
  return [
    ...show(OPENING),
    ...refresh(...participants(session).map(({ id }) => welcomeOf(id))),
    ...showWork(session),
  ];
}

/** For who takes part or leads, and for who left and still has something to do. */
function keepsakes(session: Session): readonly Slot[] {
  const people = new Set([...present(session), ...dutiful(session)]);
  return [...people].map((id) => ({ place: privately(id), card: 'keepsake' }));
}

/** What somebody who comes in late must find in private. */
function showTo(person: PersonId, session: Session): readonly Effect[] {
  const { run } = session;
  const here = session.people[person]?.taking === 'part' && session.status === 'running';
  return here && run !== undefined && hasSheets(currentPhase(session))
    ? show(sheetOf(person, run.number))
    : [];
}

/** What somebody finds in private who could not be reached there before. */
function catchUp(person: PersonId, session: Session): readonly Effect[] {
  const takesPart = session.people[person]?.taking === 'part' && !isOver(session);
  return takesPart ? [...show(welcomeOf(person)), ...showTo(person, session)] : [];
}

function refreshOwn(person: PersonId, session: Session): readonly Effect[] {
  const run = session.run?.number ?? 0;
  return refresh(sheetOf(person, run), { place: privately(person), card: 'reminder', run });
}

function beginning(session: Session): readonly Effect[] {
  return [
    ...show(OPENING, ...groupWelcomes(session)),
    ...show(...participants(session).map(({ id }) => welcomeOf(id))),
  ];
}

/** The cards of the phase that was left: they now say what came out, and bear no buttons. */
function leave(before: Session | undefined): readonly Effect[] {
  if (before?.run === undefined) return [];
  const visit = visitOf(before.run);
  const people = Object.keys(before.people);
  return refresh(
    ...sharedSlots(before, visit),
    ...people.flatMap((id) => silentCards(id, visit, before)),
  );
}

function enter(session: Session, now: Instant): readonly Effect[] {
  if (session.run === undefined) return show(OPENING, ...cockpits(session));
  return [
    ...show(...sheetSlots(session, visitOf(session.run))),
    ...showWork(session),
    ...clockTimers(session, now),
  ];
}

/** A reminder goes only to who has not answered, once per phase. */
function remind(session: Session): readonly Effect[] {
  return show(...reminders(session));
}

function reminders(session: Session): readonly Slot[] {
  const phase = currentPhase(session);
  if (phase?.form !== 'silent' || session.run === undefined) return [];
  const { number } = session.run;
  const sheets = phase.task === 'writeActions' ? session.actionSheets : session.valueSheets;
  return participants(session)
    .filter(({ id, reach }) => reach.kind !== 'unreached' && sheets[id] === undefined)
    .map(({ id }) => ({ place: privately(id), card: 'reminder', run: number }));
}

/** After the end, no card holds what was deleted, and storage keeps the present state alone. */
function end(session: Session, now: Instant): readonly Effect[] {
  return [
    ...refresh(...everything(session)),
    ...afterwards(session, now),
    { kind: 'compact' },
    { kind: 'release' },
  ];
}

function wasUnreached(before: Session | undefined, person: PersonId): boolean {
  return before?.people[person]?.reach.kind === 'unreached';
}
