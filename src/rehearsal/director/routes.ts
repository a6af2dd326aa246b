import { z } from 'zod';
import { SCENARIOS } from '../cast/scenario';
import { BadCall, type RoomReply, type RoomRoute } from '../room/route';
import { SPEEDS } from '../speed';
import type { Director } from './director';

const role = z.object({
  /** The person's name. */
  person: z.string(),
  role: z.enum(['me', 'simulated', 'absent']),
});
const speed = z.object({ speed: z.literal(SPEEDS) });
const choice = z.object({
  seed: z.number().int().min(0).max(999_999).optional(),
  scenario: z.enum(SCENARIOS).optional(),
});
const nothing = z.object({});

/** What the room's panel can ask of the director; each answer is the state after it. */
export function directorRoutes(director: Director): readonly RoomRoute[] {
  function post<T>(
    path: string,
    schema: z.ZodType<T>,
    doIt: (asked: T) => void | Promise<void>,
  ): RoomRoute {
    return {
      method: 'POST',
      path: `/api/director/${path}`,
      handle: async ({ body }): Promise<RoomReply> => {
        const asked = schema.safeParse(body);
        if (!asked.success) throw new BadCall(400, z.prettifyError(asked.error));
        await doIt(asked.data);
        return { status: 200, body: director.state };
      },
    };
  }

  return [
    {
      method: 'GET',
      path: '/api/director',
      handle: async () => ({ status: 200, body: director.state }),
    },
    post('role', role, ({ person, role }) => {
      if (!director.plays(person)) throw new BadCall(404, `Nobody here is called ${person}.`);
      return director.setRole(person, role);
    }),
    post('speed', speed, ({ speed }) => director.setSpeed(speed)),
    post('choose', choice, ({ seed, scenario }) => {
      director.choose({
        ...(seed === undefined ? {} : { seed }),
        ...(scenario === undefined ? {} : { scenario }),
      });
    }),
    post('play', nothing, () => director.playAll()),
    post('next', nothing, () => {
      void director.toNextPrompt();
    }),
  ];
}
