import type { PersonView, RoomView } from '../room/protocol';
import { Avatar } from './Avatar';
import { useTexts } from './texts';

/** The page of a person, with the same conversation before them. */
function pageOf({ name }: PersonView, slug: string): string {
  return `/?als=${encodeURIComponent(name)}${slug === '' ? '' : `#${encodeURIComponent(slug)}`}`;
}

interface PeopleProps {
  readonly room: RoomView;
  readonly slug: string;
}

/** Everybody else in a row: one click to be that person. */
export function PeopleStrip({ room: { me, people }, slug }: PeopleProps) {
  const texts = useTexts();
  return (
    <nav class="people" aria-label={texts.switchTo}>
      <ul>
        {people
          .filter(({ id }) => id !== me.id)
          .map((person) => (
            <li key={person.id}>
              <a href={pageOf(person, slug)} aria-label={person.name} title={person.name}>
                <Avatar of={person} />
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** Everybody by name, here or in a tab of its own. */
export function PeopleList({ room: { me, people }, slug }: PeopleProps) {
  const texts = useTexts();
  return (
    <>
      <button type="button" class="plain" popovertarget="everybody">
        {texts.people}
      </button>
      <div id="everybody" popover="auto" role="region" aria-label={texts.switchTo}>
        <ul>
          {people.map((person) => (
            <li key={person.id}>
              <a
                class="who"
                href={pageOf(person, slug)}
                aria-current={person.id === me.id ? 'true' : undefined}
              >
                <Avatar of={person} />
                {person.name}
              </a>
              <a
                class="tab"
                href={pageOf(person, slug)}
                target="_blank"
                rel="noopener"
                aria-label={`${person.name}: ${texts.ownTab}`}
              >
                {texts.ownTab}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
