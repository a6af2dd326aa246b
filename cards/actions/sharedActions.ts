import type { SharedActionsView, ShownEntryAction } from '../../src/workshop/views/actionsShared';
import type { CardModule, Element, Kit } from '../kit';
import { buttons, openForm, press } from '../parts/actions';
import { fitting, type Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, several } from '../parts/samples';
import { container, subheading, subtle, text } from '../parts/text';
import { sampleFrame } from '../values/samples';
import { entryLines } from './lines';
import { entryAction, writtenAction } from './samples';

const TYPICAL: SharedActionsView = {
  kind: 'sharedActions',
  frame: sampleFrame('3c1', 'Acties naast elkaar'),
  group: 'democratie',
  deleted: false,
  alike: [[entryAction(1, 80), entryAction(2, 90)]],
  others: [
    { ...entryAction(3, 100), merged: [writtenAction(70)] },
    { ...entryAction(5, 60), author: sampleName(4) },
  ],
};
const LONGEST: SharedActionsView = {
  ...TYPICAL,
  alike: several(10, (n) => [entryAction(2 * n, 600), entryAction(2 * n + 1, 600)]),
  others: several(64, (n) => ({
    ...entryAction(100 + n, 600),
    merged: several(n % 8 === 0 ? 5 : 0, () => writtenAction(600)),
  })),
};

/** All members' actions (hand-out 4), with those side by side that look the same. */
export const sharedActions: CardModule<SharedActionsView> = {
  render: (view, kit) => {
    const { frame, group, alike, others, deleted } = view;
    const n = alike.flat().length + others.length;
    return fitting((room) =>
      phaseCard(
        frame,
        kit,
        n === 0
          ? [text(kit.t(deleted ? 'actions.shared.deleted' : 'actions.shared.none'))]
          : [
              text(kit.t('actions.shared.count', { n }), { weight: 'bolder' }),
              ...alikeLines(view, room, kit),
              ...otherLines(view, room, kit),
            ],
        [
          ...(n === 0
            ? []
            : [openForm(kit, 'readActions', kit.t('actions.shared.read'), { group })]),
          ...(n < 2
            ? []
            : [openForm(kit, 'mergeEntries', kit.t('actions.shared.mergeOthers'), { group })]),
          openForm(kit, 'handout3', kit.t('actions.handout.open')),
        ],
      ),
    );
  },
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'empty', view: { ...TYPICAL, alike: [], others: [] } },
    { name: 'longest', view: LONGEST },
    {
      name: 'over',
      view: { ...TYPICAL, frame: sampleFrame('3c1', 'Acties naast elkaar', 'over') },
    },
    {
      name: 'undone',
      view: {
        ...TYPICAL,
        alike: [],
        others: [],
        frame: sampleFrame('3c1', 'Acties naast elkaar', 'undone'),
      },
    },
  ],
};

function alikeLines(
  { frame, group, alike }: SharedActionsView,
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  const shown = alike.slice(0, Math.ceil(most / 4));
  const rest = alike.slice(shown.length).flat().length;
  return [
    ...shown.map((cluster) =>
      container(
        [
          subtle(kit.t('actions.shared.alike')),
          ...cluster.slice(0, most).flatMap((entry) => entryLines(entry, longest, kit)),
          ...(frame.standing === 'current'
            ? [
                buttons(
                  openForm(kit, 'mergeEntries', kit.t('actions.shared.merge'), {
                    group,
                    entries: cluster.map(({ id }) => id).join(','),
                  }),
                ),
              ]
            : []),
        ],
        { style: 'emphasis', spacing: 'medium' },
      ),
    ),
    ...(rest > 0 ? [subtle(kit.t('common.more', { n: rest }))] : []),
  ];
}

function otherLines(
  { frame, group, alike, others }: SharedActionsView,
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  if (others.length === 0) return [];
  const split = ({ id }: ShownEntryAction) =>
    buttons(press(kit, 'splitEntries', kit.t('actions.shared.split'), { group, kept: id }));
  return [
    ...(alike.length === 0 ? [] : [subheading(kit.t('actions.shared.others'))]),
    ...atMost(others, most, kit, (entry) => [
      ...entryLines(entry, longest, kit),
      ...(entry.merged.length > 0 && frame.standing === 'current' ? [split(entry)] : []),
    ]),
  ];
}
