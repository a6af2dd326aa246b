import type { Handout3FormView } from '../../src/workshop/views/handout3';
import type { CardModule } from '../kit';
import { continueTo } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { pageLine, pager } from '../parts/pager';
import { several } from '../parts/samples';
import { shorten, subheading, subtle, text } from '../parts/text';
import { valueNames } from '../parts/values';
import { PRIVACY, SOLIDARITEIT } from '../values/samples';
import { MECHANISMS } from './samples';

const TEXT = {
  nl: 'Vraag bij de aanvraag van een uitkering of iemand later bericht wil over andere regelingen, en leg het antwoord vast.',
  en: 'Ask at the application for a benefit whether somebody wants word of other schemes later, and record the answer.',
};
const VIEW: Handout3FormView = {
  kind: 'handout3Form',
  all: false,
  mechanisms: MECHANISMS.slice(0, 2).map(({ id, name }) => ({
    id,
    name,
    gist: TEXT,
    examples: [{ text: TEXT, values: [PRIVACY, SOLIDARITEIT] }],
  })),
  page: 1,
  pages: 1,
};

/** Hand-out 3: example actions per mechanism, first those for the group's values. */
export const handout3Form: CardModule<Handout3FormView> = {
  render: ({ all, mechanisms, page, pages }, kit) =>
    fitting(({ longest, most }) =>
      formCard(
        kit.t('actions.handout.title'),
        kit,
        [
          ...(all ? [] : [text(kit.t('actions.handout.filtered'))]),
          ...(mechanisms.length === 0 ? [text(kit.t('actions.handout.none'))] : []),
          ...pageLine({ page, pages }, kit),
          ...mechanisms.flatMap(({ name, gist, examples }) => [
            subheading(kit.pick(name)),
            text(shorten(kit.pick(gist), longest), { spacing: 'small' }),
            ...examples
              .slice(0, most)
              .flatMap(({ text: example, values }) => [
                text(`• ${shorten(kit.pick(example), longest)}`, { spacing: 'small' }),
                subtle(shorten(valueNames(values, kit), longest)),
              ]),
          ]),
          subtle(kit.t('common.handout.own')),
        ],
        [
          ...pager({ page, pages }, 'handout3', { all: String(all) }, kit),
          ...(all
            ? []
            : [continueTo(kit, 'handout3', kit.t('actions.handout.all'), { all: 'true' })]),
        ],
      ),
    ),
  samples: [
    { name: 'typical', view: VIEW },
    { name: 'none', view: { ...VIEW, mechanisms: [] } },
    {
      name: 'longest',
      view: {
        ...VIEW,
        all: true,
        mechanisms: MECHANISMS.slice(0, 4).map(({ id, name }) => ({
          id,
          name,
          gist: TEXT,
          examples: several(8, () => ({ text: TEXT, values: [PRIVACY, SOLIDARITEIT, PRIVACY] })),
        })),
        page: 2,
        pages: 3,
      },
    },
  ],
};
