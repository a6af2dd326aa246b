import type { MyDataFormView } from '../../src/workshop/views/closing/ending';
import type { ShownValue } from '../../src/workshop/views/shownValue';
import type { Card, CardModule, Element, Kit } from '../kit';
import { press } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { toggle } from '../parts/inputs';
import { aboutLine, atMost } from '../parts/lists';
import { sampleName, sampleText, several } from '../parts/samples';
import { said, shorten, subheading, subtle, text } from '../parts/text';
import { valueName } from '../parts/values';
import { dutiesText, sampleDuties } from './duties';

/** What is held on a person, and the way to have it erased. */
function render(view: MyDataFormView, kit: Kit): Card {
  return fitting((room) =>
    formCard(
      kit.t('driving.myData'),
      kit,
      [
        ...(view.about === '' ? [] : [aboutLine(view.about, kit)]),
        said({ text: shorten(view.name, 80), weight: 'bolder' }, ...doing(view, kit)),
        ...(view.group === undefined
          ? []
          : [text(kit.t('common.group.of', { name: kit.pick(view.group) }))]),
        ...list(
          'values',
          view.values.map(({ value, why }) => [valueName(value, kit), why]),
          kit,
          room,
        ),
        ...list(
          'actions',
          view.actions.map(({ what, actor }) => [what, actor]),
          kit,
          room,
        ),
        ...list(
          'parked',
          view.parked.map((one) => [one]),
          kit,
          room,
        ),
        ...list(
          'additions',
          view.additions.map((one) => [one]),
          kit,
          room,
        ),
        ...(view.reflection === 'gone'
          ? []
          : [text(kit.t(`closing.myData.reflection.${view.reflection}`))]),
        ...view.answers.map((answer) => said(`– ${shorten(answer, room.longest)}`)),
        ...(view.voted ? [text(kit.t('closing.myData.voted'))] : []),
        ...dutiesText(view.duties, kit, room),
        subtle(
          kit.t(view.over ? 'closing.myData.after' : 'closing.myData.goes', {
            n: view.retentionDays,
          }),
        ),
        ...erasing(view, kit),
      ],
      view.mayErase ? [press(kit, 'erase', kit.t('closing.erase.do'), {}, 'destructive')] : [],
    ),
  );
}

function doing({ doing }: MyDataFormView, kit: Kit): readonly string[] {
  if (doing === undefined) return [];
  return [` – ${typeof doing === 'string' ? shorten(doing, 80) : kit.pick(doing)}`];
}

function list(
  what: 'values' | 'actions' | 'parked' | 'additions',
  entries: readonly (readonly string[])[],
  kit: Kit,
  room: Room,
): readonly Element[] {
  if (entries.length === 0) return [];
  return [
    subheading(kit.t(`closing.myData.${what}`)),
    ...atMost(entries, Math.min(room.most, 12), kit, (texts) =>
      said(`– ${texts.map((one) => shorten(one, room.longest)).join(' – ')}`),
    ),
  ];
}

function erasing({ mayErase }: MyDataFormView, kit: Kit): readonly Element[] {
  if (!mayErase) return [text(kit.t('refusal.handOverFirst'))];
  return [
    text(kit.t('closing.erase.what')),
    toggle({
      id: 'sure',
      label: kit.t('closing.erase.sure'),
      title: kit.t('closing.erase.yes'),
      required: kit.t('closing.erase.required'),
    }),
  ];
}

const SAMPLE_VALUE: ShownValue = {
  code: 'privacy',
  name: { nl: 'privacy', en: 'privacy' },
  supplement: false,
};

const TYPICAL: MyDataFormView = {
  kind: 'myDataForm',
  about: sampleText(60),
  name: sampleName(3),
  doing: { nl: 'jurist', en: 'legal adviser' },
  group: { nl: 'rechtsstaat', en: 'rule of law' },
  values: several(2, () => ({ value: SAMPLE_VALUE, why: sampleText(60) })),
  actions: [{ what: sampleText(90), actor: sampleText(20) }],
  voted: true,
  reflection: 'own',
  answers: [sampleText(60)],
  parked: [sampleText(80)],
  additions: [],
  duties: sampleDuties(1, 80),
  retentionDays: 90,
  mayErase: true,
  over: false,
};

export const myDataForm: CardModule<MyDataFormView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        about: sampleText(200),
        name: sampleText(120),
        doing: sampleText(200),
        values: several(8, () => ({ value: SAMPLE_VALUE, why: sampleText(500) })),
        actions: several(5, () => ({ what: sampleText(500), actor: sampleText(200) })),
        answers: several(2, () => sampleText(2_000)),
        parked: several(30, () => sampleText(2_000)),
        additions: several(30, () => sampleText(2_000)),
        duties: sampleDuties(30, 2_000),
      },
    },
    {
      name: 'afterwards',
      view: { ...TYPICAL, values: [], actions: [], voted: false, reflection: 'gone', over: true },
    },
    {
      name: 'of who leads',
      view: {
        ...TYPICAL,
        values: [],
        actions: [],
        parked: [],
        voted: false,
        reflection: 'none',
        answers: [],
        duties: { own: [], named: [], asking: [], keeper: false },
        mayErase: false,
      },
    },
  ],
};
