import type { CommandOf } from '../workshop/commands';
import { refuse } from '../workshop/refusal';
import { Fault } from './fault';
import type { Address, Directory, Outcome, Time } from './ports';
import type { Sessions } from './sessions';

export interface BeginningParts {
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly time: Time;
  readonly handle: (session: string, command: CommandOf<'start'>) => Promise<Outcome>;
  /** Removes a session that lost its meeting to another. */
  readonly erase: (session: string) => Promise<void>;
}

/** Times a claim is tried when others come and go. */
const TRIES = 5;

/** How long somebody who has just claimed the meeting gets to begin, ms. */
const GRACE = 1_000;

/**
 * Begins a session in a meeting: claim, address, first event, confirmation. A claim that was left by a
 * crash before its session began is taken over; of two that begin at once, the one that confirms stays.
 */
export async function begin(
  meeting: Address,
  command: CommandOf<'start'>,
  parts: BeginningParts,
): Promise<Outcome> {
  const { directory, sessions, handle, erase } = parts;
  const { conversation } = meeting;
  const { id } = command;
  const holder = await claim(conversation, id, parts);
  if (holder !== undefined) {
    const stored = await sessions.current(holder);
    return {
      kind: 'refused',
      refusal: refuse('sessionRunning'),
      ...(stored === undefined ? {} : { stored }),
    };
  }
  await directory.saveAddress({ kind: 'session', session: id, place: 'meeting' }, meeting);
  const outcome = await handle(id, command);
  if (outcome.kind === 'refused') {
    if (outcome.stored === undefined) await directory.forgetSession(id);
    return outcome;
  }
  if (await directory.confirm(conversation, id)) return outcome;
  await erase(id);
  return { kind: 'refused', refusal: refuse('sessionRunning') };
}

/** Undefined once the conversation is ours, or the session that lives there. */
async function claim(
  conversation: string,
  session: string,
  { directory, sessions, time }: BeginningParts,
): Promise<string | undefined> {
  let insteadOf: string | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const claim = await directory.claim(conversation, session, insteadOf);
    if (claim.kind === 'claimed') return undefined;
    if (claim.confirmed) return claim.by;
    if ((await sessions.current(claim.by)) !== undefined) {
      if (await directory.confirm(conversation, claim.by)) return claim.by;
    } else {
      await new Promise<void>((resolve) => void time.after(GRACE, resolve));
      if ((await sessions.current(claim.by)) === undefined) insteadOf = claim.by;
    }
  }
  throw new Fault('contended', 'The meeting stayed contended');
}
