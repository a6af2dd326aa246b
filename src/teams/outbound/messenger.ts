import { CardFactory, type Activity } from 'botbuilder';
import type { Card } from '../../../cards/kit';
import { codeOf } from '../../session/fault';
import type {
  Address,
  Delivery,
  Directory,
  Log,
  MessageRef,
  Messenger,
  Showing,
  Time,
} from '../../session/ports';
import type { PersonId } from '../../workshop/session';
import type { Rendering } from '../rendering';
import type { Clients } from './clients';
import { type NotSent, notSent } from './delivery';
import { failureOf } from './failure';
import type { Roster } from './roster';

export interface MessengerParts {
  readonly clients: Clients;
  readonly roster: Roster;
  readonly rendering: Rendering;
  readonly directory: Directory;
  readonly time: Time;
  readonly log: Log;
  /** The bot's app id; empty when authentication is off. */
  readonly appId: string;
}

/** How long one request may take, ms; what it did after that is unknown. */
const TIMEOUT = 20_000;

/** Sends cards through the Bot Connector, without a turn. */
export class TeamsMessenger implements Messenger {
  constructor(private readonly parts: MessengerParts) {}

  async post(showing: Showing, address: Address): Promise<Delivery> {
    const card = this.card(showing);
    if (card === undefined) return { kind: 'refused', reason: 'failed' };
    return this.postCard(card, address);
  }

  async edit(showing: Showing, message: MessageRef): Promise<Delivery> {
    const card = this.card(showing);
    if (card === undefined) return { kind: 'refused', reason: 'failed' };
    return this.editCard(card, message);
  }

  /** Posts any card. */
  postCard(card: Card, address: Address): Promise<Delivery> {
    return address.thread === 'new'
      ? this.beginThread(card, address)
      : this.attempt('post', async () => {
          const { connector } = await this.parts.clients.for(address.serviceUrl);
          const { id } = await connector.conversations.sendToConversation(
            address.conversation,
            cardActivity(card),
            limits(),
          );
          return sentAs(address, address.conversation, id);
        });
  }

  /** Says something as plain text. */
  postText(text: string, address: Address): Promise<Delivery> {
    return this.attempt('post', async () => {
      const { connector } = await this.parts.clients.for(address.serviceUrl);
      const activity = { type: 'message', text, textFormat: 'plain' };
      const { id } = await connector.conversations.sendToConversation(
        address.conversation,
        activity,
        limits(),
      );
      return sentAs(address, address.conversation, id);
    });
  }

  /** Puts another card in the place of one that was posted. */
  editCard(card: Card, message: MessageRef): Promise<Delivery> {
    return this.attempt('edit', async (): Promise<Delivery> => {
      const { connector } = await this.parts.clients.for(message.serviceUrl);
      const activity = { ...cardActivity(card), id: message.activity };
      const { conversation, activity: id } = message;
      await connector.conversations.updateActivity(conversation, id, activity, limits());
      return { kind: 'sent', message };
    });
  }

  async openPrivate(person: PersonId, meeting: Address): Promise<Address | NotSent> {
    const { directory, roster } = this.parts;
    const known = await directory.address({ kind: 'person', person });
    if (known !== undefined) return known;
    const { serviceUrl } = meeting;
    let guest = false;
    const opened = await this.attempt('open', async (): Promise<Address> => {
      const member = await roster.find(serviceUrl, meeting.conversation, person);
      ({ guest } = member);
      const conversation = await this.openChat(serviceUrl, member.mri, member.tenant);
      return { serviceUrl, conversation };
    });
    if ('conversation' in opened) return opened;
    return guest && opened.kind === 'refused' ? { kind: 'refused', reason: 'guest' } : opened;
  }

  private async openChat(serviceUrl: string, mri: string, tenant = ''): Promise<string> {
    const { clients, appId } = this.parts;
    const { connector } = await clients.for(serviceUrl);
    const { id } = await connector.conversations.createConversation(
      {
        isGroup: false,
        bot: { id: `28:${appId}`, name: '' },
        members: [{ id: mri, name: '' }],
        ...(tenant === '' ? {} : { tenantId: tenant }),
        channelData: tenant === '' ? {} : { tenant: { id: tenant } },
      },
      limits(),
    );
    return id;
  }

  /** In a channel a post begins a thread; the new conversation's id names its first message. */
  private beginThread(card: Card, address: Address): Promise<Delivery> {
    return this.attempt('post', async (): Promise<Delivery> => {
      const { connector } = await this.parts.clients.for(address.serviceUrl);
      const activity = cardActivity(card);
      if (!isActivity(activity)) return { kind: 'refused', reason: 'failed' };
      const { id, activityId } = await connector.conversations.createConversation(
        {
          isGroup: true,
          bot: { id: `28:${this.parts.appId}`, name: '' },
          channelData: { channel: { id: address.conversation } },
          activity,
        },
        limits(),
      );
      const root = /;messageid=(\d+)/.exec(id)?.[1] ?? activityId;
      return sentAs(address, id, root);
    });
  }

  private card({ session, version, slot }: Showing): Card | undefined {
    try {
      return this.parts.rendering.slot(slot, { session, version });
    } catch (thrown) {
      const { card, place } = slot;
      this.parts.log.error('teams.card-failed', {
        session: session.id,
        card,
        place: place.kind,
        fault: codeOf(thrown),
      });
      return undefined;
    }
  }

  private async attempt<T>(what: string, send: () => Promise<T>): Promise<T | NotSent> {
    const { time, log } = this.parts;
    try {
      return await send();
    } catch (thrown) {
      const failure = failureOf(thrown, time.now());
      const outcome = notSent(failure);
      log.warn(`teams.${what}-failed`, {
        status: failure.status,
        fault: failure.code ?? codeOf(thrown),
        outcome: outcome.kind,
      });
      return outcome;
    }
  }
}

/** A message that is one card: with text beside it Teams would split it in two and tell no id. */
function cardActivity(card: Card): Partial<Activity> {
  return {
    type: 'message',
    summary: card.speak,
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/** The connector asks for a whole activity and sends what is there. */
function isActivity(activity: Partial<Activity>): activity is Activity {
  return activity.type === 'message';
}

/** A post whose id Teams does not tell cannot be edited later, nor known to stand. */
function sentAs({ serviceUrl }: Address, conversation: string, activity = ''): Delivery {
  return activity === ''
    ? { kind: 'uncertain' }
    : { kind: 'sent', message: { serviceUrl, conversation, activity } };
}

function limits(): { abortSignal: AbortSignal } {
  return { abortSignal: AbortSignal.timeout(TIMEOUT) };
}
