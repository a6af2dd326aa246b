import type { ChooseValuesFormView } from '../../src/workshop/views/valuesSheet';
import type { CardModule, Element, Kit } from '../kit';
import { continueTo, primary, reveal } from '../parts/actions';
import { placedChoice } from '../parts/choices';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, line } from '../parts/inputs';
import { sampleText } from '../parts/samples';
import { container, subtle, text } from '../parts/text';
import { CHOICES, FUNDAMENT } from './samples';
import { fundamentLines } from './valuesSheet';

const VIEW: ChooseValuesFormView = {
  kind: 'chooseValuesForm',
  fundament: FUNDAMENT,
  choices: CHOICES,
  chosen: [],
  own: [],
  most: 8,
  audience: 'meetingAfterReveal',
};

/** The silent sheet in a dialog, first step: which values. */
export const chooseValuesForm: CardModule<ChooseValuesFormView> = {
  render: ({ fundament, choices, chosen, own, most, audience }, kit) => {
    const mine = choices.filter(({ ownFundament }) => ownFundament);
    const others = choices.filter(({ ownFundament }) => !ownFundament);
    const show = chosen.some((code) => others.some((other) => other.code === code));
    return formCard(
      kit.t('values.choose.title'),
      kit,
      [
        text(kit.t('values.choose.intro', { most })),
        ...fundamentLines(fundament, kit),
        ...list('mine', 'values.choose.mine', mine, chosen, kit),
        container(list('others', 'values.choose.others', others, chosen, kit), {
          id: 'othersList',
          isVisible: show || mine.length === 0,
        }),
        ...[1, 2].map((n) =>
          line({ id: `words${n}`, label: kit.t('values.sheet.own', { n }), value: own[n - 1] }),
        ),
        whoSees(audience, kit),
        ...(choices.some(({ supplement }) => supplement)
          ? [subtle(kit.t('common.supplement.why'))]
          : []),
      ],
      [
        primary(continueTo(kit, 'mySheet', kit.t('common.next'), { step: 'explain' })),
        reveal(kit.t('values.choose.showOthers'), 'othersList'),
      ],
    );
  },
  samples: [
    { name: 'empty', view: VIEW },
    {
      name: 'longest',
      view: {
        ...VIEW,
        chosen: CHOICES.slice(8, 14).map(({ code }) => code),
        own: [sampleText(200), sampleText(200)],
      },
    },
  ],
};

function list(
  id: string,
  label: string,
  values: ChooseValuesFormView['choices'],
  chosen: readonly string[],
  kit: Kit,
): readonly Element[] {
  if (values.length === 0) return [];
  const codes = values.map(({ code }) => code).filter((code) => chosen.includes(code));
  return [
    choice({
      id,
      label: kit.t(label),
      several: true,
      style: 'expanded',
      choices: values.map((value) => placedChoice(value, kit)),
      value: codes.join(','),
    }),
  ];
}
