import type {
  BackFormView,
  HandOverFormView,
  SkipFormView,
} from '../../src/workshop/views/driving/forms';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { personChoices } from '../parts/choices';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { sampleName, sampleText, several } from '../parts/samples';
import { subtle, text } from '../parts/text';
import { openText } from './state';

/** Passing over a phase, with why. */
export const skipForm: CardModule<SkipFormView> = {
  render: ({ run, title, open }, kit) =>
    formCard(
      kit.t('driving.skip.title', { title: kit.pick(title) }),
      kit,
      [
        ...openText(open, kit),
        paragraph({
          id: 'reason',
          label: kit.t('driving.skip.reason'),
          required: kit.t('driving.reason.required'),
        }),
        subtle(kit.t('driving.skip.kept')),
        whoSees('everyone', kit),
      ],
      [submit(kit, 'skip', kit.t('driving.skip.do'), { run })],
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'skipForm',
        run: 5,
        title: { nl: 'Waarden kiezen', en: 'Choosing values' },
        open: [{ code: 'sheets', values: { n: 3, m: 14 } }],
      },
    },
  ],
};

/** Going back, confirmed. */
export const backForm: CardModule<BackFormView> = {
  render: ({ run, to }, kit) =>
    formCard(
      kit.t('driving.back.title', { title: kit.pick(to.title) }),
      kit,
      [text(kit.t('driving.back.what', { n: to.minutes }))],
      [submit(kit, 'back', kit.t('driving.back.do'), { run })],
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'backForm',
        run: 5,
        to: { title: { nl: 'Waarden opschrijven', en: 'Writing values' }, minutes: 5 },
      },
    },
  ],
};

/** Who drives from now on. */
export const handOverForm: CardModule<HandOverFormView> = {
  render: ({ people }, kit) => {
    const title = kit.t('driving.handOver');
    if (people.length === 0) {
      return formCard(title, kit, [text(kit.t('driving.handOver.nobody'))]);
    }
    return formCard(
      title,
      kit,
      [
        text(kit.t('driving.handOver.what')),
        choice({
          id: 'to',
          label: kit.t('driving.handOver.to'),
          placeholder: kit.t('common.choose'),
          required: kit.t('driving.handOver.required'),
          choices: personChoices(people),
        }),
      ],
      [submit(kit, 'handOver', kit.t('driving.handOver.do'))],
    );
  },
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'handOverForm',
        people: several(5, (n) => ({ id: `p${n}`, name: sampleName(n) })),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'handOverForm',
        people: several(60, (n) => ({
          id: `00000000-0000-0000-0000-0000000000${n + 10}`,
          name: sampleText(120),
        })),
      },
    },
    { name: 'nobody', view: { kind: 'handOverForm', people: [] } },
  ],
};
