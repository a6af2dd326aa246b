import type {
  Before,
  CockpitState,
  Driving,
  OpenLine,
  Unreached,
} from '../../src/workshop/views/driving/cockpit';
import type { Element, Kit } from '../kit';
import { atMost, capitalised, namesLine } from '../parts/lists';
import { said, shorten, subheading, subtle, text } from '../parts/text';

/** The cockpit in words: to who does not facilitate, only who does. */
export function stateText(view: CockpitState, kit: Kit): readonly Element[] {
  switch (view.state) {
    case 'notYours':
      return [said(`${kit.t('driving.notYours')} `, { text: view.facilitator, weight: 'bolder' })];
    case 'over':
      return [
        text(kit.t(view.cancelled ? 'driving.cancelled' : 'driving.closed')),
        ...(view.reason === undefined
          ? []
          : [said(`${kit.t('common.reason')}: `, shorten(view.reason, 500))]),
      ];
    case 'before':
      return beforeText(view, kit);
    case 'running':
      return doneText(view, kit);
  }
}

function beforeText(view: Before, kit: Kit): readonly Element[] {
  const groups = view.groups.map(
    ({ name, size }) => `${capitalised(kit.pick(name))}: ${kit.t('common.people', { n: size })}`,
  );
  return [
    text(
      kit.t(
        view.hasCase ? `driving.before.${view.status}.ready` : 'driving.before.preparing.noCase',
      ),
    ),
    text(kit.t('driving.before.people', { n: view.people })),
    ...(groups.length === 0 ? [] : [text(groups.join(' · '))]),
    ...togetherText(view.others, kit),
    ...unreachedText(view.unreached, kit),
  ];
}

function doneText(view: Driving, kit: Kit): readonly Element[] {
  const { progress } = view;
  return [
    ...(progress === undefined
      ? []
      : [
          text(kit.t('common.ready', { n: progress.ready, m: progress.of }), {
            size: 'large',
            weight: 'bolder',
          }),
          ...(progress.busy.length === 0
            ? []
            : [namesLine(kit.t('driving.busy'), progress.busy, kit, 8)]),
        ]),
    ...openText(progress === undefined ? view.open : view.open.filter(notTold), kit),
    ...togetherText(view.others, kit),
    ...unreachedText(view.unreached, kit),
    ...lostText(view.lost, kit),
  ];
}

/** Who is still busy is said at the top, by name. */
function notTold({ code }: OpenLine): boolean {
  return code !== 'sheets' && code !== 'votes' && code !== 'reflections';
}

/** What is still open: told, never in the way. */
export function openText(open: readonly OpenLine[], kit: Kit): readonly Element[] {
  if (open.length === 0) return [];
  return [
    subheading(kit.t('driving.open')),
    ...atMost(open, 12, kit, ({ code, values, group }) => {
      const said = kit.t(`driving.open.${code}`, values);
      return text(`– ${group === undefined ? said : `${capitalised(kit.pick(group))}: ${said}`}`, {
        spacing: 'small',
      });
    }),
  ];
}

function togetherText(others: readonly string[], kit: Kit): readonly Element[] {
  return others.length === 0 ? [] : [namesLine(kit.t('driving.together'), others, kit, 8)];
}

function lostText(lost: number, kit: Kit): readonly Element[] {
  return lost === 0 ? [] : [text(kit.t('driving.lost', { n: lost }))];
}

function unreachedText(unreached: readonly Unreached[], kit: Kit): readonly Element[] {
  if (unreached.length === 0) return [];
  return [
    subheading(kit.t('driving.unreached', { n: unreached.length })),
    ...atMost(unreached, 8, kit, ({ name, reason }) =>
      said(
        { text: shorten(name, 60), weight: 'bolder' },
        ` – ${kit.t(`driving.unreached.${reason}`)}`,
      ),
    ),
    subtle(kit.t('driving.unreached.fallback')),
  ];
}

/** What follows, and when the workshop ends. */
export function comesText(view: Driving, kit: Kit): readonly Element[] {
  const { next } = view;
  return [
    text(
      next === undefined
        ? kit.t('driving.nothingNext')
        : kit.t('driving.comesNext', {
            title: kit.pick(next.title),
            minutes: kit.t('common.clock.minutes', { n: next.minutes }),
          }),
      { separator: true, spacing: 'medium' },
    ),
    ...endText(view, kit),
  ];
}

function endText({ ends, overrun, ahead, meetingEndsAt }: Driving, kit: Kit): readonly Element[] {
  if (ends === undefined) {
    return [
      subtle(kit.t('driving.ahead', { n: ahead })),
      ...(meetingEndsAt === undefined
        ? []
        : [subtle(kit.t('driving.meetingEnds', { time: kit.time(meetingEndsAt) }))]),
    ];
  }
  return [
    subtle(kit.t('driving.ends', { time: kit.time(ends) })),
    ...(overrun === undefined
      ? []
      : [text(kit.t('driving.overrun', { n: overrun }), { weight: 'bolder' })]),
  ];
}
