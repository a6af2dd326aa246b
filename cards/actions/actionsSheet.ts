import { MAX_ACTIONS } from '../../src/workshop/rules/actions';
import { MAX_SHEET } from '../../src/workshop/rules/handIn';
import type { ActionsSheetView, ShownAction } from '../../src/workshop/views/actionsSheet';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm, reveal, submit } from '../parts/actions';
import { namedChoice, optionChoices } from '../parts/choices';
import type { CardAction } from '../parts/elements';
import { fitting, type Room } from '../parts/fit';
import { whoSees } from '../parts/frame';
import { choice, line, paragraph } from '../parts/inputs';
import { phaseCard } from '../parts/phase';
import { several } from '../parts/samples';
import { box, container, subheading, subtle, text } from '../parts/text';
import {
  CHOICES,
  FUNDAMENT,
  PRIVACY,
  SOLIDARITEIT,
  ownValue,
  sampleFrame,
  untimedFrame,
} from '../values/samples';
import { fundamentLines } from '../values/valuesSheet';
import { actionLines } from './lines';
import { MECHANISMS, writtenAction } from './samples';

const EMPTY: ActionsSheetView = {
  kind: 'actionsSheet',
  dialog: false,
  frame: untimedFrame('3b', 'Acties opschrijven'),
  fundament: FUNDAMENT,
  mechanisms: MECHANISMS,
  values: [PRIVACY, SOLIDARITEIT, ownValue(1)],
  entries: [],
  examples: MECHANISMS.map(({ id, name }) => ({
    id,
    name,
    gist: name,
    examples: [
      {
        text: {
          nl: 'Zet in elk bericht een afmeldknop en een telefoonnummer, en zorg dat één keer nee overal geldt.',
          en: 'Put an opt-out button and a phone number in every message, and make one no count everywhere.',
        },
        values: [PRIVACY],
      },
    ],
  })),
  deleted: false,
  late: false,
  audience: 'groupAfterReveal',
};

/** Rows that are always in sight. */
const IN_SIGHT = 2;
/** Where texts are cut as short as this, examples and long lists leave the room to what people wrote. */
const SHORT = 400;

/** Sheet 2 again, for actions: rows to fill in, or what was handed in; in a dialog always the rows. */
export const actionsSheet: CardModule<ActionsSheetView> = {
  render: (view, kit) => {
    const open = view.frame.standing === 'current' && (view.dialog || view.entries.length === 0);
    return fitting((room) => (open ? rows(view, room, kit) : receipt(view, room, kit)));
  },
  samples: [
    { name: 'empty', view: EMPTY },
    { name: 'handedIn', view: { ...EMPTY, entries: [writtenAction(120)] } },
    { name: 'dialog', view: { ...EMPTY, dialog: true, entries: [writtenAction(120)] } },
    {
      name: 'longest',
      view: {
        ...EMPTY,
        dialog: true,
        values: [...CHOICES, ...several(20, (n) => ownValue(n, 200))],
        entries: several(MAX_ACTIONS, () => writtenAction(MAX_SHEET / MAX_ACTIONS)),
      },
    },
    {
      name: 'longestHandedIn',
      view: {
        ...EMPTY,
        late: true,
        entries: several(MAX_ACTIONS, () => writtenAction(MAX_SHEET / MAX_ACTIONS)),
      },
    },
    { name: 'over', view: { ...EMPTY, frame: sampleFrame('3b', 'Acties opschrijven', 'over') } },
  ],
};

