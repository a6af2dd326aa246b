import type { Envelope } from './inbound/activity';
import type { Happening } from './inbound/happening';
import { here, type Replies } from './outbound/replies';
import type { Answer, Presses } from './presses';

/**
 * Answers Action.Submit, which comes as a message from clients that know no Action.Execute or no dialogs.
 * In a private chat the card is edited where it stands. In a shared place nothing is said to everybody:
 * what took effect shows in the edited card of all, the rest is told in private.
 */
export class Submits {
  constructor(
    private readonly presses: Presses,
    private readonly replies: Replies,
  ) {}

  async answer(
    { data, card }: Extract<Happening, { kind: 'submitted' }>,
    envelope: Envelope,
  ): Promise<void> {
    if (envelope.where.kind !== 'personal') {
      // What is told in private is no copy of the shared card.
      const { slot: _shared, ...rest } = data;
      return this.tellAlone(await this.presses.press(rest, envelope, true), envelope);
    }
    const answer = await this.presses.press(data, envelope);
    const address = here(envelope.where);
    if (answer.kind === 'sentence') return this.replies.say(answer.text, address);
    if (card === undefined) return this.replies.show(answer.card, address);
    await this.replies.replace(answer.card, { ...address, activity: card });
  }

  private async tellAlone(answer: Answer, envelope: Envelope): Promise<void> {
    if (answer.kind === 'done' || answer.kind === 'card') return;
    const address = await this.replies.privately(envelope);
    if (address === undefined) return;
    if (answer.kind === 'form') await this.replies.show(answer.card, address);
    else await this.replies.say(answer.text, address);
  }
}
