import type {
  ChooseEntriesFormView,
  MergeEntriesFormView,
  ShownEntryAction,
} from '../../src/workshop/views/actionsShared';
import type { CardModule } from '../kit';
import { continueTo, primary, submit } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { choice, type Choice } from '../parts/inputs';
import { several } from '../parts/samples';
import { choiceTitle, text } from '../parts/text';
import { entryLines } from './lines';
import { entryAction } from './samples';

/** A written action to choose, by what has to be done. */
export function entryChoice({ id, what }: ShownEntryAction, max: number): Choice {
  return { title: choiceTitle(what, Math.min(max, 90)), value: id };
}

/** First step of merging: which actions the group finds the same. */
export const chooseEntriesForm: CardModule<ChooseEntriesFormView> = {
  render: ({ group, entries }, kit) => {
    const title = kit.t('actions.merge.which');
    if (entries.length < 2) {
      return formCard(title, kit, [text(kit.t('actions.merge.tooFew'))]);
    }
    return fitting(({ longest }) =>
      formCard(
        title,
        kit,
        [
          choice({
            id: 'entries',
            label: kit.t('actions.merge.which.label'),
            required: kit.t('actions.merge.which.required'),
            several: true,
            style: 'expanded',
            choices: entries.map((entry) => entryChoice(entry, longest)),
          }),
        ],
        [primary(continueTo(kit, 'mergeEntries', kit.t('common.next'), { group }))],
      ),
    );
  },
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'chooseEntriesForm',
        group: 'democratie',
        entries: several(4, (n) => entryAction(n, 100)),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'chooseEntriesForm',
        group: 'democratie',
        entries: several(84, (n) => entryAction(n, 600)),
      },
    },
    {
      name: 'tooFew',
      view: { kind: 'chooseEntriesForm', group: 'democratie', entries: [entryAction(1, 90)] },
    },
  ],
};

/** Second step: which of them stays. */
export const mergeEntriesForm: CardModule<MergeEntriesFormView> = {
  render: ({ group, entries }, kit) =>
    fitting(({ longest, most }) => {
      const ids = entries.map(({ id }) => id).join(',');
      return formCard(
        kit.t('actions.merge.title'),
        kit,
        [
          text(kit.t('actions.merge.intro')),
          ...entries.slice(0, most).flatMap((entry) => entryLines(entry, longest, kit)),
          choice({
            id: 'kept',
            label: kit.t('actions.merge.keep'),
            required: kit.t('actions.merge.required'),
            style: 'expanded',
            choices: entries.map((entry) => entryChoice(entry, longest)),
            value: entries[0]?.id,
          }),
        ],
        [submit(kit, 'mergeEntries', kit.t('actions.merge.do'), { group, entries: ids })],
      );
    }),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'mergeEntriesForm',
        group: 'democratie',
        entries: [entryAction(1, 80), entryAction(2, 100)],
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'mergeEntriesForm',
        group: 'democratie',
        entries: several(40, (n) => entryAction(n, 600)),
      },
    },
  ],
};
