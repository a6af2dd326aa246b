import type { PlenaryWelcomeView } from '../../src/workshop/views/driving/plenary';
import type { Card, CardModule, Element, Kit } from '../kit';
import { groupsList } from '../lobby/people';
import { groups, longPeople, people } from '../lobby/samples';
import { reveal } from '../parts/actions';
import { aboutLine, facilitatorsLine } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { container, subheading, subtle, text } from '../parts/text';
import { SAMPLE_PLAN, frameSample, over } from './samples';
import { planFacts } from './timetable';

/** The first plenary card: what for, what about, who sits with whom; and the plan, for who asks. */
function render(view: PlenaryWelcomeView, kit: Kit): Card {
  return phaseCard(view.frame, kit, content(view, kit), [
    reveal(kit.t('driving.welcome.plan'), 'plan'),
  ]);
}

function content(view: PlenaryWelcomeView, kit: Kit): readonly Element[] {
  const groupCards = groupsList(view.groups, kit, 'names');
  if (view.frame.standing === 'over') return groupCards;
  return [
    text(kit.t('driving.welcome.purpose')),
    aboutLine(view.about, kit),
    facilitatorsLine(view.facilitators, kit),
    ...groupCards,
    subtle(kit.t('driving.welcome.park')),
    container(
      [
        subheading(kit.t('driving.plan.minutes', { n: view.timetable.minutes })),
        planFacts(view.timetable, kit),
      ],
      { id: 'plan', isVisible: false },
    ),
  ];
}

const TYPICAL: PlenaryWelcomeView = {
  kind: 'plenaryWelcome',
  frame: frameSample('start', 'Welkom', 'Welcome'),
  facilitators: [sampleName(0)],
  about: sampleText(60),
  timetable: SAMPLE_PLAN,
  groups: groups(5, people),
};

export const plenaryWelcome: CardModule<PlenaryWelcomeView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        facilitators: several(3, () => sampleText(120)),
        about: sampleText(200),
        groups: groups(14, longPeople),
      },
    },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame) } },
  ],
};
