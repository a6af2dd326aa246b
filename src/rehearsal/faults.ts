/** The connector's routes by name, for fault rules and the request log. */
export type RouteName =
  | 'createConversation'
  | 'postActivity'
  | 'updateActivity'
  | 'deleteActivity'
  | 'listMembers'
  | 'getMember'
  | 'getTeam'
  | 'listChannels'
  | 'getMeeting'
  | 'getParticipant';

/** What goes wrong with a request of the bot. */
export type ConnectorEffect =
  /** Answer 403 (or another status) with this code; nothing is done. */
  | { readonly kind: 'refuse'; readonly code: string; readonly status?: number }
  /** Answer 429; `retryAfter` in seconds, left out means no header. */
  | { readonly kind: 'throttle'; readonly retryAfter?: number }
  /** Answer this 5xx (or 412) and do nothing. */
  | { readonly kind: 'failBefore'; readonly status: number }
  /** Do it, then answer this 5xx all the same. */
  | { readonly kind: 'failAfter'; readonly status: number }
  /** Do it, then break the connection without an answer. */
  | { readonly kind: 'resetAfter' }
  /** Do it, and answer only when this resolves. */
  | { readonly kind: 'answerAfter'; readonly moment: Promise<void> };

/** What goes wrong with an activity on its way to the bot. */
export type DeliveryEffect =
  /**
   * The bot gets it once more: while the first is being handled or after its answer, under the
   * same activity id or a new one. The person sees the answer to the first.
   */
  | { readonly kind: 'resend'; readonly when: 'together' | 'after'; readonly id: 'same' | 'new' }
  /** The bot handles it, but the person's client never gets the answer. */
  | { readonly kind: 'loseAnswer' };

/** Which of the matching events a rule meets: leave `skip` alone, then hit `times` (default 1). */
interface Turn {
  readonly skip?: number;
  readonly times?: number;
}

/** A rule for requests of the bot; what is left out matches all. Person and conversation by id. */
export interface ConnectorFault extends Turn {
  readonly route?: RouteName;
  /** The person whose 1:1 chat or membership the request is about. */
  readonly personId?: string;
  readonly conversationId?: string;
  readonly effect: ConnectorEffect;
}

/** A rule for activities to the bot; what is left out matches all. */
export interface DeliveryFault extends Turn {
  /** `message`, `invoke`, `conversationUpdate` … */
  readonly activityType?: string;
  /** The invoke's or event's name, such as `adaptiveCard/action`. */
  readonly name?: string;
  readonly personId?: string;
  readonly effect: DeliveryEffect;
}

/** A rule that was set: how often it struck, and how to take it away. */
export interface FaultHandle {
  readonly hits: number;
  remove(): void;
}

type Keys = Readonly<Record<string, string | undefined>>;

class Rule<Effect> implements FaultHandle {
  hits = 0;
  private met = 0;
  private removed = false;

  constructor(
    private readonly wanted: Keys,
    private readonly turn: Turn,
    private readonly effect: Effect,
  ) {}

  strike(about: Keys): Effect | undefined {
    const fits = Object.entries(this.wanted).every(([k, v]) => v === undefined || about[k] === v);
    if (this.removed || !fits) return undefined;
    this.met += 1;
    if (this.met <= (this.turn.skip ?? 0) || this.hits >= (this.turn.times ?? 1)) return undefined;
    this.hits += 1;
    return this.effect;
  }

  remove(): void {
    this.removed = true;
  }
}

function firstStrike<Effect>(rules: readonly Rule<Effect>[], about: Keys): Effect | undefined {
  for (const rule of rules) {
    const effect = rule.strike(about);
    if (effect !== undefined) return effect;
  }
  return undefined;
}

/** The script of what goes wrong. The first rule that strikes decides; later ones are not asked. */
export class Faults {
  private readonly connector: Rule<ConnectorEffect>[] = [];
  private readonly deliveries: Rule<DeliveryEffect>[] = [];

  /** Makes requests of the bot fail. */
  onRequest({ effect, skip = 0, times = 1, ...wanted }: ConnectorFault): FaultHandle {
    const rule = new Rule({ ...wanted }, { skip, times }, effect);
    this.connector.push(rule);
    return rule;
  }

  /** Makes deliveries to the bot go wrong. */
  onDelivery({ effect, skip = 0, times = 1, ...wanted }: DeliveryFault): FaultHandle {
    const rule = new Rule({ ...wanted }, { skip, times }, effect);
    this.deliveries.push(rule);
    return rule;
  }

  /** What goes wrong with this request, if anything. */
  forRequest(about: Keys): ConnectorEffect | undefined {
    return firstStrike(this.connector, about);
  }

  /** What goes wrong with this delivery, if anything. */
  forDelivery(about: Keys): DeliveryEffect | undefined {
    return firstStrike(this.deliveries, about);
  }
}
