import type { EventOf } from '../events';
import type { Evolvers } from '../evolver';
import type { Session } from '../session';

export function begin(event: EventOf<'sessionStarted'>): Session {
  return {
    id: event.id,
    status: 'preparing',
    settings: event.settings,
    facilitator: event.facilitator.id,
    coFacilitators: [],
    handovers: [],
    ...(event.meetingEndsAt === undefined ? {} : { meetingEndsAt: event.meetingEndsAt }),
    additions: [],
    plan: event.plan,
    people: {
      [event.facilitator.id]: {
        ...event.facilitator,
        reach: { kind: 'unknown' },
        taking: 'noPart',
      },
    },
    groups: event.groups.map((id) => ({ id, spokespersons: {} })),
    visits: [],
    generation: 0,
    valueSheets: {},
    actionSheets: {},
    decisions: {},
    merges: {},
    actions: [],
    relations: [],
    upkeep: {},
    votes: {},
    broaderUses: [],
    checklist: {},
    parked: [],
    reflections: {},
    ids: 0,
  };
}

export const preparation: Evolvers<
  | 'sessionStarted'
  | 'caseDescribed'
  | 'settingsChosen'
  | 'planChanged'
  | 'coFacilitatorNamed'
  | 'coFacilitatorReleased'
  | 'channelChosen'
  | 'lobbyOpened'
  | 'caseAdded'
> = {
  sessionStarted: (session) => session,
  caseDescribed: (session) => session,
  settingsChosen: (session) => session,
  planChanged: (session) => session,
  coFacilitatorNamed: (session) => session,
  coFacilitatorReleased: (session) => session,
  channelChosen: (session) => session,
  lobbyOpened: (session) => session,
  caseAdded: (session) => session,
};
