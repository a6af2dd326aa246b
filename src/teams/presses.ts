import type { Card } from '../../cards/kit';
import { notice } from '../../cards/edge';
import type { Directory, Log, Outcome, StoredSession, Workshop } from '../session/ports';
import type { Command } from '../workshop/commands';
import type { Language } from '../workshop/definition';
import type { Slot } from '../workshop/places';
import { groupMembersOnly, isFacilitator } from '../workshop/queries';
import { isRefusal, type Refusal, refuse } from '../workshop/refusal';
import type { PersonId, Session } from '../workshop/session';
import { withEntered, withNotice } from './cardEdits';
import type { Forms } from './forms';
import type { Envelope, Sender } from './inbound/activity';
import { keyOf, type Pressed, readPressed } from './inbound/data';
import type { Data } from './inbound/happening';
import { keptIn } from './inbound/kept';
import { isIn, slotOf } from './inbound/slot';
import { languageFor } from './language';
import { mayJoin } from './mayJoin';
import type { Rendering } from './rendering';
import { sentenceOf } from './sentence';
import { verbs } from './verbs';

/** What somebody gets to see after a press. */
export type Answer =
  /** The card that was pressed, as it is now. */
  | { readonly kind: 'card'; readonly card: Card; readonly notice?: string }
  /** A form: the one asked for, the next one, or the same with a notice. */
  | { readonly kind: 'form'; readonly card: Card; readonly notice?: string }
  /** It took effect, and there is no card to show. */
  | { readonly kind: 'done'; readonly card: Card }
  | { readonly kind: 'sentence'; readonly text: string };

export interface PressParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly rendering: Rendering;
  readonly forms: Forms;
  readonly log: Log;
}

interface Press {
  readonly data: Data;
  readonly pressed: Pressed;
  readonly sender: Sender;
  readonly language: Language;
  readonly slot: Slot | undefined;
  readonly alone: boolean;
}

/** Turns presses on cards into commands, and tells what the presser sees next. */
export class Presses {
  constructor(private readonly parts: PressParts) {}

  /** `alone`: what opens is shown in the private chat, from where nobody can join. */
  async press(data: Data, from: Envelope, alone = false): Promise<Answer> {
    const { sender } = from;
    const pressed = readPressed(data);
    if (pressed === undefined) return this.sentence(sender.language ?? 'nl', 'refusal.malformed');
    const found = await this.parts.workshop.read(pressed.session);
    if (found === undefined) return this.sentence(sender.language ?? 'nl', 'edge.sessionGone');
    const stored = await this.hear(sender, found);
    const language = sender.language ?? languageFor(sender.id, stored.session);
    const named = slotOf(pressed.slot, sender.id);
    const slot = named !== undefined && isIn(stored.session, named) ? named : undefined;
    const press = { data, pressed, sender, language, slot, alone };
    if (pressed.form !== undefined && (pressed.verb ?? 'continue') === 'continue') {
      return this.open(press, data, stored, from);
    }
    const verb = Object.hasOwn(verbs, pressed.verb ?? '') ? verbs[pressed.verb ?? ''] : undefined;
    if (verb === undefined) {
      const key = slot === undefined ? 'edge.unknownForm' : 'edge.unknownButton';
      return this.present(press, stored, this.say(language, key));
    }
    const person = { id: sender.id, name: sender.name, language };
    const command = verb(data, { person, session: stored.session });
    if (command === undefined) return this.refuse(press, stored, refuse('malformed'));
    if (command.type === 'join' && !(await mayJoin(this.parts.directory, from, stored))) {
      return this.sentence(language, 'edge.elsewhere');
    }
    const key = keyOf(sender.id, data);
    const outcome = await this.parts.workshop.handle(pressed.session, command, key);
    this.note(pressed, command, outcome);
    return outcome.kind === 'refused'
      ? this.refuse(press, outcome.stored ?? stored, outcome.refusal)
      : this.accept(press, outcome.stored, command);
  }

  /** Whom another named speaks for the first time: their own cards go on in their language. */
  private async hear({ id: person, language }: Sender, stored: StoredSession) {
    const { people, id } = stored.session;
    const known = people[person];
    if (language === undefined || known === undefined || known.language !== undefined) {
      return stored;
    }
    const learn = { type: 'learnLanguage', person, language } as const;
    return (await this.parts.workshop.handle(id, learn)).stored ?? stored;
  }

