import type { Person } from '../model';

/** A request to the room; `person` when its address names one (`?als=`). */
export interface RoomCall {
  readonly person: Person | undefined;
  /** What the body holds; undefined when there is none. */
  readonly body: unknown;
}

export interface RoomReply {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: object;
}

/** One thing the room answers over HTTP. */
export interface RoomRoute {
  readonly method: 'GET' | 'POST';
  /** Exact, such as `/api/say`. */
  readonly path: string;
  handle(call: RoomCall): Promise<RoomReply>;
}

/** The caller asked for what cannot be; `status` says why. */
export class BadCall extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'BadCall';
  }
}

/** The person a call is made as. */
export function requirePerson({ person }: RoomCall): Person {
  if (person === undefined) throw new BadCall(404, 'The address names nobody: add ?als=<name>.');
  return person;
}
