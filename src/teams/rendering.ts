import { render } from '../../cards';
import type { EdgeView } from '../../cards/edge';
import { type Card, type CardRef, type Kit, makeKit } from '../../cards/kit';
import type { StoredSession, Time } from '../session/ports';
import type { Language, WorkshopDefinition } from '../workshop/definition';
import { type Slot, slotKey } from '../workshop/places';
import { isRefusal, type Refusal } from '../workshop/refusal';
import type { PersonId } from '../workshop/session';
import { type FormRequest, formOf, readerAt, viewOf } from '../workshop/views';
import type { Reader } from '../workshop/visibility';
import { languageAt } from './language';

/** A card is made from a session at a version. */
export type Source = Pick<StoredSession, 'session' | 'version'>;

export interface RenderingParts {
  readonly definition: WorkshopDefinition;
  /** IANA name. */
  readonly timeZone: string;
  readonly time: Time;
}

/** Makes cards from sessions: the view for one reader, in one language. */
export class Rendering {
  constructor(private readonly parts: RenderingParts) {}

  /** The card of a slot as it stands now, for everybody at its place or for one reader. */
  slot(slot: Slot, { session, version }: Source, reader: Reader = readerAt(slot.place)): Card {
    const view = viewOf(slot, session, this.circumstances(), reader);
    const ref = { session: session.id, slot: slotKey(slot), instance: version };
    return render(view, this.kit(languageAt(slot.place, session), ref));
  }

  /** A form for one person, or why not. */
  form(
    request: FormRequest,
    { session, version }: Source,
    person: PersonId,
    language: Language,
  ): Card | Refusal {
    const view = formOf(request, session, this.circumstances(), person);
    if (isRefusal(view)) return view;
    return render(view, this.kit(language, { session: session.id, instance: version }));
  }

  /** A card of the edge itself. */
  edge(view: EdgeView, language: Language, ref?: CardRef): Card {
    return render(view, this.kit(language, ref));
  }

  /** The words of one language, and what else cards are made with. */
  kit(language: Language, ref: CardRef = { session: '', instance: 0 }): Kit {
    return makeKit(this.parts.definition, language, this.parts.timeZone, ref);
  }

  private circumstances(): { now: number; definition: WorkshopDefinition } {
    return { now: this.parts.time.now(), definition: this.parts.definition };
  }
}
