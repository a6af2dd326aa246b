import type { ActionsPresentationView } from '../../src/workshop/views/actions';
import type { ShownJointAction } from '../../src/workshop/views/jointActions';
import type { TalkSheet } from '../../src/workshop/views/talkSheets';
import type { CardModule, Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { SAMPLE_TIME, sampleName, several } from '../parts/samples';
import { subtle } from '../parts/text';
import { DEMOCRATIE, sampleFrame } from '../values/samples';
import { talksCard } from '../values/talks';
import { jointLines } from './lines';
import { jointAction } from './samples';

const FRAME = sampleFrame('3c3', 'Acties presenteren');
const TALK: TalkSheet<readonly ShownJointAction[]> = {
  group: 'democratie',
  name: DEMOCRATIE,
  spokesperson: sampleName(1),
  turn: { kind: 'waiting' },
  points: several(3, (n) => jointAction(n, 90)),
};
const TALKS = [
  { ...TALK, turn: { kind: 'speaking', until: SAMPLE_TIME + 30_000 } as const },
  { ...TALK, group: 'rechtsstaat', name: { nl: 'rechtsstaat', en: 'rule of law' }, points: [] },
];

/** Each group's joint actions and who acts. */
export const actionsPresentation: CardModule<ActionsPresentationView> = {
  render: ({ frame, talks }, kit) =>
    talksCard(frame, talks, (points, room) => pointsOf(points, room, kit), kit),
  samples: [
    { name: 'speaking', view: { kind: 'actionsPresentation', frame: FRAME, talks: TALKS } },
    {
      name: 'longest',
      view: {
        kind: 'actionsPresentation',
        frame: FRAME,
        talks: several(3, (n) => ({
          ...TALK,
          group: `groep-${n}`,
          points: several(20, (at) => jointAction(at, 2_000)),
        })),
      },
    },
    {
      name: 'over',
      view: {
        kind: 'actionsPresentation',
        frame: sampleFrame('3c3', 'Acties presenteren', 'over'),
        talks: [TALK],
      },
    },
  ],
};

function pointsOf(
  actions: readonly ShownJointAction[],
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  return actions.length === 0
    ? [subtle(kit.t('values.talk.nothing'))]
    : atMost(actions, most, kit, (action) => jointLines(action, longest, kit));
}
