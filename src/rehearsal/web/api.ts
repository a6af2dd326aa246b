import { isJsonObject, textOf, type JsonObject } from '../json';
import type {
  PressRequest,
  ReadRequest,
  RefreshRequest,
  SayRequest,
  Shown,
} from '../room/protocol';

/** What one person can do. Each call rejects when the room gives no usable answer. */
export interface Api {
  /** Whether the bot, when it was told, answered. */
  say(what: SayRequest): Promise<boolean>;
  press(what: PressRequest): Promise<Shown>;
  refresh(what: RefreshRequest): Promise<void>;
  read(what: ReadRequest): Promise<void>;
}

/** The address of a call as this person. */
export function addressOf(path: string, person: string): string {
  return `${path}?als=${encodeURIComponent(person)}`;
}

/** The room is our own server; of what kind the answer is says what is in it. */
function isShown(value: unknown): value is Shown {
  return isJsonObject(value) && typeof value.kind === 'string';
}

/** The room's API as this person. */
export function apiAs(person: string): Api {
  async function post(path: string, body: object): Promise<JsonObject> {
    const response = await fetch(addressOf(path, person), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const json: unknown = await response.json();
    const answer = isJsonObject(json) ? json : {};
    if (!response.ok) throw new Error(textOf(answer, 'error') ?? response.statusText);
    return answer;
  }

  return {
    say: async (what) => (await post('/api/say', what)).heard === true,
    press: async (what) => {
      const shown = await post('/api/press', what);
      if (!isShown(shown)) throw new Error('The answer is of no kind.');
      return shown;
    },
    refresh: async (what) => {
      await post('/api/refresh', what);
    },
    read: async (what) => {
      await post('/api/read', what);
    },
  };
}
