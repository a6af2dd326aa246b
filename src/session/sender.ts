import type { Command } from '../workshop/commands';
import type { Slot } from '../workshop/places';
import type { PersonId, UnreachedReason } from '../workshop/session';
import type { Addresses } from './addresses';
import { backoff } from './backoff';
import { codeOf } from './fault';
import type { Pacing } from './pacing';
import type {
  Address,
  CardState,
  Chance,
  Delivery,
  Log,
  MessageRef,
  Messenger,
  Showing,
  Time,
  UndeliveredReason,
} from './ports';

export interface SenderParts {
  readonly messenger: Messenger;
  readonly addresses: Addresses;
  readonly pacing: Pacing;
  readonly time: Time;
  readonly chance: Chance;
  readonly log: Log;
  /** Tells the session what delivery found out. */
  readonly tell: (session: string, command: Command) => Promise<void>;
}

/** How an attempt ended: the card's new state ('none': it does not stand), and when to try again if at all. */
export interface Result {
  readonly card?: CardState | 'none';
  /** ms; absent when there is nothing more to do. */
  readonly retryIn?: number;
}

/** An edit that fails this often is listed as undelivered; a later edit may succeed again. */
const EDIT_TRIES = 20;
const REACH_TRIES = 5;

/** Posts, edits and opens chats, and makes of each answer what it means for the card. */
export class Sender {
  constructor(private readonly parts: SenderParts) {}

  /** Posts a card that was claimed. Its answer is final, unless it certainly was not sent. */
  async post(showing: Showing, address: Address | undefined, tries: number): Promise<Result> {
    const { slot, session } = showing;
    const found = address ?? (await this.chatFor(slot, session.id));
    if (found === undefined) return this.undelivered('failed');
    const delivery =
      'conversation' in found
        ? await this.guarded('post', slot, () => this.parts.messenger.post(showing, found))
        : found;
    switch (delivery.kind) {
      case 'sent':
        return { card: { kind: 'posted', message: delivery.message } };
      case 'later':
        if ('conversation' in found) this.block(found.conversation, delivery.ms);
        return { card: 'none', retryIn: delivery.ms };
      case 'uncertain':
        // Opening a chat twice is harmless, posting twice is not.
        return 'conversation' in found
          ? this.undelivered('uncertain')
          : { card: 'none', retryIn: backoff(tries, this.parts.chance) };
      case 'refused':
        await this.unreached(session.id, slot, delivery.reason);
        return this.undelivered(delivery.reason);
    }
  }

  async edit(showing: Showing, message: MessageRef, tries: number): Promise<Result> {
    const { time, chance } = this.parts;
    const delivery = await this.guarded('edit', showing.slot, () =>
      this.parts.messenger.edit(showing, message),
    );
    switch (delivery.kind) {
      case 'sent':
        return { card: { kind: 'posted', message: delivery.message } };
      case 'later':
        this.block(message.conversation, delivery.ms);
        return { retryIn: delivery.ms };
      case 'uncertain':
        return tries < EDIT_TRIES
          ? { retryIn: backoff(tries, chance) }
          : { card: { kind: 'undelivered', reason: 'failed', at: time.now(), message } };
      case 'refused': {
        await this.unreached(showing.session.id, showing.slot, delivery.reason);
        const { card } = this.undelivered(delivery.reason);
        return { card: delivery.reason === 'gone' ? card : { ...card, message } };
      }
    }
  }

  /** Tries to open somebody's private chat and tells the session what came of it. */
  async reach(session: string, person: PersonId, tries: number): Promise<Result> {
    const opened = await this.open(session, person);
    if (opened === undefined) return {};
    if ('conversation' in opened) {
      await this.parts.tell(session, {
        type: 'learnReach',
        person,
        reach: { kind: 'reached' },
      });
      return {};
    }
    if (opened.kind === 'later') return { retryIn: opened.ms };
    if (opened.kind === 'uncertain' && tries < REACH_TRIES) {
      return { retryIn: backoff(tries, this.parts.chance) };
    }
    const reason = opened.kind === 'refused' ? opened.reason : 'failed';
    await this.parts.tell(session, {
      type: 'learnReach',
      person,
      reach: { kind: 'unreached', reason: reachReason(reason) },
    });
    return {};
  }

  private async chatFor(
    slot: Slot,
    session: string,
  ): Promise<Address | Exclude<Delivery, { kind: 'sent' }> | undefined> {
    return slot.place.kind === 'private' ? this.open(session, slot.place.person) : undefined;
  }

  /** Undefined when the session has no meeting to open it from. */
  private async open(
    session: string,
    person: PersonId,
  ): Promise<Address | Exclude<Delivery, { kind: 'sent' }> | undefined> {
    const { addresses, messenger, log } = this.parts;
    const meeting = await addresses.meeting(session);
    if (meeting === undefined) return undefined;
    try {
      const opened = await messenger.openPrivate(person, meeting);
      if ('conversation' in opened) await addresses.savePerson(person, opened);
      return opened;
    } catch (thrown) {
      log.error('outbox.open-threw', { session, person, fault: codeOf(thrown) });
      return { kind: 'uncertain' };
    }
  }

  private async unreached(session: string, slot: Slot, reason: UndeliveredReason): Promise<void> {
    if (slot.place.kind !== 'private' || !isReachReason(reason)) return;
    const { person } = slot.place;
    this.parts.addresses.forgetPerson(person);
    await this.parts.tell(session, {
      type: 'learnReach',
      person,
      reach: { kind: 'unreached', reason },
    });
  }

  private async guarded(
    what: 'post' | 'edit',
    slot: Slot,
    send: () => Promise<Delivery>,
  ): Promise<Delivery> {
    try {
      return await send();
    } catch (thrown) {
      this.parts.log.error(`outbox.${what}-threw`, { card: slot.card, fault: codeOf(thrown) });
      return { kind: 'uncertain' };
    }
  }

  private block(conversation: string, ms: number): void {
    this.parts.pacing.block(conversation, this.parts.time.now() + ms);
  }

  private undelivered(reason: UndeliveredReason): {
    readonly card: Extract<CardState, { kind: 'undelivered' }>;
  } {
    return { card: { kind: 'undelivered', reason, at: this.parts.time.now() } };
  }
}

/** Whether a reason says that somebody cannot be reached in private at all. */
export function isReachReason(reason: UndeliveredReason): reason is UnreachedReason {
  return reason !== 'uncertain' && reason !== 'tooLarge' && reason !== 'gone';
}

function reachReason(reason: UndeliveredReason): UnreachedReason {
  return isReachReason(reason) ? reason : 'failed';
}
