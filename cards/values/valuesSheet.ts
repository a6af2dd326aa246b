import { MAX_SHEET } from '../../src/workshop/rules/handIn';
import { MAX_VALUES } from '../../src/workshop/rules/values';
import { MAX_LINE } from '../../src/workshop/texts';
import type { ShownFundament } from '../../src/workshop/views/shownValue';
import type { ValuesSheetView } from '../../src/workshop/views/valuesSheet';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm, reveal, submit } from '../parts/actions';
import { namedChoice, placedChoice } from '../parts/choices';
import { fits, fitting } from '../parts/fit';
import { whoSees } from '../parts/frame';
import { choice, line, paragraph } from '../parts/inputs';
import { phaseCard } from '../parts/phase';
import { sampleText, several } from '../parts/samples';
import { box, said, shorten, subheading, subtle, text } from '../parts/text';
import { valueName } from '../parts/values';
import { CHOICES, FUNDAMENT, PRIVACY, ownValue, sampleFrame, untimedFrame } from './samples';

const EMPTY: ValuesSheetView = {
  kind: 'valuesSheet',
  frame: untimedFrame('2b', 'Waarden opschrijven'),
  fundament: FUNDAMENT,
  choices: CHOICES,
  entries: [],
  deleted: false,
  late: false,
  audience: 'groupAfterReveal',
};
const HANDED_IN: ValuesSheetView = {
  ...EMPTY,
  entries: [
    { value: PRIVACY, why: sampleText(120) },
    { value: ownValue(1), why: sampleText(60) },
  ],
};

/** Hand-out 2, in the private chat: rows to fill in, or what was handed in. */
export const valuesSheet: CardModule<ValuesSheetView> = {
  render: (view, kit) => {
    const { frame, entries } = view;
    const open = frame.standing === 'current' && entries.length === 0;
    return open ? emptySheet(view, kit) : receipt(view, kit);
  },
  samples: [
    { name: 'empty', view: EMPTY },
    { name: 'handedIn', view: HANDED_IN },
    {
      name: 'longest',
      view: {
        ...EMPTY,
        late: true,
        entries: several(MAX_VALUES, (n) => ({
          value: ownValue(n, 200),
          why: sampleText(Math.floor(MAX_SHEET / MAX_VALUES)),
        })),
      },
    },
    {
      name: 'over',
      view: { ...HANDED_IN, frame: sampleFrame('2b', 'Waarden opschrijven', 'over') },
    },
    {
      name: 'deleted',
      view: { ...EMPTY, deleted: true, frame: sampleFrame('2b', 'Waarden opschrijven', 'over') },
    },
    {
      name: 'overEmpty',
      view: { ...EMPTY, frame: sampleFrame('2b', 'Waarden opschrijven', 'over') },
    },
  ],
};

/**
 * Rows from the catalogue, as many as fit: every row lists all values. Three are in sight; from
 * the third on a row names the values alone, to take less room.
 */
function emptySheet(view: ValuesSheetView, kit: Kit): Card {
  const cards = [4, 3, 2].map((rows) => sheetOf(view, rows, kit));
  return cards.find(fits) ?? sheetOf(view, 1, kit);
}

function sheetOf(
  { frame, fundament, choices, audience }: ValuesSheetView,
  rows: number,
  kit: Kit,
): Card {
  const placed = choices.map((value) => placedChoice(value, kit));
  const named = choices.map((value) => namedChoice(value, kit));
  const row = (n: number): Element =>
    box([
      choice({
        id: `value${n}`,
        label: kit.t('values.sheet.value', { n }),
        placeholder: kit.t('common.choose'),
        choices: n > 2 ? named : placed,
      }),
      paragraph({ id: `why${n}`, label: kit.t('values.sheet.why', { n }) }),
    ]);
  const ownRow = (n: number): Element =>
    box([
      line({ id: `own${n}`, label: kit.t('values.sheet.own', { n }), maxLength: MAX_LINE }),
      paragraph({
        id: `ownWhy${n}`,
        label: kit.t('values.sheet.ownWhy', { n }),
      }),
    ]);
  return phaseCard(
    frame,
    kit,
    [
      ...fundamentLines(fundament, kit),
      whoSees(audience, kit),
      ...[1, 2, 3].filter((n) => n <= rows).map(row),
      ...(rows > 3 ? [{ ...row(4), id: 'more', isVisible: false }] : []),
      { ...ownRow(1), id: 'owns', isVisible: false },
      buttons(
        ...(rows > 3 ? [reveal(kit.t('values.sheet.more'), 'more')] : []),
        reveal(kit.t('values.sheet.owns'), 'owns'),
      ),
      subtle(kit.t('values.sheet.clock')),
      ...(choices.some(({ supplement }) => supplement)
        ? [subtle(kit.t('common.supplement.why'))]
        : []),
    ],
    [submit(kit, 'handInValues', kit.t('common.send'))],
  );
}

function receipt({ frame, entries, deleted, late, audience }: ValuesSheetView, kit: Kit) {
  return fitting(({ longest }) =>
    phaseCard(
      frame,
      kit,
      entries.length === 0
        ? [text(kit.t(deleted ? 'values.sheet.deleted' : 'values.sheet.nothing'))]
        : [
            subheading(kit.t('values.sheet.handedIn')),
            ...(late ? [text(kit.t('values.sheet.late'))] : []),
            box(
              entries.flatMap(({ value, why }) => [
                said({ text: shorten(valueName(value, kit), longest), weight: 'bolder' }),
                said(shorten(why, longest)),
              ]),
            ),
            ...(frame.standing === 'current' ? [whoSees(audience, kit)] : []),
          ],
      [openForm(kit, 'mySheet', kit.t('common.change'))],
    ),
  );
}

/** The group's fundament and the question it keeps asking. */
export function fundamentLines(
  fundament: ShownFundament | undefined,
  kit: Kit,
): readonly Element[] {
  if (fundament === undefined) return [];
  const name = `${kit.t('common.fundament')}: ${kit.pick(fundament.name)}`;
  return [
    text(name, { weight: 'bolder' }),
    text(kit.pick(fundament.question), { spacing: 'small' }),
  ];
}
