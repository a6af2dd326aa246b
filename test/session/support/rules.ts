import type { Command } from '../../../src/workshop/commands';
import type { Decision } from '../../../src/workshop/decider';
import type { Effect } from '../../../src/workshop/effects';
import type { Event, Identity } from '../../../src/workshop/events';
import { begin } from '../../../src/workshop/evolve/preparation';
import { MEETING, privately } from '../../../src/workshop/places';
import { refuse } from '../../../src/workshop/refusal';
import type { Instant, Person, Session, Settings } from '../../../src/workshop/session';
import type { Rules } from '../../../src/session/rules';

/** A text that makes these rules throw. */
export const POISON = 'poison';

export const SETTINGS: Settings = {
  language: 'nl',
  names: 'hidden',
  autoAdvance: false,
  retentionDays: 1,
};

export function identity(id: string): Identity {
  return { id, name: `Name of ${id}`, language: 'nl' };
}

export function start(id: string): Extract<Command, { type: 'start' }> {
  return { type: 'start', id, facilitator: identity('fay'), settings: SETTINGS };
}

export function join(id: string): Command {
  return { type: 'join', person: identity(id) };
}

export function park(by: string, text: string): Command {
  return { type: 'park', by, text };
}

/** A workshop in small: people join, park points and hand in values; the phase has a clock; it closes. */
export const rules: Rules = {
  decide: (command, session, now) =>
    session === undefined ? begun(command) : decided(command, session, now),
  evolve: (session, { event, at }) =>
    session === undefined ? beginning(event) : evolved(session, event, at),
  announce: ({ event }, _before, after) => announced(event, after),
};

function begun(command: Command): Decision {
  if (command.type !== 'start') return refuse('noSession');
  const { id, facilitator, settings } = command;
  return [{ type: 'sessionStarted', id, facilitator, settings, plan: [], groups: [] }];
}

function decided(command: Command, session: Session, now: Instant): Decision {
  if (session.status === 'closed' && command.type !== 'erasePerson') return refuse('sessionOver');
  switch (command.type) {
    case 'join':
      return session.people[command.person.id]?.taking === 'part'
        ? []
        : [{ type: 'personJoined', person: command.person }];
    case 'park':
      if (command.text === POISON) throw new Error('poisoned');
      if (command.text === '') return refuse('textMissing');
      return [
        { type: 'pointParked', id: `${session.ids + 1}`, text: command.text, by: command.by },
      ];
    case 'handInValues':
      return [
        { type: 'valuesHandedIn', person: command.by, entries: command.entries, late: false },
      ];
    case 'next':
      return [{ type: 'phaseEntered', index: 0, how: 'next' }];
    case 'ringTime':
      return command.generation === session.generation && now > 0
        ? [{ type: 'timePrompted', prompt: command.prompt }]
        : refuse('phaseOver');
    case 'learnReach':
      return [{ type: 'reachLearned', person: command.person, reach: command.reach }];
    case 'close':
      return [{ type: 'sessionClosed' }];
    case 'erasePerson':
      return [{ type: 'personErased', person: command.person }];
    default:
      return [];
  }
}

function beginning(event: Event): Session {
  if (event.type !== 'sessionStarted') throw new Error('Nothing began');
  return { ...begin(event), status: 'lobby', groups: [{ id: 'red', spokespersons: {} }] };
}

function person(identity: Identity, taking: Person['taking']): Person {
  return { ...identity, reach: { kind: 'unknown' }, taking };
}

function evolved(session: Session, event: Event, at: Instant): Session {
  switch (event.type) {
    case 'personJoined':
      return {
        ...session,
        people: { ...session.people, [event.person.id]: person(event.person, 'part') },
      };
    case 'pointParked':
      return {
        ...session,
        ids: session.ids + 1,
        parked: [...session.parked, { id: event.id, text: event.text, by: event.by }],
      };
    case 'valuesHandedIn':
      return {
        ...session,
        valueSheets: { ...session.valueSheets, [event.person]: event.entries },
      };
    case 'phaseEntered':
      return { ...session, status: 'running', generation: session.generation + 1 };
    case 'timePrompted':
      return { ...session, checklist: { ...session.checklist, [event.prompt]: String(at) } };
    case 'reachLearned': {
      const found = session.people[event.person];
      if (found === undefined) return session;
      return {
        ...session,
        people: { ...session.people, [event.person]: { ...found, reach: event.reach } },
      };
    }
    case 'sessionClosed':
      return { ...session, status: 'closed', valueSheets: {}, closedAt: at };
    case 'personErased': {
      const { [event.person]: _gone, ...people } = session.people;
      return {
        ...session,
        people,
        parked: session.parked.filter(({ by }) => by !== event.person),
      };
    }
    default:
      return session;
  }
}

const MINUTE = 60_000;
export const PHASE_MINUTES = 5;

function announced(event: Event, session: Session): readonly Effect[] {
  const phase: Effect = { kind: 'refresh', slot: { place: MEETING, card: 'phase', run: 1 } };
  const cockpit: Effect = {
    kind: 'refresh',
    slot: { place: privately(session.facilitator), card: 'cockpit' },
  };
  switch (event.type) {
    case 'sessionStarted':
      return [
        { kind: 'show', slot: { place: MEETING, card: 'opening' } },
        { ...cockpit, kind: 'show' },
      ];
    case 'personJoined':
      return [
        { kind: 'refresh', slot: { place: MEETING, card: 'opening' } },
        { kind: 'reach', person: event.person.id },
        cockpit,
      ];
    case 'phaseEntered':
      return [
        { ...phase, kind: 'show' },
        ...Object.values(session.people)
          .filter(({ taking, reach }) => taking === 'part' && reach.kind !== 'unreached')
          .map(({ id }): Effect => ({ kind: 'show', slot: sheetOf(id) })),
        cockpit,
        {
          kind: 'arm',
          timer: {
            kind: 'time',
            due: DUE + PHASE_MINUTES * MINUTE,
            generation: session.generation,
            prompt: 'timeUp',
          },
        },
      ];
    case 'pointParked':
    case 'timePrompted':
      return [phase];
    case 'valuesHandedIn':
      return [phase, cockpit];
    case 'reachLearned':
      return [cockpit];
    case 'sessionClosed':
      return [
        { ...phase, kind: 'refresh' },
        { kind: 'release' },
        { kind: 'compact' },
        { kind: 'arm', timer: { kind: 'retention', due: DUE + 24 * 60 * MINUTE } },
      ];
    case 'personErased':
      return [{ kind: 'compact' }];
    default:
      return [];
  }
}

/** When the tests begin: clocks count from there. */
export const DUE = Date.UTC(2026, 10, 3, 9);

export function sheetOf(person: string) {
  return { place: privately(person), card: 'sheet', run: 1 } as const;
}
