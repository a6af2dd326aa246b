import type { OwnGroup, WelcomeView } from '../../src/workshop/views/lobby';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm, press } from '../parts/actions';
import { band } from '../parts/frame';
import { aboutLine, facilitatorsLine } from '../parts/lists';
import { sampleName, sampleText, several } from '../parts/samples';
import { container, heading, subheading, subtle, text } from '../parts/text';
import { functionInputs } from './functionInputs';
import { peopleText } from './people';
import { FUNCTIONS, longPeople, people } from './samples';

/** In private, from joining on: what to expect, one's function, and the group once it is settled. */
function render(view: WelcomeView, kit: Kit): Card {
  const title = kit.t('lobby.welcome.title');
  const myData = openForm(kit, 'myData', kit.t('lobby.myData'));
  const top = [
    band([heading(title)], 'accent'),
    aboutLine(view.title, kit),
    facilitatorsLine(view.facilitators, kit),
  ];
  if (view.over) {
    return kit.card(title, [...top, text(kit.t('lobby.welcome.over'))], [myData]);
  }
  if (view.taking === 'left') {
    const again = press(kit, 'join', kit.t('lobby.joinAgain'), {}, 'positive');
    return kit.card(title, [...top, text(kit.t('lobby.welcome.left'))], [again, myData]);
  }
  return kit.card(
    title,
    [
      ...top,
      ...(view.group === undefined ? [] : ownGroup(view.group, kit)),
      text(kit.t('lobby.welcome.expect')),
      subheading(kit.t('lobby.welcome.privacy')),
      text(kit.t(`lobby.welcome.names.${view.names}`)),
      subtle(kit.t('lobby.welcome.retention', { days: view.retentionDays })),
      ...functionInputs(view.function, kit),
      buttons(press(kit, 'tellFunction', kit.t('lobby.function.save'))),
    ],
    [myData, press(kit, 'leave', kit.t('lobby.leave'))],
  );
}

function ownGroup({ name, question, others }: OwnGroup, kit: Kit): readonly Element[] {
  return [
    container(
      [
        text(kit.t('lobby.welcome.group', { name: kit.pick(name) }), { weight: 'bolder' }),
        text(kit.pick(question)),
        subtle(kit.t('lobby.welcome.others')),
        peopleText(others, kit, 20),
      ],
      { style: 'emphasis' },
    ),
  ];
}

const JOINED: WelcomeView = {
  kind: 'welcome',
  facilitators: [sampleName(0)],
  title: sampleText(60),
  taking: 'part',
  over: false,
  names: 'hidden',
  retentionDays: 90,
  function: { options: FUNCTIONS },
};

const IN_GROUP: WelcomeView = {
  ...JOINED,
  function: { options: FUNCTIONS, told: 'jurist' },
  group: {
    name: { nl: 'democratie', en: 'democracy' },
    question: { nl: 'Kunnen mensen meedoen?', en: 'Can people take part?' },
    others: people(4),
  },
};

export const welcome: CardModule<WelcomeView> = {
  render,
  samples: [
    { name: 'joined', view: JOINED },
    { name: 'in a group', view: IN_GROUP },
    {
      name: 'longest',
      view: {
        ...JOINED,
        facilitators: several(3, () => sampleText(120)),
        title: sampleText(200),
        names: 'shown',
        function: { options: FUNCTIONS, told: sampleText(200) },
        group: {
          name: { nl: 'democratie', en: 'democracy' },
          question: { nl: 'Kunnen mensen meedoen?', en: 'Can people take part?' },
          others: longPeople(40),
        },
      },
    },
    { name: 'left', view: { ...JOINED, taking: 'left' } },
    { name: 'over', view: { ...IN_GROUP, over: true } },
  ],
};