  private accept(press: Press, stored: StoredSession, command: Command): Answer {
    const { language, slot, sender } = press;
    if (slot !== undefined && stored.session.people[sender.id] !== undefined) {
      return this.present(press, stored);
    }
    const sentence = this.say(
      language,
      command.type === 'erasePerson' ? 'edge.erased' : 'edge.received',
    );
    return {
      kind: 'done',
      card: this.parts.rendering.edge({ kind: 'notice', sentence, kept: [] }, language),
    };
  }

  /** A form; for who does not take part yet and can, the one to join with. Who leads need not. */
  private async open(
    press: Press,
    data: Data,
    stored: StoredSession,
    from: Envelope,
  ): Promise<Answer> {
    const { language, sender, pressed } = press;
    const { forms, rendering } = this.parts;
    const asked = await forms.open(data, stored, sender.id, language);
    const isOutside =
      isRefusal(asked) &&
      asked.refused === 'participantsOnly' &&
      !isFacilitator(stored.session, sender.id);
    const wantsIn = data['form'] === 'join';
    const wayIn = (wantsIn || isOutside) && (await this.isWayIn(press, stored, from));
    const card =
      isOutside && wayIn
        ? await forms.open({ ...data, form: 'join' }, stored, sender.id, language)
        : asked;
    if (isRefusal(card)) {
      const text = sentenceOf(card, rendering.kit(language));
      return pressed.asked === undefined
        ? { kind: 'sentence', text }
        : this.formAgain(press, stored, text);
    }
    if (!wantsIn || wayIn) return { kind: 'form', card };
    return this.sentence(language, press.alone ? 'refusal.participantsOnly' : 'edge.elsewhere');
  }

  /** Whether somebody can join from where the form to join with would be shown. */
  private async isWayIn({ alone, sender }: Press, stored: StoredSession, from: Envelope) {
    const known = stored.session.people[sender.id] !== undefined;
    return (known || !alone) && (await mayJoin(this.parts.directory, from, stored));
  }

  private async refuse(press: Press, stored: StoredSession, refusal: Refusal): Promise<Answer> {
    const { language, pressed, sender } = press;
    const text = sentenceOf(refusal, this.parts.rendering.kit(language));
    if (stored.session.people[sender.id] === undefined) return { kind: 'sentence', text };
    return pressed.asked === undefined
      ? this.present(press, stored, text)
      : this.formAgain(press, stored, text);
  }

  /** The form with a notice and all that was entered; if it can no longer be opened, what was written. */
  private async formAgain(press: Press, stored: StoredSession, sentence: string): Promise<Answer> {
    const { pressed, data, language, sender } = press;
    const form = await this.parts.forms.again(pressed, stored, sender.id, language);
    if (form === undefined) {
      const card = this.parts.rendering.edge(
        { kind: 'notice', sentence, kept: keptIn(data) },
        language,
      );
      return { kind: 'form', card, notice: sentence };
    }
    const card = withNotice(withEntered(form, data), notice(sentence));
    return { kind: 'form', card, notice: sentence };
  }

  /** The card that was pressed as it is now, with a notice if there is something to say. */
  private present(press: Press, stored: StoredSession, sentence?: string): Answer {
    const { slot, sender, data, language } = press;
    if (
      slot === undefined ||
      stored.session.people[sender.id] === undefined ||
      isOfOthers(slot, stored.session, sender.id)
    ) {
      return { kind: 'sentence', text: sentence ?? this.say(language, 'edge.received') };
    }
    const reader = { kind: 'person', person: sender.id } as const;
    const card = this.parts.rendering.slot(slot, stored, reader);
    if (sentence === undefined) return { kind: 'card', card };
    const kept = withNotice(withEntered(card, data), notice(sentence));
    return { kind: 'card', card: kept, notice: sentence };
  }

  private note({ session, verb }: Pressed, command: Command, outcome: Outcome): void {
    this.parts.log.info('teams.pressed', {
      session,
      verb,
      command: command.type,
      ...(outcome.kind === 'refused'
        ? { refused: outcome.refusal.refused }
        : { repeat: outcome.repeat }),
    });
  }

  private say(language: Language, key: string): string {
    return this.parts.rendering.kit(language).t(key);
  }

  private sentence(language: Language, key: string): Answer {
    return { kind: 'sentence', text: this.say(language, key) };
  }
}

/** Whether a card is another group's: as that person may see it, there would be less on it than stands there. */
function isOfOthers({ place }: Slot, session: Session, person: PersonId): boolean {
  return place.kind === 'group' && groupMembersOnly(session, person, place.group) !== undefined;
}
