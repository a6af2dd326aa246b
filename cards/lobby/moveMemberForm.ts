import type { MoveMemberFormView } from '../../src/workshop/views/lobby';
import type { PersonLine } from '../../src/workshop/views/lobby/people';
import type { Card, CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { optionChoices } from '../parts/choices';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice } from '../parts/inputs';
import { choiceTitle, text } from '../parts/text';
import { personText } from './people';
import { longPeople, people } from './samples';

/** More than this makes the card too large; the workshop is meant for at most forty. */
const MOST_PEOPLE = 60;

function render({ people, groups, person }: MoveMemberFormView, kit: Kit): Card {
  const title = kit.t('lobby.move');
  if (people.length === 0) return formCard(title, kit, [text(kit.t('lobby.nobody'))]);
  return formCard(
    title,
    kit,
    [
      choice({
        id: 'person',
        label: kit.t('lobby.move.person'),
        placeholder: kit.t('common.choose'),
        required: kit.t('lobby.move.person.required'),
        choices: people.slice(0, MOST_PEOPLE).map(({ id, line, group }) => ({
          title: choiceTitle(
            group === undefined
              ? personText(line, kit)
              : `${kit.pick(group)}: ${personText(line, kit)}`,
          ),
          value: id,
        })),
        value: person,
      }),
      choice({
        id: 'group',
        label: kit.t('lobby.move.group'),
        required: kit.t('lobby.move.group.required'),
        style: 'expanded',
        choices: optionChoices(groups, kit),
      }),
      whoSees('everyone', kit),
    ],
    [submit(kit, 'movePerson', kit.t('lobby.move.do'))],
  );
}

const GROUPS: MoveMemberFormView['groups'] = [
  { id: 'democratie', name: { nl: 'democratie', en: 'democracy' } },
  { id: 'rechtsstaat', name: { nl: 'rechtsstaat', en: 'rule of law' } },
];

function sample(lines: readonly PersonLine[]): MoveMemberFormView {
  return {
    kind: 'moveMemberForm',
    people: lines.map((line, n) => ({
      id: `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`,
      line,
      group: { nl: 'democratie', en: 'democracy' },
    })),
    groups: GROUPS,
  };
}

export const moveMemberForm: CardModule<MoveMemberFormView> = {
  render,
  samples: [
    { name: 'typical', view: sample(people(12)) },
    { name: 'longest', view: sample(longPeople(70)) },
    { name: 'nobody', view: sample([]) },
  ],
};
