import { MINUTE } from '../../src/workshop/clock';
import type { PreparingView } from '../../src/workshop/views/preparation/opening';
import type { PlanCheck } from '../../src/workshop/views/preparation/planCheck';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm, press, primary } from '../parts/actions';
import { facilitatorsLine } from '../parts/lists';
import { band } from '../parts/frame';
import { sampleName, sampleText, several } from '../parts/samples';
import { heading, subheading, subtle, text } from '../parts/text';
import { LONGEST_CASE, SAMPLE_CASE, caseText } from './caseText';
import { forFacilitators } from './openingText';

/** The first card in the meeting chat: the case, the time, the settings, and then the lobby. */
function render(view: PreparingView, kit: Kit): Card {
  const title = kit.pick(view.workshop);
  const hasCase = view.case !== undefined;
  return kit.card(kit.t('preparation.preparing', { title }), [
    band([heading(title), subtle(kit.t('preparation.stage'))], 'accent'),
    text(kit.t('preparation.intro')),
    facilitatorsLine(view.facilitators, kit),
    subheading(kit.t('common.case')),
    ...(view.case === undefined
      ? [text(kit.t('preparation.case.missing'))]
      : caseText(view.case, kit, 'brief')),
    ...examples(view, kit),
    subheading(kit.t('preparation.time')),
    text(timeText(view.check, kit)),
    subtle(kit.t(`preparation.names.${view.names}.gist`)),
    forFacilitators(
      kit,
      ...(hasCase ? [press(kit, 'openLobby', kit.t('preparation.openLobby'), {}, 'positive')] : []),
      hasCase
        ? openForm(kit, 'describeCase', kit.t('preparation.case.change'))
        : primary(openForm(kit, 'describeCase', kit.t('preparation.case.describe'))),
      openForm(kit, 'plan', kit.t('preparation.plan')),
      openForm(kit, 'settings', kit.t('preparation.settings')),
    ),
  ]);
}

/** One button under another: their titles are long. */
function examples({ scenarios, case: chosen }: PreparingView, kit: Kit): readonly Element[] {
  if (scenarios.length === 0) return [];
  return [
    subtle(kit.t(chosen === undefined ? 'preparation.examples' : 'preparation.otherExamples')),
    ...scenarios.map(({ id, title }) =>
      buttons(press(kit, 'chooseScenario', kit.pick(title), { scenario: id })),
    ),
  ];
}

function timeText({ minutes, startBy, meetingEndsAt, short }: PlanCheck, kit: Kit): string {
  const total = kit.t('preparation.plan.total', { minutes });
  if (startBy === undefined || meetingEndsAt === undefined) return total;
  const end = kit.time(meetingEndsAt);
  const fits =
    short > 0
      ? kit.t('preparation.plan.short', { minutes: short, end })
      : kit.t('preparation.plan.startBy', { start: kit.time(startBy), end });
  return `${total} ${fits}`;
}

/** 2026-12-10 09:00 in Amsterdam, ms. */
const MORNING = Date.UTC(2026, 11, 10, 8, 0);

const EMPTY: PreparingView = {
  kind: 'preparing',
  workshop: {
    nl: 'Goed Digitaal Bestuur – Proactieve Dienstverlening',
    en: 'Good Digital Governance – Proactive Services',
  },
  facilitators: [sampleName(0)],
  scenarios: [
    {
      id: 'apeldoorn',
      title: { nl: 'Apeldoorn: langs de deuren', en: 'Apeldoorn: door to door' },
    },
    { id: 'arnhem', title: { nl: 'Arnhem: inkomenstoeslag', en: 'Arnhem: income supplement' } },
  ],
  check: { minutes: 155, endsAt: MORNING + 120 * MINUTE, short: 0, breaks: [] },
  names: 'hidden',
};

export const preparing: CardModule<PreparingView> = {
  render,
  samples: [
    { name: 'no case yet', view: EMPTY },
    {
      name: 'with a case',
      view: {
        ...EMPTY,
        case: SAMPLE_CASE,
        scenarios: [],
        check: {
          ...EMPTY.check,
          meetingEndsAt: MORNING + 180 * MINUTE,
          startBy: MORNING + 30 * MINUTE,
        },
      },
    },
    {
      name: 'too long for the meeting',
      view: {
        ...EMPTY,
        check: {
          ...EMPTY.check,
          meetingEndsAt: MORNING + 120 * MINUTE,
          startBy: MORNING - 35 * MINUTE,
          short: 35,
        },
      },
    },
    {
      name: 'longest',
      view: {
        ...EMPTY,
        case: LONGEST_CASE,
        facilitators: several(4, () => sampleText(120)),
        names: 'shown',
      },
    },
  ],
};
