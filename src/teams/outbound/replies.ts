import type { Card } from '../../../cards/kit';
import type { Address, Directory, MessageRef } from '../../session/ports';
import type { Envelope } from '../inbound/activity';
import type { TeamsMessenger } from './messenger';

/** Answers to what somebody said. One that cannot be sent is logged, and leaves the rest in peace. */
export class Replies {
  constructor(
    private readonly messenger: TeamsMessenger,
    private readonly directory: Directory,
  ) {}

  /** Says something where it was asked, as plain text. */
  async say(text: string, address: Address): Promise<void> {
    await this.messenger.postText(text, address);
  }

  /** Shows a card where it was asked. */
  async show(card: Card, address: Address): Promise<void> {
    await this.messenger.postCard(card, address);
  }

  /** Puts a card in the place of the one that was answered. */
  async replace(card: Card, message: MessageRef): Promise<void> {
    await this.messenger.editCard(card, message);
  }

  /** Where the sender can be answered alone; undefined when the bot cannot reach them there. */
  async privately({ sender, where }: Envelope): Promise<Address | undefined> {
    if (where.kind === 'personal') return here(where);
    const opened = await this.messenger.openPrivate(sender.id, here(where));
    if (!('conversation' in opened)) return undefined;
    await this.directory.saveAddress({ kind: 'person', person: sender.id }, opened);
    return opened;
  }
}

/** The place an activity came from, with its thread in a channel. */
export function here({ serviceUrl, conversation }: Envelope['where']): Address {
  return { serviceUrl, conversation };
}
