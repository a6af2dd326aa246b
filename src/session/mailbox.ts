import type { Command } from '../workshop/commands';
import { attempt, type Draft, emptyDraft, fits, packed, type Verdict } from './draft';
import { codeOf, Fault } from './fault';
import type { Chance, Log, Outcome, SessionStore, StoredSession, Time } from './ports';
import type { Rules } from './rules';
import type { Sessions } from './sessions';

export interface MailboxParts {
  readonly rules: Rules;
  readonly store: SessionStore;
  readonly sessions: Sessions;
  readonly time: Time;
  readonly chance: Chance;
  readonly log: Log;
  /** Called after an append that left something in the outbox. */
  readonly appended: (session: string) => void;
}

interface Letter {
  readonly command: Command;
  readonly key: string | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (fault: unknown) => void;
}

interface Task {
  readonly run: () => Promise<void>;
}

interface Answer {
  readonly letter: Letter;
  readonly verdict: Verdict | Fault;
}

interface Batch {
  readonly draft: Draft;
  readonly answers: readonly Answer[];
}

/** Times an append is tried again after another process was first. */
const TRIES = 30;
/** The longest wait before such a try, ms. */
const LONGEST_WAIT = 250;

/**
 * One session's commands, in the order they came. Those that arrive while an append is under way are
 * decided one after another on its result and appended together. A refusal is only given on a state that
 * storage confirmed, for another process may have gone on.
 */
export class Mailbox {
  private queue: (Letter | Task)[] = [];
  private running = false;

  constructor(
    private readonly id: string,
    private readonly parts: MailboxParts,
  ) {}

  submit(command: Command, key: string | undefined): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.queue.push({ command, key, resolve, reject });
    });
  }

  /** Runs work between appends: no command of this process is decided meanwhile. */
  exclusively(run: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.queue.push({ run: () => run().then(resolve, reject) });
    });
  }

  /** Works until the queue is empty; returns at once if it is being worked on. */
  async work(): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      for (let [first] = this.queue; first !== undefined; [first] = this.queue) {
        if ('run' in first) {
          this.queue.shift();
          await first.run();
        } else {
          await this.turn();
        }
      }
    } finally {
      this.running = false;
    }
  }

  get empty(): boolean {
    return this.queue.length === 0 && !this.running;
  }

  /** Decides what waits and stores it; failures of storage fail the commands that were in it. */
  private async turn(): Promise<void> {
    const { sessions, log } = this.parts;
    let taken = 1;
    try {
      let stored = sessions.known(this.id);
      let confirmed = stored === undefined;
      let conflicts = 0;
      if (confirmed) stored = await sessions.current(this.id);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const batch = this.decide(stored);
        taken = batch.answers.length;
        if (batch.draft.records.length === 0 && (confirmed || !batch.answers.some(isDoubtful))) {
          this.answer(batch);
          return;
        }
        if (batch.draft.records.length > 0) {
          if (await this.append(batch)) return;
          if (conflicts > 0) await this.pause(conflicts);
          conflicts += 1;
        }
        stored = await sessions.current(this.id);
        confirmed = true;
      }
      throw new Fault('contended', `Session ${this.id} stayed contended`);
    } catch (fault) {
      sessions.forget(this.id);
      log.error('session.turn-failed', { session: this.id, fault: codeOf(fault), commands: taken });
      for (const letter of this.take(taken)) letter.reject(fault);
    }
  }

  private decide(stored: StoredSession | undefined): Batch {
    const { rules, time } = this.parts;
    const now = time.now();
    let draft = emptyDraft(stored);
    const answers: Answer[] = [];
    for (const letter of this.queue) {
      if ('run' in letter) break;
      const verdict = this.verdict(() => attempt(rules, draft, letter.command, letter.key, now));
      if (!(verdict instanceof Fault) && verdict.kind === 'events') {
        if (fits(verdict.draft)) draft = verdict.draft;
        else if (draft.records.length > 0) break;
        else {
          const fault = new Fault('tooLarge', `${letter.command.type} does not fit a transaction`);
          answers.push({ letter, verdict: fault });
          continue;
        }
      }
      answers.push({ letter, verdict });
    }
    return { draft, answers };
  }

  private verdict(decide: () => Verdict): Verdict | Fault {
    try {
      return decide();
    } catch (thrown) {
      return thrown instanceof Fault ? thrown : new Fault('ruleFailed', 'A rule threw');
    }
  }

  private async append(batch: Batch): Promise<boolean> {
    const { store, sessions, chance } = this.parts;
    const { draft } = batch;
    const result = await store.append({
      id: this.id,
      on: (draft.stored?.version ?? 0) - draft.records.length,
      writeId: chance.id(),
      records: draft.records,
      outbox: packed(draft),
    });
    if (result === 'conflict') return false;
    if (draft.stored !== undefined) sessions.keep(this.id, draft.stored);
    this.answer(batch);
    if (draft.outbox.size > 0) this.parts.appended(this.id);
    return true;
  }

  private answer({ draft: { stored }, answers }: Batch): void {
    this.take(answers.length);
    for (const { letter, verdict } of answers) {
      if (verdict instanceof Fault) {
        this.parts.log.error('session.command-failed', {
          session: this.id,
          command: letter.command.type,
          fault: verdict.code,
          ...(verdict.cause === undefined ? {} : { cause: codeOf(verdict.cause) }),
        });
        letter.reject(verdict);
      } else if (verdict.kind === 'refused') {
        letter.resolve({ ...verdict, ...(stored === undefined ? {} : { stored }) });
      } else if (stored !== undefined) {
        letter.resolve({ kind: 'done', repeat: verdict.kind !== 'events', stored });
      } else {
        letter.reject(new Fault('ruleFailed', `${letter.command.type} left no session`));
      }
    }
  }

  private take(count: number): readonly Letter[] {
    return this.queue.splice(0, count).filter((entry) => 'command' in entry);
  }

  /** Lets the other process go first: reading again was pause enough the first time. */
  private pause(conflicts: number): Promise<void> {
    const { time, chance } = this.parts;
    const ms = Math.min(LONGEST_WAIT, 5 * 2 ** conflicts) * chance.next();
    return new Promise((resolve) => void time.after(ms, resolve));
  }
}

/** Whether a verdict could differ if another process changed the session. */
function isDoubtful({ verdict }: Answer): boolean {
  return verdict instanceof Fault || verdict.kind === 'refused' || verdict.kind === 'quiet';
}
