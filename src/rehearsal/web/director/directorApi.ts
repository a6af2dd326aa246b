import { isJsonObject } from '../../json';
import type { RoomView } from '../../room/protocol';
import type { DirectorState, Role } from '../../director/state';
import type { Speed } from '../../speed';
import type { ScenarioId } from '../../cast/scenario';

/** What the panel can ask of the director. */
export interface DirectorApi {
  play(): Promise<void>;
  next(): Promise<void>;
  speed(speed: Speed): Promise<void>;
  role(person: string, role: Role): Promise<void>;
  choose(choice: { readonly seed?: number; readonly scenario?: ScenarioId }): Promise<void>;
}

async function post(path: string, body: object): Promise<void> {
  const response = await fetch(`/api/director/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(response.statusText);
}

export const directorApi: DirectorApi = {
  play: () => post('play', {}),
  next: () => post('next', {}),
  speed: (speed) => post('speed', { speed }),
  role: (person, role) => post('role', { person, role }),
  choose: (choice) => post('choose', choice),
};

/** The room is our own server; the topic says what is in it. */
function isState(value: unknown): value is DirectorState {
  return isJsonObject(value) && Array.isArray(value.people);
}

/** How the rehearsal stands; undefined where nobody directs. */
export function directionIn(room: RoomView): DirectorState | undefined {
  const told: unknown = room.told.director;
  return isState(told) ? told : undefined;
}
