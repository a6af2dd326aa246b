import { slotKey } from '../../../src/workshop/places';
import type { PersonId } from '../../../src/workshop/session';
import type { Address, Delivery, MessageRef, Messenger, Showing } from '../../../src/session/ports';

export interface Sent {
  readonly kind: 'post' | 'edit';
  readonly slot: string;
  readonly conversation: string;
  readonly version: number;
}

type Answer = Exclude<Delivery, { kind: 'sent' }>;

export const MEETING_ADDRESS: Address = {
  serviceUrl: 'https://teams.example/',
  conversation: '19:meeting@thread.v2',
};

/** A Teams that notes what stands where and answers as it is told to. */
export class FakeTeams implements Messenger {
  readonly sent: Sent[] = [];
  readonly opened: PersonId[] = [];
  /** Asked before each send; an answer is given instead of sending. */
  answer: (kind: 'post' | 'edit', showing: Showing) => Answer | undefined = () => undefined;
  answerOpening: (person: PersonId) => Answer | undefined = () => undefined;
  /** Waited for in each send. */
  pause: () => Promise<void> = async () => {};
  /** The most sends that were under way at once. */
  parallel = 0;
  private underWay = 0;
  private next = 1;

  post(showing: Showing, address: Address): Promise<Delivery> {
    return this.send('post', showing, () => ({
      serviceUrl: address.serviceUrl,
      conversation: address.conversation,
      activity: `activity-${this.next++}`,
    }));
  }

  edit(showing: Showing, message: MessageRef): Promise<Delivery> {
    return this.send('edit', showing, () => message);
  }

  async openPrivate(person: PersonId): Promise<Address | Answer> {
    const answer = this.answerOpening(person);
    if (answer !== undefined) return answer;
    this.opened.push(person);
    return { serviceUrl: MEETING_ADDRESS.serviceUrl, conversation: `a:${person}` };
  }

  /** How often each slot was posted. */
  posts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { kind, slot } of this.sent) {
      if (kind === 'post') counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
    return counts;
  }

  of(slot: string): readonly Sent[] {
    return this.sent.filter((sent) => sent.slot === slot);
  }

  private async send(
    kind: 'post' | 'edit',
    showing: Showing,
    message: () => MessageRef,
  ): Promise<Delivery> {
    const answer = this.answer(kind, showing);
    if (answer !== undefined) return answer;
    const sent = message();
    const { slot, version } = showing;
    this.sent.push({ kind, slot: slotKey(slot), conversation: sent.conversation, version });
    this.underWay += 1;
    this.parallel = Math.max(this.parallel, this.underWay);
    await this.pause();
    this.underWay -= 1;
    return { kind: 'sent', message: sent };
  }
}
