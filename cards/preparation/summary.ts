import type { SummaryView } from '../../src/workshop/views/preparation/opening';
import type { Card, CardModule, Kit } from '../kit';
import { groupsList } from '../lobby/people';
import { FUNCTIONS, groups, longPeople, people } from '../lobby/samples';
import { facilitatorsLine } from '../parts/lists';
import { band } from '../parts/frame';
import { sampleName, sampleText } from '../parts/samples';
import { heading, text } from '../parts/text';
import { LONGEST_CASE, SAMPLE_CASE, caseText } from './caseText';
import { joining } from './openingText';

/** While the workshop runs and afterwards: case and groups, and the way in for who comes late. */
function render(view: SummaryView, kit: Kit): Card {
  const title = kit.pick(view.workshop);
  const running = view.standing === 'running';
  return kit.card(title, [
    band([heading(title)], running ? 'accent' : 'emphasis'),
    text(kit.t(`preparation.standing.${view.standing}`)),
    facilitatorsLine(view.facilitators, kit),
    ...(view.case === undefined ? [] : caseText(view.case, kit, 'brief')),
    ...groupsList(view.groups, kit),
    ...(running ? joining(view.functions, kit) : []),
  ]);
}

const RUNNING: SummaryView = {
  kind: 'summary',
  workshop: { nl: 'Goed Digitaal Bestuur', en: 'Good Digital Governance' },
  facilitators: [sampleName(0), sampleName(1)],
  case: SAMPLE_CASE,
  groups: groups(4, people),
  functions: FUNCTIONS,
  standing: 'running',
};

export const summary: CardModule<SummaryView> = {
  render,
  samples: [
    { name: 'running', view: RUNNING },
    {
      name: 'longest',
      view: {
        ...RUNNING,
        facilitators: [sampleText(120)],
        case: LONGEST_CASE,
        groups: groups(25, longPeople),
      },
    },
    { name: 'closed', view: { ...RUNNING, functions: [], standing: 'closed' } },
    { name: 'cancelled', view: { ...RUNNING, functions: [], standing: 'cancelled' } },
  ],
};
