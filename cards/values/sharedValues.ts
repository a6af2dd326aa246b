import type {
  SharedValuesView,
  ShownMentions,
  ShownWhy,
} from '../../src/workshop/views/valuesShared';
import type { CardModule, Element, Kit } from '../kit';
import { openForm } from '../parts/actions';
import { fitting, type Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { sampleName, sampleText, several } from '../parts/samples';
import { said, shorten, text } from '../parts/text';
import { valueName } from '../parts/values';
import { CHOICES, FUNDAMENT, PRIVACY, SOLIDARITEIT, ownValue, sampleFrame } from './samples';
import { fundamentLines } from './valuesSheet';

const TYPICAL: SharedValuesView = {
  kind: 'sharedValues',
  frame: sampleFrame('2c1', 'Waarden naast elkaar'),
  group: 'democratie',
  deleted: false,
  fundament: FUNDAMENT,
  values: [
    { value: PRIVACY, count: 3, whys: several(3, (n) => ({ why: sampleText(90 + n) })) },
    { value: SOLIDARITEIT, count: 1, whys: [{ why: sampleText(70) }] },
    { value: ownValue(1), count: 1, whys: [{ why: sampleText(50), author: sampleName(2) }] },
  ],
};

/** The members' values, merged and counted. */
export const sharedValues: CardModule<SharedValuesView> = {
  render: ({ frame, group, fundament, values, deleted }, kit) =>
    fitting((room) =>
      phaseCard(
        frame,
        kit,
        [
          ...fundamentLines(fundament, kit),
          ...(values.length === 0
            ? [text(kit.t(deleted ? 'values.shared.deleted' : 'values.shared.none'))]
            : list(values, room, kit)),
        ],
        values.length === 0
          ? []
          : [openForm(kit, 'readValues', kit.t('values.shared.read'), { group })],
      ),
    ),
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'empty', view: { ...TYPICAL, values: [] } },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        values: [
          ...CHOICES.map((value) => ({
            value,
            count: 14,
            whys: several(14, (n) => ({ why: sampleText(600), author: sampleName(n) })),
          })),
          ...several(80, (n) => ({
            value: ownValue(n, 200),
            count: 1,
            whys: [{ why: sampleText(600) }],
          })),
        ],
      },
    },
    {
      name: 'over',
      view: { ...TYPICAL, frame: sampleFrame('2c1', 'Waarden naast elkaar', 'over') },
    },
    {
      name: 'undone',
      view: { ...TYPICAL, values: [], frame: sampleFrame('2c1', 'Waarden naast elkaar', 'undone') },
    },
  ],
};

/** As many values as there is room for, and of each value its share of the whys. */
function list(values: readonly ShownMentions[], room: Room, kit: Kit): readonly Element[] {
  const share = Math.max(1, Math.floor(room.most / Math.min(values.length, room.most)));
  return atMost(values, room.most, kit, ({ value, count, whys }) => [
    mentionLine(value, count, kit, room.longest),
    ...atMost(whys, share, kit, (why) => whyLine(why, room.longest)),
  ]);
}

/** "privacy · 3 keer genoemd". */
export function mentionLine(
  value: ShownMentions['value'],
  count: number,
  kit: Kit,
  longest: number,
): Element {
  return {
    ...said(
      { text: shorten(valueName(value, kit), longest), weight: 'bolder' },
      ` · ${kit.t('values.mentioned', { n: count })}`,
    ),
    spacing: 'medium',
  };
}

/** A why, with its writer where the session shows names. */
export function whyLine({ why, author }: ShownWhy, longest: number): Element {
  const whose = author === undefined ? [] : [{ text: ` – ${author}`, isSubtle: true }];
  return said(`• ${shorten(why, longest)}`, ...whose);
}
