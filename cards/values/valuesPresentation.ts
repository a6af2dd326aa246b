import type { ShownValue } from '../../src/workshop/views/shownValue';
import type { TalkSheet } from '../../src/workshop/views/talkSheets';
import type { DecidedValues, ValuesPresentationView } from '../../src/workshop/views/values';
import type { CardModule, Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { SAMPLE_TIME, sampleName, sampleText, several } from '../parts/samples';
import { said, shorten, subheading, subtle } from '../parts/text';
import { valueName } from '../parts/values';
import { CHOICES, DEMOCRATIE, PRIVACY, SOLIDARITEIT, ownValue, sampleFrame } from './samples';
import { talksCard } from './talks';

/** Each group's main values and why, and which were dropped and why. */
export const valuesPresentation: CardModule<ValuesPresentationView> = {
  render: ({ frame, talks }, kit) =>
    talksCard(frame, talks, (points, room) => pointsOf(points, room, kit), kit),
  samples: samples(),
};

function pointsOf({ chosen, dropped }: DecidedValues, room: Room, kit: Kit): readonly Element[] {
  if (chosen.length + dropped.length === 0) return [subtle(kit.t('values.talk.nothing'))];
  return [
    ...reasons('values.decide.chosen', chosen, room, kit),
    ...reasons('values.decide.dropped', dropped, room, kit),
  ];
}

function reasons(
  title: string,
  values: DecidedValues['chosen'],
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  if (values.length === 0) return [];
  return [
    subheading(kit.t(title)),
    ...atMost(values, most, kit, ({ value, reason }) =>
      said(
        { text: shorten(valueName(value, kit), longest), weight: 'bolder' },
        ` – ${shorten(reason, longest)}`,
      ),
    ),
  ];
}

function samples(): CardModule<ValuesPresentationView>['samples'] {
  const decided = (value: ShownValue, length: number) => ({ value, reason: sampleText(length) });
  const talk: TalkSheet<DecidedValues> = {
    group: 'democratie',
    name: DEMOCRATIE,
    spokesperson: sampleName(1),
    turn: { kind: 'waiting' },
    points: {
      chosen: [decided(PRIVACY, 90), decided(ownValue(1), 60)],
      dropped: [decided(SOLIDARITEIT, 70)],
    },
  };
  const others = ['rechtsstaat', 'bestuurskracht'].map((group): TalkSheet<DecidedValues> => ({
    ...talk,
    group,
    name: { nl: group, en: group },
  }));
  const { spokesperson: _, ...unnamed } = talk;
  const many: DecidedValues = {
    chosen: CHOICES.map((value) => decided(value, 2_000)),
    dropped: several(20, (n) => decided(ownValue(n, 200), 2_000)),
  };
  const frame = sampleFrame('2c4', 'Waarden presenteren');
  const kind = 'valuesPresentation';
  return [
    { name: 'waiting', view: { kind, frame, talks: [unnamed, ...others] } },
    {
      name: 'speaking',
      view: {
        kind,
        frame,
        talks: [{ ...talk, turn: { kind: 'speaking', until: SAMPLE_TIME + 30_000 } }, ...others],
      },
    },
    {
      name: 'spoken',
      view: {
        kind,
        frame,
        talks: [talk, ...others].map((one) => ({ ...one, turn: { kind: 'spoken' } })),
      },
    },
    {
      name: 'longest',
      view: { kind, frame, talks: [talk, ...others].map((one) => ({ ...one, points: many })) },
    },
    {
      name: 'over',
      view: {
        kind,
        frame: sampleFrame('2c4', 'Waarden presenteren', 'over'),
        talks: [{ ...talk, points: { chosen: [], dropped: [] } }, ...others],
      },
    },
  ];
}
