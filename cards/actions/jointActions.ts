import type { JointActionsView, ShownJointAction } from '../../src/workshop/views/jointActions';
import type { CardModule, Element, Kit } from '../kit';
import { explained, openForm, primary } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { fitting, type Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, several } from '../parts/samples';
import { beside, box, said, shorten, subheading, text } from '../parts/text';
import { speakerButton, speakerLine } from '../values/groupProgress';
import { sampleFrame } from '../values/samples';
import { jointLines } from './lines';
import { entryAction, jointAction } from './samples';

const TYPICAL: JointActionsView = {
  kind: 'jointActions',
  frame: sampleFrame('3c2', 'Samen acties maken'),
  group: 'democratie',
  actions: [jointAction(1, 90), jointAction(2, 120)],
  unused: [entryAction(4, 80), entryAction(5, 60)],
  spokesperson: {},
};
const LONGEST: JointActionsView = {
  ...TYPICAL,
  actions: several(20, (n) => jointAction(n, 2_000)),
  unused: several(84, (n) => entryAction(n, 600)),
  spokesperson: { name: sampleName(18) },
};

/** Up to so many actions each have a button of their own. */
const MOST_BUTTONS = 6;

/** The group's joint actions so far, and what of its members' actions is still unused. */
export const jointActions: CardModule<JointActionsView> = {
  render: (view, kit) =>
    fitting((room) => phaseCard(view.frame, kit, body(view, room, kit), buttonsOf(view, kit))),
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'empty', view: { ...TYPICAL, actions: [], unused: [] } },
    { name: 'longest', view: LONGEST },
    {
      name: 'longestOver',
      view: { ...LONGEST, frame: sampleFrame('3c2', 'Samen acties maken', 'over') },
    },
  ],
};

function body(view: JointActionsView, room: Room, kit: Kit): readonly Element[] {
  const { actions, unused, spokesperson, frame } = view;
  return [
    text(kit.t('actions.joint.count', { n: actions.length }), { weight: 'bolder' }),
    ...(spokesperson === undefined ? [] : speakerLine(spokesperson.name, frame, kit)),
    ...atMost(actions, room.most, kit, (action, at) => lines(action, at, view, room, kit)),
    ...(frame.standing === 'current' ? unusedLines(unused, room, kit) : []),
  ];
}

function lines(
  action: ShownJointAction,
  at: number,
  { frame, group, actions }: JointActionsView,
  { longest }: Room,
  kit: Kit,
): Element {
  const own = frame.standing === 'current' && actions.length <= MOST_BUTTONS;
  const change = () =>
    explained(
      openForm(kit, 'composeAction', kit.t('common.change'), {
        group,
        step: 'write',
        action: action.id,
      }),
      kit.t('actions.joint.change', { n: at + 1 }),
    );
  const [what, ...details] = jointLines(action, longest, kit);
  return box([own ? beside([what], change()) : what, ...details]);
}

/** A reminder only: they are read in full where one builds on them. */
function unusedLines(
  unused: JointActionsView['unused'],
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  if (unused.length === 0) return [];
  return [
    subheading(kit.t('actions.joint.unused', { n: unused.length })),
    ...atMost(unused, Math.min(8, most), kit, ({ what }) =>
      said(`• ${shorten(what, Math.min(longest, 120))}`),
    ),
  ];
}

function buttonsOf(
  { group, actions, spokesperson }: JointActionsView,
  kit: Kit,
): readonly CardAction[] {
  return [
    primary(openForm(kit, 'composeAction', kit.t('actions.joint.new'), { group, step: 'sources' })),
    ...(actions.length > MOST_BUTTONS
      ? [
          openForm(kit, 'composeAction', kit.t('actions.joint.changeOne'), {
            group,
            step: 'revise',
          }),
        ]
      : []),
    openForm(kit, 'handout3', kit.t('actions.handout.open')),
    ...(spokesperson === undefined ? [] : [speakerButton(group, spokesperson.name, kit)]),
  ];
}
