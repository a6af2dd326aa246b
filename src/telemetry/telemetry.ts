import {
  type Attributes,
  type Meter,
  SpanKind,
  SpanStatusCode,
  type Tracer,
} from '@opentelemetry/api';
import type { Delivery, Messenger, Workshop } from '../session/ports';
import { trailFields } from '../session/trail';
import type { Observe } from '../storage/clients';
import type { Surround } from '../teams/server';

/** A session that got a command this recently counts as live, ms. */
const LIVE = 15 * 60_000;

/** The kinds of activity that are told apart; anybody may post any other. */
const TYPES: ReadonlySet<string> = new Set([
  'message',
  'invoke',
  'event',
  'conversationUpdate',
  'installationUpdate',
]);

export interface TelemetryParts {
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Sends what is left, and stops. */
  readonly shutdown: () => Promise<void>;
}

/** Measures the bot from outside, around its ports: durations, outcomes and counts, never what people wrote. */
export class Telemetry {
  private readonly turns;
  private readonly sends;
  private readonly requests;
  /** When each session last got a command, ms. */
  private readonly lastCommand = new Map<string, number>();

  constructor(private readonly parts: TelemetryParts) {
    const { meter } = parts;
    this.turns = meter.createHistogram('turn.duration', { unit: 'ms' });
    this.sends = meter.createCounter('outbox.sends');
    this.requests = meter.createHistogram('storage.duration', { unit: 'ms' });
    meter
      .createObservableGauge('sessions.live')
      .addCallback((result) => result.observe(this.live(Date.now())));
  }

  /** Each activity: how long it took, and how it was answered. */
  readonly surround: Surround = (type, handle) => {
    const known = TYPES.has(type) ? type : 'other';
    return this.timed(`turn ${known}`, SpanKind.SERVER, handle, 500, (ms, status) =>
      this.turns.record(ms, { type: known, status }),
    );
  };

  /** Each request to storage, retries too; a transaction is one POST. */
  readonly observe: Observe = (method, send) =>
    this.timed(`storage ${method}`, SpanKind.CLIENT, send, 0, (ms, status) =>
      this.requests.record(ms, { method, status }),
    );

  /** A messenger whose sends are counted by outcome. */
  messenger(inner: Messenger): Messenger {
    return {
      post: (showing, address) => this.send('post', () => inner.post(showing, address)),
      edit: (showing, message) => this.send('edit', () => inner.edit(showing, message)),
      openPrivate: (person, meeting) => this.send('open', () => inner.openPrivate(person, meeting)),
    };
  }

  /** A workshop whose sessions are counted. */
  workshop(inner: Workshop): Workshop {
    return {
      start: (meeting, command) => {
        this.lastCommand.set(command.id, Date.now());
        return inner.start(meeting, command);
      },
      handle: (session, command, key) => {
        this.lastCommand.set(session, Date.now());
        return inner.handle(session, command, key);
      },
      read: (session) => inner.read(session),
      undelivered: (session) => inner.undelivered(session),
      resend: (session, slot) => inner.resend(session, slot),
    };
  }

  close(): Promise<void> {
    return this.parts.shutdown();
  }

  private send<T extends Delivery | { readonly conversation: string }>(
    what: string,
    send: () => Promise<T>,
  ): Promise<T> {
    return this.span(`teams ${what}`, SpanKind.CLIENT, async (describe) => {
      let outcome = 'failed';
      try {
        const delivery = await send();
        outcome = 'kind' in delivery ? delivery.kind : 'sent';
        return delivery;
      } finally {
        this.sends.add(1, { what, outcome });
        describe({ outcome }, outcome !== 'sent');
      }
    });
  }

  /** A span around work that is answered with a status; `unanswered` where it is not. */
  private timed<A extends { readonly status: number }>(
    name: string,
    kind: SpanKind,
    work: () => Promise<A>,
    unanswered: number,
    record: (ms: number, status: number) => void,
  ): Promise<A> {
    return this.span(name, kind, async (describe) => {
      const began = performance.now();
      let status = unanswered;
      try {
        const answer = await work();
        ({ status } = answer);
        return answer;
      } finally {
        record(performance.now() - began, status);
        describe({ 'http.response.status_code': status }, status === 0 || status >= 500);
      }
    });
  }

  private span<T>(
    name: string,
    kind: SpanKind,
    work: (describe: (attributes: Attributes, failed: boolean) => void) => Promise<T>,
  ): Promise<T> {
    return this.parts.tracer.startActiveSpan(name, { kind }, async (span) => {
      try {
        return await work((attributes, failed) => {
          span.setAttributes({ ...trailFields(), ...attributes });
          span.setStatus({ code: failed ? SpanStatusCode.ERROR : SpanStatusCode.OK });
        });
      } finally {
        span.end();
      }
    });
  }

  private live(now: number): number {
    for (const [session, at] of this.lastCommand) {
      if (now - at > LIVE) this.lastCommand.delete(session);
    }
    return this.lastCommand.size;
  }
}
