import type { GatheringView } from '../../src/workshop/views/preparation/opening';
import type { Card, CardModule, Kit } from '../kit';
import { FUNCTIONS, longPeople, people } from '../lobby/samples';
import { peopleText } from '../lobby/people';
import { openForm, press } from '../parts/actions';
import { facilitatorsLine } from '../parts/lists';
import { band } from '../parts/frame';
import { sampleName, sampleText } from '../parts/samples';
import { heading, subheading, subtle } from '../parts/text';
import { LONGEST_CASE, SAMPLE_CASE, caseText } from './caseText';
import { behindForFacilitators, joining } from './openingText';

/** The lobby: what it will be about, who is in, and the way in. */
function render(view: GatheringView, kit: Kit): Card {
  const title = kit.pick(view.workshop);
  return kit.card(kit.t('lobby.open', { title }), [
    band([heading(title), subtle(kit.t('lobby.isOpen'))], 'accent'),
    facilitatorsLine(view.facilitators, kit),
    ...(view.case === undefined ? [] : caseText(view.case, kit, 'brief')),
    subheading(kit.t('lobby.joined', { n: view.joined.length })),
    peopleText(view.joined, kit),
    subtle(kit.t(`preparation.names.${view.names}.gist`)),
    ...joining(view.functions, kit, openForm(kit, 'tellFunction', kit.t('lobby.myFunction'))),
    ...behindForFacilitators(
      kit,
      press(kit, 'proposeGroups', kit.t('lobby.groups.propose'), { seed: kit.ref.instance }),
      openForm(kit, 'describeCase', kit.t('preparation.case.change')),
      openForm(kit, 'plan', kit.t('preparation.plan')),
      openForm(kit, 'settings', kit.t('preparation.settings')),
    ),
  ]);
}

const TYPICAL: GatheringView = {
  kind: 'gathering',
  workshop: {
    nl: 'Goed Digitaal Bestuur – Proactieve Dienstverlening',
    en: 'Good Digital Governance – Proactive Services',
  },
  facilitators: [sampleName(0)],
  case: SAMPLE_CASE,
  joined: people(9),
  functions: FUNCTIONS,
  names: 'hidden',
};

export const gathering: CardModule<GatheringView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'nobody yet', view: { ...TYPICAL, joined: [] } },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        case: LONGEST_CASE,
        facilitators: [sampleText(120), sampleText(120)],
        joined: longPeople(40),
        names: 'shown',
      },
    },
  ],
};
