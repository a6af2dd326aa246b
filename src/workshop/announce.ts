import { dutiful, present } from './actionPlan';
import { begin, end, enter, leave, reminders } from './announce/moves';
import {
  catchUp,
  refresh,
  refreshOwn,
  show,
  showLeaders,
  showPeople,
  showTo,
  showWork,
} from './announce/showing';
import {
  OPENING,
  POSTERS,
  cardsOf,
  cockpitOf,
  cockpits,
  everything,
  followUpOf,
  handoverOf,
  keepsakeOf,
  welcomeOf,
} from './announce/slots';
import { abandonment, clockTimers, talkTimer } from './announce/timers';
import type { Effect } from './effects';
import type { Happening } from './evolver';
import type { Slot } from './places';
import type { PersonId, Session } from './session';

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
        ...(before?.status === 'running' ? [] : begin(after)),
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
      return [
        ...showWork(after),
        ...(event.prompt === 'oneMinuteLeft' ? show(...reminders(after)) : []),
      ];
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
      return [...show(...POSTERS, ...keepsakes(after)), ...end(after, at)];
    case 'sessionCancelled':
      return end(after, at);
    case 'followUpReminded':
      return show(...dutiful(after).map(followUpOf));
    case 'personErased':
      return [
        ...refresh(...everything(after), ...cardsOf(event.person, after)),
        { kind: 'compact' },
      ];
  }
}

function reach(person: PersonId): Effect {
  return { kind: 'reach', person };
}

/** For who takes part or leads, and for who left and still has something to do. */
function keepsakes(session: Session): readonly Slot[] {
  const people = [...present(session).map(({ id }) => id), ...dutiful(session)];
  return [...new Set(people)].map(keepsakeOf);
}

function wasUnreached(before: Session | undefined, person: PersonId): boolean {
  return before?.people[person]?.reach.kind === 'unreached';
}
