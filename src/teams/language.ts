import type { Place } from '../workshop/places';
import type { Language } from '../workshop/definition';
import type { PersonId, Session } from '../workshop/session';

/** The language of a client's locale (BCP 47): Dutch for Dutch, English for all others. */
export function languageOf(locale: string | undefined): Language | undefined {
  if (locale === undefined || locale === '') return undefined;
  return /^nl\b/i.test(locale) ? 'nl' : 'en';
}

/** A private place speaks the person's language, a shared place the session's. */
export function languageAt(place: Place, session: Session): Language {
  return place.kind === 'private' ? languageFor(place.person, session) : session.settings.language;
}

/** The language to address somebody in; who is not in the session is addressed in the session's. */
export function languageFor(person: PersonId, session: Session): Language {
  return session.people[person]?.language ?? session.settings.language;
}
