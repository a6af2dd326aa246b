import { z } from 'zod';
import type { Card } from '../../cards/kit';
import type { Language } from '../workshop/definition';
import { isRefusal, type Refusal, refuse } from '../workshop/refusal';
import type { PersonId } from '../workshop/session';
import { askedWith } from './cardEdits';
import type { Data } from './inbound/happening';
import { OWN_NAMES, type Pressed } from './inbound/data';
import type { Surroundings } from './outbound/surroundings';
import type { Rendering, Source } from './rendering';
import { formRequest } from './verbs';

/** Makes the forms people ask for. */
export class Forms {
  constructor(
    private readonly rendering: Rendering,
    private readonly surroundings: Surroundings,
  ) {}

  /** The form that a button's data ask for, or why not. */
  async open(
    data: Data,
    source: Source,
    person: PersonId,
    language: Language,
  ): Promise<Card | Refusal> {
    const asked = requestIn(data);
    const parsed = formRequest.safeParse(asked);
    if (!parsed.success) return refuse('malformed');
    const request = await this.surroundings.addTo(parsed.data, source.session, person);
    const card = this.rendering.form(request, source, person, language);
    return isRefusal(card) ? card : askedWith(card, asked, slotIn(data));
  }

  /** The form again that a button of it was pressed on; undefined when it was no form. */
  async again(
    { asked, slot }: Pressed,
    source: Source,
    person: PersonId,
    language: Language,
  ): Promise<Card | undefined> {
    const data = readAsked(asked);
    if (data === undefined) return undefined;
    const card = await this.open({ ...data, slot }, source, person, language);
    return isRefusal(card) ? undefined : card;
  }
}

/** What a form is about: its name, and what came along with the button that asks for it. */
function requestIn(data: Data): Data {
  const about = Object.entries(data).filter(([name]) => name === 'form' || !OWN_NAMES.has(name));
  return Object.fromEntries(about);
}

function slotIn({ slot }: Data): string | undefined {
  return typeof slot === 'string' ? slot : undefined;
}

function readAsked(asked: string | undefined): Data | undefined {
  if (asked === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(asked);
    return z.record(z.string(), z.unknown()).safeParse(parsed).data;
  } catch {
    return undefined;
  }
}
