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
    lost: [],
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
  | 'caseDescribed'
  | 'settingsChosen'
  | 'planChanged'
  | 'coFacilitatorNamed'
  | 'coFacilitatorReleased'
  | 'channelChosen'
  | 'lobbyOpened'
  | 'caseAdded'
> = {
  caseDescribed: (session, event) => ({ ...session, case: event.case }),
  settingsChosen: (session, { settings }) => ({ ...session, settings }),
  planChanged: (session, { plan }) => ({ ...session, plan }),
  coFacilitatorNamed: (session, { person }) => ({
    ...session,
    coFacilitators: [...session.coFacilitators, person.id],
    people: {
      [person.id]: { ...person, reach: { kind: 'unknown' }, taking: 'noPart' },
      ...session.people,
    },
  }),
  coFacilitatorReleased: (session, { person }) => ({
    ...session,
    coFacilitators: session.coFacilitators.filter((id) => id !== person),
  }),
  channelChosen: (session, { group: id, channel }) => ({
    ...session,
    groups: session.groups.map((group) => {
      if (group.id !== id) return group;
      const { channel: _, ...inMeeting } = group;
      return channel === undefined ? inMeeting : { ...inMeeting, channel };
    }),
  }),
  lobbyOpened: (session) => ({ ...session, status: 'lobby' }),
  caseAdded: (session, { addition }) => ({
    ...session,
    additions: [...session.additions, addition],
    ids: session.ids + 1,
  }),
};
