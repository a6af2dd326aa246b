import { MINUTE } from '../../src/workshop/clock';
import { PHASE_MINUTES } from '../../src/workshop/rules/preparation/minutes';
import type { PlanFormView } from '../../src/workshop/views/preparation/forms';
import type { PlanCheck } from '../../src/workshop/views/preparation/planCheck';
import type { Card, CardModule, Element, Kit } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees, phaseTitle } from '../parts/frame';
import { line, numberInput } from '../parts/inputs';
import { SAMPLE_TIME, sampleText, several } from '../parts/samples';
import { said, shorten, subtle, text } from '../parts/text';

/** The minutes of each phase still ahead, and whether they fit in the meeting. */
function render({ check, phases }: PlanFormView, kit: Kit): Card {
  return formCard(
    kit.t('preparation.plan'),
    kit,
    [
      ...checkText(check, kit),
      text(kit.t('preparation.plan.hint')),
      ...phases.flatMap((phase) => phaseInput(phase, kit)),
      line({ id: 'reason', label: kit.t('preparation.plan.reason') }),
      whoSees('everyone', kit),
    ],
    [submit(kit, 'changePlan', kit.t('common.save'))],
  );
}

function phaseInput(
  { id, title, minutes, leftOut, after }: PlanFormView['phases'][number],
  kit: Kit,
): readonly Element[] {
  const input = numberInput({
    id: `minutes-${id}`,
    label:
      after === undefined
        ? phaseTitle({ phase: id, title }, kit)
        : kit.t('preparation.plan.after', { title: kit.pick(title), after }),
    value: minutes,
    ...PHASE_MINUTES,
  });
  return leftOut === undefined
    ? [input]
    : [
        input,
        said(
          { text: `${kit.t('preparation.plan.leftOut')}: `, isSubtle: true },
          shorten(leftOut, 200),
        ),
      ];
}

/** The sum, the end, whether it fits, and where breaks can go. */
function checkText(check: PlanCheck, kit: Kit): readonly Element[] {
  const { minutes, endsAt, meetingEndsAt, short, breaks } = check;
  const unused = breaks.filter((one) => one.minutes === 0);
  const after = unused.map((one) => one.after).join(` ${kit.t('common.and')} `);
  return [
    text(kit.t('preparation.plan.now', { minutes, end: kit.time(endsAt) })),
    ...(meetingEndsAt === undefined
      ? []
      : [
          text(
            kit.t(short > 0 ? 'preparation.plan.short' : 'preparation.plan.fits', {
              minutes: short,
              end: kit.time(meetingEndsAt),
            }),
            { weight: 'bolder' },
          ),
        ]),
    ...(unused.length === 0 ? [] : [subtle(kit.t('preparation.plan.breaks', { after }))]),
  ];
}

const TYPICAL: PlanFormView = {
  kind: 'planForm',
  check: {
    minutes: 155,
    endsAt: SAMPLE_TIME + 155 * MINUTE,
    meetingEndsAt: SAMPLE_TIME + 180 * MINUTE,
    short: 0,
    breaks: [
      { after: '2c4', minutes: 0 },
      { after: '3c3', minutes: 0 },
    ],
  },
  phases: [
    { id: 'start', title: { nl: 'Welkom', en: 'Welcome' }, minutes: 5 },
    { id: '1', title: { nl: 'Klopt de casus?', en: 'Is the case right?' }, minutes: 15 },
    { id: 'pauze1', title: { nl: 'Pauze', en: 'Break' }, minutes: 0, after: '2c4' },
    { id: 'pauze2', title: { nl: 'Pauze', en: 'Break' }, minutes: 0, after: '3c3' },
  ],
};

export const planForm: CardModule<PlanFormView> = {
  render,
  samples: [
    { name: 'fits', view: TYPICAL },
    {
      name: 'too short',
      view: {
        ...TYPICAL,
        check: {
          ...TYPICAL.check,
          meetingEndsAt: SAMPLE_TIME + 120 * MINUTE,
          short: 35,
          breaks: [],
        },
      },
    },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        phases: several(20, (n) => ({
          id: `fase${n}`,
          title: {
            nl: `Hoe passen de acties bij elkaar ${n}?`,
            en: `How do the actions fit ${n}?`,
          },
          minutes: 0,
          leftOut: sampleText(200),
        })),
      },
    },
  ],
};
