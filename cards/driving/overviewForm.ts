import type { OverviewFormView } from '../../src/workshop/views/driving/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, continueTo, press, reveal } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { type Room, fitting } from '../parts/fit';
import { band, phaseTitle, titleWithClock } from '../parts/frame';
import { atMost, capitalised, facilitatorsLine, namesLine } from '../parts/lists';
import { SAMPLE_TIME, sampleName, sampleText, several } from '../parts/samples';
import { container, heading, said, shorten, subheading, subtle } from '../parts/text';
import { arrangeButtons, beforeButtons, mainButtons, moreRows, toolButtons } from './buttons';
import { SILENT } from './cockpitSamples';
import { SAMPLE_PLAN } from './samples';
import { stateText } from './state';
import { planFacts } from './timetable';

/** Where the workshop is; with the cockpit's buttons for who facilitates. */
function render(view: OverviewFormView, kit: Kit): Card {
  return fitting((room) =>
    kit.card(
      kit.t('common.overview'),
      [
        top(view, kit),
        facilitatorsLine(view.facilitators, kit),
        ...driveRows(view, kit),
        ...groupText(view, kit),
        subheading(kit.t('driving.plan.minutes', { n: view.timetable.minutes })),
        planFacts(view.timetable, kit),
        ...passedOverText(view, kit, room),
        ...parkedText(view, kit, room),
      ],
      ownButtons(view, kit),
    ),
  );
}

function top({ status, clock, timetable }: OverviewFormView, kit: Kit): Element {
  const name = kit.t('common.overview');
  const now = timetable.lines.find(({ standing }) => standing === 'now');
  return clock === undefined || now === undefined
    ? band([heading(name), subtle(kit.t(`driving.status.${status}`))], 'accent')
    : band(
        [
          ...titleWithClock(phaseTitle({ phase: now.id, title: now.title }, kit), clock, kit),
          subtle(name),
        ],
        'accent',
      );
}

function driveRows({ cockpit }: OverviewFormView, kit: Kit): readonly Element[] {
  switch (cockpit?.state) {
    case 'running':
      return [
        ...stateText(cockpit, kit),
        buttons(...mainButtons(cockpit, kit, continueTo), reveal(kit.t('driving.more'), 'more')),
        ...(cockpit.tools.length === 0 ? [] : [buttons(...toolButtons(cockpit, kit, continueTo))]),
        container(
          moreRows(cockpit, kit, continueTo).map((row) => buttons(...row)),
          { id: 'more', isVisible: false },
        ),
      ];
    case 'before':
      return [
        ...stateText(cockpit, kit),
        buttons(...beforeButtons(cockpit, kit, continueTo)),
        buttons(...arrangeButtons(kit, continueTo)),
      ];
    default:
      return [];
  }
}

function groupText({ group }: OverviewFormView, kit: Kit): readonly Element[] {
  if (group === undefined) return [];
  const start = kit.t('common.group.of', { name: capitalised(kit.pick(group.name)) });
  return [namesLine(`${start}:`, group.members, kit, 20)];
}

function passedOverText(
  { passedOver }: OverviewFormView,
  kit: Kit,
  room: Room,
): readonly Element[] {
  return atMost(passedOver, 5, kit, ({ title, reason }) =>
    said(`${kit.pick(title)} – ${kit.t('driving.plan.passedOver')}: `, {
      text: shorten(reason, Math.min(room.longest, 200)),
      isSubtle: true,
    }),
  );
}

function parkedText(
  { parked, status }: OverviewFormView,
  kit: Kit,
  room: Room,
): readonly Element[] {
  if (parked.length === 0) return [];
  return [
    subheading(kit.t('common.flipOver')),
    ...atMost(parked, Math.min(room.most, 12), kit, ({ text, outcome }) =>
      said(
        `– ${shorten(text, room.longest)}`,
        ...(outcome === undefined
          ? []
          : [{ text: ` → ${shorten(outcome, room.longest)}`, isSubtle: true }]),
      ),
    ),
    ...(isLive(status) ? [subtle(kit.t('driving.flipOver.later'))] : []),
  ];
}

function ownButtons({ status, takesPart }: OverviewFormView, kit: Kit): readonly CardAction[] {
  return [
    ...(isLive(status) ? [continueTo(kit, 'park', kit.t('common.park'))] : []),
    continueTo(kit, 'help', kit.t('driving.help')),
    continueTo(kit, 'myData', kit.t('driving.myData')),
    ...(takesPart ? [press(kit, 'leave', kit.t('driving.leave'))] : []),
  ];
}

function isLive(status: OverviewFormView['status']): boolean {
  return status !== 'closed' && status !== 'cancelled';
}

const TYPICAL: OverviewFormView = {
  kind: 'overviewForm',
  facilitators: [sampleName(0)],
  status: 'running',
  timetable: SAMPLE_PLAN,
  clock: { kind: 'running', until: SAMPLE_TIME },
  group: { name: { nl: 'democratie', en: 'democracy' }, members: several(5, sampleName) },
  parked: [{ text: sampleText(90) }, { text: sampleText(60), outcome: sampleText(40) }],
  passedOver: [],
  takesPart: true,
};

export const overviewForm: CardModule<OverviewFormView> = {
  render,
  samples: [
    { name: 'for a participant', view: TYPICAL },
    { name: 'for the facilitator', view: { ...TYPICAL, takesPart: false, cockpit: SILENT } },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        facilitators: several(3, () => sampleText(120)),
        cockpit: { ...SILENT, tools: ['settle'] },
        group: {
          name: { nl: 'democratie', en: 'democracy' },
          members: several(40, () => sampleText(120)),
        },
        passedOver: several(18, () => ({
          title: { nl: 'Waarden presenteren', en: 'Presenting values' },
          reason: sampleText(2_000),
        })),
        parked: several(60, () => ({ text: sampleText(2_000), outcome: sampleText(2_000) })),
      },
    },
    {
      name: 'closed early',
      view: {
        kind: 'overviewForm',
        facilitators: [sampleName(0), sampleName(4)],
        status: 'closed',
        timetable: {
          lines: SAMPLE_PLAN.lines.map(({ id, title, minutes }, at) => ({
            id,
            title,
            minutes,
            standing: at < 9 ? 'done' : 'missed',
          })),
          minutes: 155,
        },
        parked: [{ text: sampleText(90) }],
        passedOver: [],
        takesPart: false,
      },
    },
    {
      name: 'in the lobby',
      view: {
        kind: 'overviewForm',
        facilitators: [sampleName(0)],
        status: 'lobby',
        timetable: { lines: SAMPLE_PLAN.lines, minutes: 155 },
        parked: [],
        passedOver: [],
        takesPart: true,
        cockpit: {
          state: 'before',
          status: 'lobby',
          hasCase: true,
          people: 4,
          others: [],
          unreached: [],
          groups: [],
        },
      },
    },
  ],
};