function rows(view: ActionsSheetView, room: Room, kit: Kit): Card {
  const { frame, fundament, entries, dialog, audience } = view;
  const examples = room.longest > SHORT ? view.examples : [];
  const inSight = Math.max(IN_SIGHT, entries.length);
  const hidden = Math.max(MAX_ACTIONS - inSight, 0);
  const rowsFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      box(row(first + at, entries[first + at], view, room, kit)),
    );
  const reveals = [
    ...(hidden === 0 ? [] : [reveal(kit.t('actions.sheet.more'), 'more')]),
    ...(examples.length === 0 ? [] : [reveal(kit.t('actions.sheet.examples'), 'examples')]),
  ];
  const body = [
    ...fundamentLines(fundament, kit),
    whoSees(audience, kit),
    ...rowsFrom(0, inSight),
    ...(hidden === 0
      ? []
      : [container(rowsFrom(inSight, hidden), { id: 'more', isVisible: false })]),
    ...(reveals.length === 0 ? [] : [buttons(...reveals)]),
    ...(examples.length === 0 ? [] : [exampleLines(view, kit)]),
    subtle(kit.t('values.sheet.clock')),
  ];
  const actions: readonly CardAction[] = [submit(kit, 'handInActions', kit.t('common.send'))];
  if (dialog) return kit.card(kit.pick(frame.title), body, actions);
  const all = openForm(kit, 'handout3', kit.t('actions.sheet.allExamples'));
  return phaseCard(frame, kit, body, examples.length === 0 ? [...actions, all] : actions);
}

function row(
  at: number,
  entry: ShownAction | undefined,
  { mechanisms, values }: ActionsSheetView,
  { longest, most }: Room,
  kit: Kit,
): readonly Element[] {
  const n = at + 1;
  const few = longest > SHORT ? most : Math.ceil(most / 4);
  const mine = values.filter(({ code }) => code === entry?.value.code);
  const listed = [...mine, ...values.slice(0, few).filter((value) => !mine.includes(value))];
  const placeholder = kit.t('common.choose');
  return [
    paragraph({
      id: `what${n}`,
      label: kit.t('actions.sheet.what', { n }),
      value: entry?.what,
    }),
    line({
      id: `actor${n}`,
      label: kit.t('actions.sheet.actor', { n }),
      placeholder: kit.t('actions.sheet.actor.hint'),
      value: entry?.actor,
    }),
    choice({
      id: `mechanism${n}`,
      label: kit.t('actions.sheet.mechanism', { n }),
      placeholder,
      choices: optionChoices(mechanisms, kit),
      value: entry?.mechanism.id,
    }),
    choice({
      id: `value${n}`,
      label: kit.t('actions.sheet.value', { n }),
      placeholder,
      choices: listed.map((value) => namedChoice(value, kit, 50)),
      value: entry?.value.code,
    }),
  ];
}

/** One example of each mechanism; all of them are a dialog away, which cannot open from a dialog. */
function exampleLines({ examples, dialog }: ActionsSheetView, kit: Kit): Element {
  const all = openForm(kit, 'handout3', kit.t('actions.sheet.allExamples'));
  const lines = examples.flatMap(({ name, examples: [first] }) =>
    first === undefined ? [] : [text(`**${kit.pick(name)}**: ${kit.pick(first.text)}`)],
  );
  return container(
    [...lines, subtle(kit.t('common.handout.own')), ...(dialog ? [] : [buttons(all)])],
    { id: 'examples', isVisible: false },
  );
}

function receipt(
  { frame, entries, deleted, late, audience, dialog }: ActionsSheetView,
  { longest }: Room,
  kit: Kit,
): Card {
  const body =
    entries.length === 0
      ? [text(kit.t(deleted ? 'values.sheet.deleted' : 'values.sheet.nothing'))]
      : [
          subheading(kit.t('values.sheet.handedIn')),
          ...(late ? [text(kit.t('values.sheet.late'))] : []),
          box(entries.flatMap((entry) => actionLines(entry, longest, kit))),
          ...(frame.standing === 'current' ? [whoSees(audience, kit)] : []),
        ];
  return dialog
    ? kit.card(kit.pick(frame.title), body)
    : phaseCard(frame, kit, body, [openForm(kit, 'mySheet', kit.t('common.change'))]);
}
