import type { GroupWelcomeView } from '../../src/workshop/views/lobby';
import type { CardModule } from '../kit';
import { band } from '../parts/frame';
import { heading, subheading, text } from '../parts/text';
import { peopleText } from './people';
import { longPeople, people } from './samples';

const PRINCIPES: GroupWelcomeView['principes'] = [
  {
    id: 'participatie',
    name: { nl: 'participatie', en: 'participation' },
    gist: { nl: 'Mensen kunnen meedoen en meebeslissen.', en: 'People can have a say.' },
  },
];

const TYPICAL: GroupWelcomeView = {
  kind: 'groupWelcome',
  name: { nl: 'democratie', en: 'democracy' },
  question: { nl: 'Kunnen mensen meedoen?', en: 'Can people take part?' },
  principes: PRINCIPES,
  members: people(5),
};

/** In the group's channel when the workshop starts: what this group keeps asking, and who is in it. */
export const groupWelcome: CardModule<GroupWelcomeView> = {
  render: ({ name, question, principes, members }, kit) => {
    const title = kit.t('common.group.of', { name: kit.pick(name) });
    return kit.card(title, [
      band([heading(title)], 'accent'),
      text(kit.t('lobby.groupWelcome.intro')),
      text(kit.pick(question), { weight: 'bolder' }),
      subheading(kit.t('lobby.groupWelcome.principes')),
      ...principes.map((one) => text(`**${kit.pick(one.name)}** – ${kit.pick(one.gist)}`)),
      subheading(kit.t('lobby.groupWelcome.members', { n: members.length })),
      peopleText(members, kit),
    ]);
  },
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'longest', view: { ...TYPICAL, members: longPeople(40) } },
    { name: 'nobody', view: { ...TYPICAL, members: [] } },
  ],
};
