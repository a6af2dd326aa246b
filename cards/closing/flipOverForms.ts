import type { ParkFormView, SettleFormView } from '../../src/workshop/views/closing/flipOver';
import type { Card, CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice, paragraph } from '../parts/inputs';
import { atMost } from '../parts/lists';
import { sampleText, several } from '../parts/samples';
import { choiceTitle, subtle, text } from '../parts/text';
import { pointText } from './reflect';

/** A point for the flip-over. */
export const parkForm: CardModule<ParkFormView> = {
  render: (_view, kit) =>
    formCard(
      kit.t('common.park'),
      kit,
      [
        paragraph({
          id: 'text',
          label: kit.t('closing.park.text'),
          required: kit.t('closing.park.required'),
        }),
        whoSees('poster', kit),
        subtle(kit.t('closing.park.later')),
      ],
      [submit(kit, 'park', kit.t('common.park'))],
    ),
  samples: [{ name: 'empty', view: { kind: 'parkForm' } }],
};

/** What came of a point, one at a time. */
function settle({ points }: SettleFormView, kit: Kit): Card {
  const title = kit.t('closing.settle.title');
  const [first] = points;
  if (first === undefined) {
    return formCard(title, kit, [text(kit.t('closing.flipOver.empty'))]);
  }
  return fitting((room) =>
    formCard(
      title,
      kit,
      [
        ...atMost(points, Math.min(room.most, 12), kit, (point) => pointText(point, kit, room)),
        choice({
          id: 'point',
          label: kit.t('closing.settle.point'),
          required: kit.t('closing.settle.point.required'),
          value: first.id,
          choices: points.map(({ id, text: point }) => ({
            title: choiceTitle(point, Math.min(room.longest, 80)),
            value: id,
          })),
        }),
        paragraph({
          id: 'outcome',
          label: kit.t('closing.settle.outcome'),
          required: kit.t('closing.settle.outcome.required'),
          placeholder: kit.t('closing.settle.outcome.hint'),
        }),
        whoSees('poster', kit),
      ],
      [submit(kit, 'settlePoint', kit.t('common.save'))],
    ),
  );
}

export const settleForm: CardModule<SettleFormView> = {
  render: settle,
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'settleForm',
        points: [
          { id: 'p1', text: sampleText(80) },
          { id: 'p2', text: sampleText(60), outcome: sampleText(40) },
        ],
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'settleForm',
        points: several(60, (n) => ({
          id: `p${n}`,
          text: sampleText(2_000),
          phase: { nl: 'Waarden kiezen', en: 'Choosing values' },
          outcome: sampleText(2_000),
        })),
      },
    },
    { name: 'empty', view: { kind: 'settleForm', points: [] } },
  ],
};
