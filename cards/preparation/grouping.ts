import type { GroupingView } from '../../src/workshop/views/preparation/opening';
import type { Card, CardModule, Kit } from '../kit';
import { groupsList } from '../lobby/people';
import { FUNCTIONS, groups, longPeople, people } from '../lobby/samples';
import { openForm, press } from '../parts/actions';
import { facilitatorsLine } from '../parts/lists';
import { band } from '../parts/frame';
import { sampleName, sampleText } from '../parts/samples';
import { heading, text } from '../parts/text';
import { SAMPLE_CASE } from './caseText';
import { behindForFacilitators, joining } from './openingText';

/** The proposed groups, to be moved about until the facilitator starts. */
function render(view: GroupingView, kit: Kit): Card {
  return kit.card(kit.t('lobby.groups.title'), [
    band([heading(kit.t('lobby.groups.title'))], 'accent'),
    facilitatorsLine(view.facilitators, kit),
    text(kit.t('lobby.groups.intro')),
    ...groupsList(view.groups, kit),
    ...joining(view.functions, kit, openForm(kit, 'tellFunction', kit.t('lobby.myFunction'))),
    ...behindForFacilitators(
      kit,
      press(kit, 'next', kit.t('lobby.groups.start'), { run: 0 }),
      openForm(kit, 'moveMember', kit.t('lobby.move')),
      press(kit, 'proposeGroups', kit.t('lobby.groups.again'), { seed: kit.ref.instance }),
      openForm(kit, 'plan', kit.t('preparation.plan')),
      openForm(kit, 'settings', kit.t('preparation.settings')),
    ),
  ]);
}

const TYPICAL: GroupingView = {
  kind: 'grouping',
  workshop: { nl: 'Goed Digitaal Bestuur', en: 'Good Digital Governance' },
  facilitators: [sampleName(0)],
  case: SAMPLE_CASE,
  groups: groups(4, people),
  functions: FUNCTIONS,
};

export const grouping: CardModule<GroupingView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'three people', view: { ...TYPICAL, groups: groups(1, people) } },
    {
      name: 'longest',
      view: { ...TYPICAL, facilitators: [sampleText(120)], groups: groups(25, longPeople) },
    },
  ],
};
