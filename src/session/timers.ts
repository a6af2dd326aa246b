import type { Command } from '../workshop/commands';
import type { Timer } from '../workshop/effects';
import type { Instant } from '../workshop/session';
import type { Activity } from './activity';
import { codeOf, Fault } from './fault';
import { timerKey } from './items';
import type { ArmedTimer, Log, Time, TimerStore } from './ports';
import { onTrail } from './trail';

/** How often storage is looked at for timers that this process does not know of, ms. */
const POLL = 60_000;

export interface TimersParts {
  readonly store: TimerStore;
  readonly time: Time;
  readonly activity: Activity;
  readonly log: Log;
  readonly handle: (session: string, command: Command, key: string) => Promise<unknown>;
  readonly erase: (session: string) => Promise<void>;
}

/**
 * Turns due timers into commands. A timer's row is removed only after it took effect, so a crash loses
 * none; when it comes twice, or two processes take it at once, its key and the session's version make it
 * one.
 */
export class Timers {
  private nextLook = Infinity;
  private cancel: () => void = () => {};
  private looking = false;
  private again = false;
  private closed = false;

  constructor(private readonly parts: TimersParts) {}

  /** Catches up on what became due while no process ran, and goes on from there. */
  open(): Promise<void> {
    return this.parts.activity.during(() => this.look());
  }

  /** A timer was stored here: this process waits for it itself. */
  armed(timer: Timer): void {
    this.lookAt(timer.due);
  }

  close(): void {
    this.closed = true;
    this.cancel();
  }

  private lookAt(due: Instant): void {
    if (this.closed || due >= this.nextLook) return;
    this.cancel();
    this.nextLook = due;
    const { time, activity } = this.parts;
    this.cancel = time.after(Math.max(0, due - time.now()), () => {
      this.nextLook = Infinity;
      void onTrail({}, () => activity.during(() => this.look()));
    });
  }

  private async look(): Promise<void> {
    const { store, time, log } = this.parts;
    this.again = true;
    if (this.looking) return;
    this.looking = true;
    while (this.again && !this.closed) {
      this.again = false;
      const poll = time.now() + POLL;
      try {
        const { timers, next } = await store.due(time.now());
        await Promise.all(
          timers.map((timer) =>
            onTrail({ session: timer.session, timer: timer.timer.kind }, () => this.ring(timer)),
          ),
        );
        this.lookAt(Math.min(poll, next ?? poll));
      } catch (thrown) {
        log.error('timers.look-failed', { fault: codeOf(thrown) });
        this.lookAt(poll);
      }
    }
    this.looking = false;
  }

  /** A timer that storage fails stays for the next look; one that a rule fails on would fail for ever. */
  private async ring(armed: ArmedTimer): Promise<void> {
    const { store, handle, erase, log } = this.parts;
    const { session, timer } = armed;
    try {
      const command = commandOf(timer);
      if (command === undefined) await erase(session);
      else await handle(session, command, `timer|${timerKey(timer)}`);
      await store.disarm(armed);
    } catch (thrown) {
      log.error('timers.ring-failed', { session, kind: timer.kind, fault: codeOf(thrown) });
      if (thrown instanceof Fault && thrown.code === 'ruleFailed') {
        await store.disarm(armed).catch(() => {});
      }
    }
  }
}

/** What a timer asks of the session; undefined when its data are to go. */
function commandOf(timer: Timer): Command | undefined {
  switch (timer.kind) {
    case 'time':
      return { type: 'ringTime', generation: timer.generation, prompt: timer.prompt };
    case 'talk':
      return { type: 'ringTalk', startedAt: timer.startedAt, group: timer.group };
    case 'followUp':
      return { type: 'remindFollowUp' };
    case 'abandoned':
      return { type: 'abandon' };
    case 'retention':
      return undefined;
  }
}
