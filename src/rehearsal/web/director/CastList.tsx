import type { CastView, DirectorState, Role } from '../../director/state';
import { directorApi } from './directorApi';
import type { DirectorTexts } from './directorTexts';

const ROLES: readonly Role[] = ['me', 'simulated', 'absent'];

/** Per person: played by a user, by the rehearsal, or not there. */
export function CastList({
  state: { people },
  texts,
  ask,
}: {
  readonly state: DirectorState;
  readonly texts: DirectorTexts;
  readonly ask: (asked: Promise<void>) => void;
}) {
  const choose = ({ name }: CastView, value: string): void => {
    const role = ROLES.find((each) => each === value);
    if (role !== undefined) ask(directorApi.role(name, role));
  };
  return (
    <details>
      <summary>
        {texts.people}
        <small>
          {texts.played(people.filter(({ role }) => role === 'simulated').length, people.length)}
        </small>
      </summary>
      <ul class="cast">
        {people.map((person) => (
          <li key={person.id}>
            <label for={`role-${person.id}`}>
              {person.name}
              <small>{person.leads ? texts.leads : person.function}</small>
            </label>
            <select
              id={`role-${person.id}`}
              value={person.role}
              onChange={({ currentTarget }) => choose(person, currentTarget.value)}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {texts[role]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  );
}
