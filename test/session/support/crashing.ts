import type { Directory, Messenger, SessionStore, TimerStore } from '../../../src/session/ports';
import type { Stores } from './world';

/** Counts port calls, and ends the process before or after one of them. */
export class Gate {
  calls = 0;
  dead = false;
  readonly death: Promise<void>;
  private die = () => {};

  constructor(
    private readonly stopAt = Infinity,
    private readonly side: 'before' | 'after' = 'before',
  ) {
    this.death = new Promise((resolve) => {
      this.die = () => {
        this.dead = true;
        resolve();
      };
    });
  }

  /** A dead process hears nothing any more; what it asked for may have been done. */
  async pass<T>(run: () => Promise<T>): Promise<T> {
    if (this.dead) return never();
    this.calls += 1;
    const last = this.calls === this.stopAt;
    if (last && this.side === 'before') {
      this.die();
      return never();
    }
    const result = await run();
    if (last) this.die();
    return this.dead ? never() : result;
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {});
}

/** The stores as one process reaches them. */
export function storesThrough(gate: Gate, stores: Stores): Stores {
  return {
    sessions: sessionsThrough(gate, stores.sessions),
    timers: timersThrough(gate, stores.timers),
    directory: directoryThrough(gate, stores.directory),
  };
}

export function messengerThrough(gate: Gate, messenger: Messenger): Messenger {
  return {
    post: (showing, address) => gate.pass(() => messenger.post(showing, address)),
    edit: (showing, message) => gate.pass(() => messenger.edit(showing, message)),
    openPrivate: (person, meeting) => gate.pass(() => messenger.openPrivate(person, meeting)),
  };
}

function sessionsThrough(gate: Gate, store: SessionStore): SessionStore {
  return {
    load: (id, after) => gate.pass(() => store.load(id, after)),
    append: (append) => gate.pass(() => store.append(append)),
    waiting: (id) => gate.pass(() => store.waiting(id)),
    cards: (id) => gate.pass(() => store.cards(id)),
    claimPosts: (id, posts, since) => gate.pass(() => store.claimPosts(id, posts, since)),
    settle: (id, settlement) => gate.pass(() => store.settle(id, settlement)),
    unfinished: () => gate.pass(() => store.unfinished()),
    compact: (id, stored) => gate.pass(() => store.compact(id, stored)),
    erase: (id) => gate.pass(() => store.erase(id)),
  };
}

function timersThrough(gate: Gate, store: TimerStore): TimerStore {
  return {
    arm: (session, timer) => gate.pass(() => store.arm(session, timer)),
    due: (until) => gate.pass(() => store.due(until)),
    disarm: (timer) => gate.pass(() => store.disarm(timer)),
    forget: (session) => gate.pass(() => store.forget(session)),
  };
}

function directoryThrough(gate: Gate, directory: Directory): Directory {
  return {
    claim: (conversation, session, insteadOf) =>
      gate.pass(() => directory.claim(conversation, session, insteadOf)),
    confirm: (conversation, session) => gate.pass(() => directory.confirm(conversation, session)),
    release: (session) => gate.pass(() => directory.release(session)),
    forgetSession: (session) => gate.pass(() => directory.forgetSession(session)),
    sessionIn: (conversation) => gate.pass(() => directory.sessionIn(conversation)),
    sessionOf: (person) => gate.pass(() => directory.sessionOf(person)),
    sessionsOf: (person) => gate.pass(() => directory.sessionsOf(person)),
    place: (person, session) => gate.pass(() => directory.place(person, session)),
    unplace: (person, session) => gate.pass(() => directory.unplace(person, session)),
    address: (key) => gate.pass(() => directory.address(key)),
    saveAddress: (key, address) => gate.pass(() => directory.saveAddress(key, address)),
    teams: () => gate.pass(() => directory.teams()),
    saveTeam: (team) => gate.pass(() => directory.saveTeam(team)),
    forgetTeam: (id) => gate.pass(() => directory.forgetTeam(id)),
    forgetAddress: (person) => gate.pass(() => directory.forgetAddress(person)),
  };
}
