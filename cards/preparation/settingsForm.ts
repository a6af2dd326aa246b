import { LANGUAGES } from '../../src/workshop/definition';
import type { SettingsFormView } from '../../src/workshop/views/preparation/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, continueTo, submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, toggle } from '../parts/inputs';
import { subheading, subtle } from '../parts/text';

/** How this session goes; the groups' channels and a second facilitator are forms of their own. */
function render({ settings, namesOpen, retention }: SettingsFormView, kit: Kit): Card {
  return formCard(
    kit.t('preparation.settings'),
    kit,
    [
      choice({
        id: 'language',
        label: kit.t('preparation.language'),
        value: settings.language,
        choices: LANGUAGES.map((language) => ({
          title: kit.t(`preparation.language.${language}`),
          value: language,
        })),
      }),
      ...names(settings.names, namesOpen, kit),
      toggle({
        id: 'autoAdvance',
        label: kit.t('preparation.autoAdvance'),
        title: kit.t('preparation.autoAdvance.on'),
        value: String(settings.autoAdvance),
      }),
      choice({
        id: 'retentionDays',
        label: kit.t('preparation.retention'),
        value: String(settings.retentionDays),
        choices: retention.map((days) => ({
          title: kit.t('preparation.retention.days', { days }),
          value: String(days),
        })),
      }),
      whoSees('everyone', kit),
      subheading(kit.t('preparation.settings.more')),
      subtle(kit.t('preparation.settings.saveFirst')),
      buttons(continueTo(kit, 'channels', kit.t('preparation.channels'))),
      buttons(continueTo(kit, 'coFacilitator', kit.t('preparation.coFacilitator'))),
    ],
    [submit(kit, 'chooseSettings', kit.t('common.save'))],
  );
}

function names(
  chosen: SettingsFormView['settings']['names'],
  open: boolean,
  kit: Kit,
): readonly Element[] {
  if (!open) {
    return [
      subtle(kit.t(`preparation.names.${chosen}.gist`)),
      subtle(kit.t('preparation.names.fixed')),
    ];
  }
  return [
    choice({
      id: 'names',
      label: kit.t('preparation.names'),
      style: 'expanded',
      value: chosen,
      choices: (['hidden', 'shown'] as const).map((value) => ({
        title: kit.t(`preparation.names.${value}`),
        value,
      })),
    }),
  ];
}

const OPEN: SettingsFormView = {
  kind: 'settingsForm',
  settings: { language: 'nl', names: 'hidden', autoAdvance: false, retentionDays: 90 },
  namesOpen: true,
  retention: [7, 30, 90, 365],
};

export const settingsForm: CardModule<SettingsFormView> = {
  render,
  samples: [
    { name: 'preparing', view: OPEN },
    {
      name: 'names fixed',
      view: { ...OPEN, namesOpen: false, settings: { ...OPEN.settings, names: 'shown' } },
    },
  ],
};
