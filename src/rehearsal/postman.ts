import type { Faults } from './faults';
import type { InFlight } from './inFlight';
import { isJsonObject, objectOf, textOf, type JsonObject } from './json';
import type { Clock } from './model';

/** What came back from the bot. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: JsonObject | undefined }
  /** No answer arrived: the bot could not be reached, or the script lost the answer. */
  | { readonly kind: 'lost'; readonly reason: string };

/** One activity that was sent to the bot; `at` in milliseconds since 1970. */
export interface Delivery {
  readonly seq: number;
  readonly at: number;
  readonly activity: JsonObject;
  /** Filled in when the answer is there. */
  answer: BotAnswer | undefined;
}

/** The answer's body; one that is not JSON is kept as it came, for error messages to show. */
function parsed(body: string): JsonObject | undefined {
  if (body === '') return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return { notJson: body };
  }
}

/** Carries activities to the bot's messaging endpoint, with re-sends and losses by script. */
export class Postman {
  readonly deliveries: Delivery[] = [];
  private endpoint: string | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly faults: Faults,
    private readonly inFlight: InFlight,
    private readonly newId: () => string,
  ) {}

  /** Sets the bot's messaging endpoint, such as `http://127.0.0.1:3978/api/messages`. */
  connect(endpoint: string): void {
    this.endpoint = endpoint;
  }

  /** Delivers an activity and resolves with the bot's answer to it. */
  async deliver(activity: JsonObject): Promise<BotAnswer> {
    const from = objectOf(activity, 'from');
    const effect = this.faults.forDelivery({
      activityType: textOf(activity, 'type'),
      name: textOf(activity, 'name'),
      personId: from === undefined ? undefined : textOf(from, 'id'),
    });
    if (effect?.kind !== 'resend') {
      const answer = await this.send(activity);
      return effect === undefined ? answer : { kind: 'lost', reason: 'Lost by the script.' };
    }
    const first = this.send(activity);
    if (effect.when === 'after') await first;
    const [answer] = await Promise.all([first, this.resend(activity, effect.id)]);
    return answer;
  }

  /** Sends the same activity again, under the same activity id or a new one. */
  async resend(activity: JsonObject, id: 'same' | 'new'): Promise<BotAnswer> {
    return this.send(id === 'same' ? activity : { ...activity, id: this.newId() });
  }

  private async send(activity: JsonObject): Promise<BotAnswer> {
    const seq = this.deliveries.length + 1;
    const delivery: Delivery = { seq, at: this.clock.now(), activity, answer: undefined };
    this.deliveries.push(delivery);
    const end = this.inFlight.begin();
    try {
      delivery.answer = await this.post(activity);
      return delivery.answer;
    } finally {
      end();
    }
  }

  private async post(activity: JsonObject): Promise<BotAnswer> {
    if (this.endpoint === undefined) throw new Error('No bot is connected: call connect first.');
    try {
      const response = await fetch(this.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      const body = parsed(await response.text());
      return { kind: 'answered', status: response.status, body };
    } catch (error) {
      return { kind: 'lost', reason: String(error) };
    }
  }
}
