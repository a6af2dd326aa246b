import type { Card, CardRef, Kit } from '../../../cards/kit';
import type { Directory, Log, StoredSession, Time, Workshop } from '../../session/ports';
import type { WorkshopDefinition } from '../../workshop/definition';
import { slotKey } from '../../workshop/places';
import { currentPhase, facilitatorOnly, isFacilitator, nameOf } from '../../workshop/queries';
import { isRefusal } from '../../workshop/refusal';
import type { Forms } from '../forms';
import type { Envelope } from '../inbound/activity';
import { keyOf } from '../inbound/data';
import type { Data } from '../inbound/happening';
import { languageFor } from '../language';
import { here, type Replies } from '../outbound/replies';
import type { Rendering } from '../rendering';
import { sentenceOf } from '../sentence';
import type { Asked } from './asked';
import { joinBySaying } from './join';
import { ownForm } from './ownForm';
import { parse, type Said } from './parse';
import type { Sessions } from './sessions';
import type { Starts } from './start';
import { statusLine } from './status';

export interface CommandParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly starts: Starts;
  readonly sessions: Sessions;
  readonly forms: Forms;
  readonly rendering: Rendering;
  readonly replies: Replies;
  readonly definition: WorkshopDefinition;
  readonly time: Time;
  readonly log: Log;
}

/** What only makes sense in one session. */
type AboutSession = Exclude<
  Said,
  { readonly kind: 'help' | 'unknown' | 'start' | 'myData' | 'eraseMe' }
>;

/** Answers what people say to the bot in words. */
export class Commands {
  constructor(private readonly parts: CommandParts) {}

  async answer(text: string, envelope: Envelope): Promise<void> {
    const said = parse(text);
    this.parts.log.info('teams.command', { command: said.kind });
    const language = envelope.sender.language ?? 'nl';
    const kit = this.parts.rendering.kit(language);
    switch (said.kind) {
      case 'help':
      case 'unknown': {
        const after = said.kind === 'help' ? 'question' : 'unknown';
        const card = this.parts.rendering.edge({ kind: 'help', after }, language);
        return this.parts.replies.show(card, here(envelope.where));
      }
      case 'start':
        return this.start(envelope, kit);
      case 'myData':
      case 'eraseMe':
        return this.myData(envelope, kit);
      default:
        return this.inSession(said, envelope, kit);
    }
  }

  private async start(envelope: Envelope, kit: Kit): Promise<void> {
    const { starts, replies, rendering } = this.parts;
    const address = here(envelope.where);
    if (envelope.where.kind === 'personal') {
      return replies.say(kit.t('edge.start.personal'), address);
    }
    const outcome = await starts.begin(envelope);
    if (outcome?.kind !== 'refused') return;
    const running = outcome.stored ?? (await this.parts.sessions.of(envelope));
    if (running === undefined) {
      return replies.say(sentenceOf(outcome.refusal, kit), address);
    }
    const card = rendering.edge(this.running(running), kit.language, refTo(running));
    await replies.show(card, address);
  }

  private running({ session }: StoredSession) {
    const planned = currentPhase(session);
    const phase = this.parts.definition.phases.find(({ id }) => id === planned?.id)?.title;
    return {
      kind: 'running',
      facilitator: nameOf(session, session.facilitator),
      ...(session.case === undefined ? {} : { case: session.case.title }),
      ...(phase === undefined ? {} : { phase }),
      open: session.status !== 'preparing',
    } as const;
  }

  private async inSession(said: AboutSession, envelope: Envelope, plain: Kit): Promise<void> {
    const { sessions, replies } = this.parts;
    const stored = await sessions.of(envelope);
    if (stored === undefined) return replies.say(plain.t('edge.noSession'), here(envelope.where));
    const asked = this.asked(envelope, stored);
    switch (said.kind) {
      case 'join':
        return replies.say(await joinBySaying(asked, this.parts), here(envelope.where));
      case 'status':
        return this.status(asked);
      case 'park':
        return this.park(said.text, asked);
      case 'overview':
        return this.form({ form: 'overview' }, asked);
      case 'form':
        return this.ownForm(asked);
      case 'stop':
        return this.stop(asked);
      case 'resend':
        return this.resend(asked);
    }
  }

  private asked(envelope: Envelope, stored: StoredSession): Asked {
    const { rendering } = this.parts;
    const { sender } = envelope;
    const language = sender.language ?? languageFor(sender.id, stored.session);
    const kit = rendering.kit(language, refTo(stored));
    const alone = envelope.where.kind === 'personal';
    const aloud = alone ? kit : rendering.kit(stored.session.settings.language);
    return { envelope, stored, kit, aloud };
  }

