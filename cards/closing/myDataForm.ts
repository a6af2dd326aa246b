import type { MyDataFormView } from '../../src/workshop/views/closing/ending';
import type { Card, CardModule, Element, Kit } from '../kit';
import { press } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { toggle } from '../parts/inputs';
import { atMost } from '../parts/lists';
import { sampleName, sampleText, several } from '../parts/samples';
import { heading, said, shorten, subheading, subtle, text } from '../parts/text';
import { dutiesText, sampleDuties } from './duties';

/** What is held on a person, and the way to have it erased. */
function render(view: MyDataFormView, kit: Kit): Card {
  const title = kit.t('driving.myData');
  return fitting((room) =>
    kit.card(
      title,
      [
        heading(title),
        said({ text: shorten(view.name, 80), weight: 'bolder' }, ...doing(view, kit)),
        ...list('values', view.values, kit, room),
        ...list('actions', view.actions, kit, room),
        ...list('parked', view.parked, kit, room),
        ...list('additions', view.additions, kit, room),
        text(kit.t(`closing.myData.reflection.${view.reflection}`)),
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
  texts: readonly string[],
  kit: Kit,
  room: Room,
): readonly Element[] {
  if (texts.length === 0) return [];
  return [
    subheading(kit.t(`closing.myData.${what}`)),
    ...atMost(texts, Math.min(room.most, 12), kit, (one) =>
      said(`– ${shorten(one, room.longest)}`),
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

const TYPICAL: MyDataFormView = {
  kind: 'myDataForm',
  name: sampleName(3),
  doing: { nl: 'jurist', en: 'legal adviser' },
  values: [sampleText(60), sampleText(40)],
  actions: [sampleText(90)],
  voted: true,
  reflection: 'own',
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
        name: sampleText(120),
        doing: sampleText(200),
        values: several(8, () => sampleText(600)),
        actions: several(6, () => sampleText(600)),
        parked: several(30, () => sampleText(2_000)),
        additions: several(30, () => sampleText(2_000)),
        duties: sampleDuties(30, 2_000),
      },
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
        duties: { own: [], named: [], asking: [], keeper: false },
        mayErase: false,
      },
    },
  ],
};
