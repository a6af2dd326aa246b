import { loadDefinition } from '../../src/content/load';
import type { Command } from '../../src/workshop/commands';
import { decide } from '../../src/workshop/decide';
import type { WorkshopDefinition } from '../../src/workshop/definition';
import type { Event } from '../../src/workshop/events';
import { fold } from '../../src/workshop/evolve';
import { isRefusal, type RefusalCode } from '../../src/workshop/refusal';
import type { Session } from '../../src/workshop/session';

/** 2026-12-10 09:00 in Amsterdam, ms. */
export const MORNING = Date.UTC(2026, 11, 10, 8, 0);

export const definition: WorkshopDefinition = loadDefinition();

/** The session after these events, all at one instant. */
export function sessionAfter(...events: readonly Event[]): Session {
  const session = fold(events.map((event) => ({ at: MORNING, event })));
  if (session === undefined) throw new Error('No events were given.');
  return session;
}

/** Given some history, when a command comes, then … */
export function given(...history: readonly Event[]) {
  return {
    when(command: Command, now: number = MORNING) {
      const session = history.length === 0 ? undefined : sessionAfter(...history);
      const decision = decide(command, session, { definition, now });
      return {
        thenHappens: (...events: readonly Event[]) => expect(decision).toEqual(events),
        thenRefuses: (code: RefusalCode) => expect(decision).toMatchObject({ refused: code }),
        thenNothing: () => expect(decision).toEqual([]),
        /** The events, for looser looks. */
        events: (): readonly Event[] => {
          if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}`);
          return decision;
        },
      };
    },
  };
}
