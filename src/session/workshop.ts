import type { Command, CommandOf } from '../workshop/commands';
import { slotKey } from '../workshop/places';
import { Activity } from './activity';
import { Addresses } from './addresses';
import { begin } from './beginning';
import { Fault } from './fault';
import { Mailbox, type MailboxParts } from './mailbox';
import { Outbox } from './outbox';
import { Pacing } from './pacing';
import type {
  Address,
  Chance,
  Directory,
  Log,
  Messenger,
  OutboxItem,
  Outcome,
  SessionStore,
  StoredSession,
  Time,
  TimerStore,
  Undelivered,
  Workshop,
} from './ports';
import type { Rules } from './rules';
import { Sender } from './sender';
import { Sessions } from './sessions';
import { Timers } from './timers';
import { mark } from './trail';

export interface WorkshopParts {
  readonly rules: Rules;
  readonly store: SessionStore;
  readonly timers: TimerStore;
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly time: Time;
  readonly chance: Chance;
  readonly log: Log;
}

/** The workshop as a process runs it. */
export interface RunningWorkshop extends Workshop {
  /** Catches up on timers and messages that an earlier process left; call once, before commands. */
  open(): Promise<void>;
  /** Takes no more commands; resolves when what was under way has ended. */
  close(): Promise<void>;
  /** Resolves when nothing is under way and nothing in the outbox could be sent before time passes. */
  idle(): Promise<void>;
}

/** The imperative shell around the rules: everything it needs of the world comes in through its ports. */
export function createWorkshop(parts: WorkshopParts): RunningWorkshop {
  return new Shell(parts);
}

class Shell implements RunningWorkshop {
  private readonly activity = new Activity();
  private readonly mailboxes = new Map<string, Mailbox>();
  private readonly sessions: Sessions;
  private readonly addresses: Addresses;
  private readonly outbox: Outbox;
  private readonly clock: Timers;
  private readonly mail: MailboxParts;
  private closing = false;

  constructor(private readonly parts: WorkshopParts) {
    const { activity } = this;
    this.sessions = new Sessions(parts.store, parts.rules);
    this.addresses = new Addresses(parts.directory);
    this.clock = new Timers({
      ...parts,
      store: parts.timers,
      activity,
      handle: (session, command, key) => this.submit(session, command, key),
      erase: (session) => this.erase(session),
    });
    const sending = {
      ...parts,
      addresses: this.addresses,
      pacing: new Pacing(),
      tell: async (session: string, command: Command) => {
        await this.submit(session, command);
      },
    };
    this.outbox = new Outbox({
      ...sending,
      sessions: this.sessions,
      sender: new Sender(sending),
      activity,
      armed: (timer) => this.clock.armed(timer),
    });
    this.mail = {
      ...parts,
      sessions: this.sessions,
      appended: (session) => this.outbox.wake(session),
    };
  }

  async open(): Promise<void> {
    await this.activity.during(() => this.outbox.resume());
    await this.clock.open();
  }

  async close(): Promise<void> {
    this.closing = true;
    this.clock.close();
    this.outbox.close();
    await this.activity.idle();
  }

  idle(): Promise<void> {
    return this.activity.idle();
  }

  async start(meeting: Address, command: CommandOf<'start'>): Promise<Outcome> {
    this.refuseWhenClosing();
    return this.activity.during(() =>
      begin(meeting, command, {
        directory: this.parts.directory,
        sessions: this.sessions,
        time: this.parts.time,
        handle: (session, start) => this.submit(session, start),
        erase: (session) => this.erase(session),
      }),
    );
  }

  async handle(session: string, command: Command, key?: string): Promise<Outcome> {
    this.refuseWhenClosing();
    return this.submit(session, command, key);
  }

  read(session: string): Promise<StoredSession | undefined> {
    mark({ session });
    return this.activity.during(() => this.sessions.current(session));
  }

  async undelivered(session: string): Promise<readonly Undelivered[]> {
    const cards = await this.parts.store.cards(session);
    return [...cards.values()].flatMap(({ slot, state }) =>
      state.kind === 'undelivered' ? [{ slot, reason: state.reason }] : [],
    );
  }

  resend(session: string, slot: string): Promise<void> {
    return this.activity.during(async () => {
      const card = (await this.parts.store.cards(session)).get(slot);
      const stored = await this.sessions.current(session);
      if (card?.state.kind !== 'undelivered' || stored === undefined) return;
      const item: OutboxItem = {
        kind: 'card',
        key: slotKey(card.slot),
        slot: card.slot,
        post: true,
      };
      await this.parts.store.settle(session, {
        cards: new Map([
          [slot, card.state.message && { kind: 'posted', message: card.state.message }],
        ]),
        add: { items: [item], version: stored.version },
      });
      this.outbox.wake(session);
    });
  }

  private submit(session: string, command: Command, key?: string): Promise<Outcome> {
    mark({ session });
    return this.activity.during(() => this.mailbox(session, (box) => box.submit(command, key)));
  }

  private mailbox<T>(session: string, put: (box: Mailbox) => Promise<T>): Promise<T> {
    const box = this.mailboxes.get(session) ?? new Mailbox(session, this.mail);
    this.mailboxes.set(session, box);
    const answer = put(box);
    void this.activity.during(async () => {
      await box.work();
      if (box.empty) this.mailboxes.delete(session);
    });
    return answer;
  }

  /** Removes everything of a session, its directory entries included. May be repeated after a crash. */
  private async erase(session: string): Promise<void> {
    const { directory, store, timers, log } = this.parts;
    // What is in flight would write again what is erased; it may need the mailbox to end.
    await this.outbox.drop(session);
    return this.mailbox(session, (box) =>
      box.exclusively(async () => {
        void this.outbox.drop(session);
        const people = (await this.sessions.current(session))?.session.people ?? {};
        for (const person of Object.keys(people)) {
          this.addresses.forgetPerson(person);
          await directory.unplace(person, session);
        }
        await directory.forgetSession(session);
        await store.erase(session);
        this.sessions.forget(session);
        await timers.forget(session);
        log.info('session.erased', { session });
      }),
    );
  }

  private refuseWhenClosing(): void {
    if (this.closing) throw new Fault('closing', 'The bot is shutting down');
  }
}