  /** What each session holds on somebody, wherever it is asked: a card for each, for each is erased by itself. */
  private async myData(envelope: Envelope, kit: Kit): Promise<void> {
    const holding = await this.parts.sessions.holding(envelope.sender.id);
    if (holding.length === 0) return this.tell(kit.t('edge.myData.none'), envelope, kit);
    const request = { form: 'myData' };
    const opened = await Promise.all(
      holding.map((stored) => {
        const { language } = this.asked(envelope, stored).kit;
        return this.parts.forms.open(request, stored, envelope.sender.id, language);
      }),
    );
    const cards = opened.flatMap((card) => (isRefusal(card) ? [] : [card]));
    await this.showAlone(cards, envelope, kit);
  }

  private async status({ envelope, stored, aloud }: Asked): Promise<void> {
    const { definition, time, replies, workshop } = this.parts;
    const { session } = stored;
    const line = statusLine(session, definition, time.now(), aloud);
    const leads = isFacilitator(session, envelope.sender.id) && envelope.where.kind === 'personal';
    const lost = leads ? (await workshop.undelivered(session.id)).length : 0;
    const more = lost === 0 ? '' : ` ${aloud.t('edge.status.undelivered', { n: lost })}`;
    await replies.say(line + more, here(envelope.where));
  }

  /** Sends again, by hand, what could not be delivered. */
  private async resend({ envelope, stored: { session }, kit, aloud }: Asked): Promise<void> {
    const { replies, workshop } = this.parts;
    const address = here(envelope.where);
    const refusal = facilitatorOnly(session, envelope.sender.id);
    if (refusal !== undefined) {
      return replies.say(sentenceOf(refusal, kit), address);
    }
    const lost = await workshop.undelivered(session.id);
    for (const { slot } of lost) await workshop.resend(session.id, slotKey(slot));
    await replies.say(aloud.t('edge.resent', { n: lost.length }), address);
  }

  private async park(text: string, { envelope, stored, kit, aloud }: Asked): Promise<void> {
    const { workshop, replies } = this.parts;
    const address = here(envelope.where);
    if (text === '') return replies.say(kit.t('edge.park.empty'), address);
    const by = envelope.sender.id;
    const key = keyOf('park', stored.session.id, by, text);
    const outcome = await workshop.handle(stored.session.id, { type: 'park', by, text }, key);
    const answer =
      outcome.kind === 'done' ? aloud.t('edge.parked') : sentenceOf(outcome.refusal, kit);
    await replies.say(answer, address);
  }

  /** A form as a card in the private chat, wherever it was asked for. */
  private async form(request: Data, { envelope, stored, kit }: Asked): Promise<void> {
    const { forms } = this.parts;
    const card = await forms.open(request, stored, envelope.sender.id, kit.language);
    if (isRefusal(card)) return this.tell(sentenceOf(card, kit), envelope, kit);
    await this.showAlone([card], envelope, kit);
  }

  private async ownForm({ envelope, stored, kit }: Asked): Promise<void> {
    const card = await ownForm(stored, envelope.sender.id, kit.language, this.parts);
    if (card === undefined) return this.tell(kit.t('edge.form.none'), envelope, kit);
    await this.showAlone([card], envelope, kit);
  }

  private stop(asked: Asked): Promise<void> {
    const { envelope, stored, kit } = asked;
    const { session } = stored;
    if (isFacilitator(session, envelope.sender.id)) return this.form({ form: 'cancel' }, asked);
    const facilitator = nameOf(session, session.facilitator);
    return this.parts.replies.say(kit.t('edge.stop.other', { facilitator }), here(envelope.where));
  }

  private async showAlone(cards: readonly Card[], envelope: Envelope, kit: Kit): Promise<void> {
    const { replies } = this.parts;
    const address = await replies.privately(envelope);
    if (address === undefined) {
      return replies.say(kit.t('edge.private.unreached'), here(envelope.where));
    }
    for (const card of cards) await replies.show(card, address);
  }

  private async tell(text: string, envelope: Envelope, kit: Kit): Promise<void> {
    const { replies } = this.parts;
    const address = await replies.privately(envelope);
    if (address !== undefined) return replies.say(text, address);
    await replies.say(kit.t('edge.private.unreached'), here(envelope.where));
  }
}

/** What a card outside the session's places is about. */
function refTo({ session, version }: StoredSession): CardRef {
  return { session: session.id, instance: version };
}
