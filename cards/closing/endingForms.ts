import type { CancelFormView, CloseSessionFormView } from '../../src/workshop/views/closing/ending';
import { openText } from '../driving/state';
import type { CardModule } from '../kit';
import { continueTo, press, submit, withoutInputs } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { paragraph } from '../parts/inputs';
import { namesLine } from '../parts/lists';
import { sampleName } from '../parts/samples';
import { subtle, text } from '../parts/text';

/** The end of the workshop: what is still open, and what then happens to everybody's data. */
export const closeSessionForm: CardModule<CloseSessionFormView> = {
  render: ({ open, untold, early, retentionDays }, kit) =>
    formCard(
      kit.t('closing.close.title'),
      kit,
      [
        ...openText(open, kit),
        text(kit.t('closing.close.what')),
        ...(untold.length === 0 ? [] : [namesLine(kit.t('closing.close.untold'), untold, kit, 20)]),
        text(kit.t('closing.close.sheets')),
        subtle(kit.t('closing.retention', { n: retentionDays })),
        ...(early
          ? [
              paragraph({
                id: 'reason',
                label: kit.t('closing.close.reason'),
                required: kit.t('driving.reason.required'),
              }),
              whoSees('facilitator', kit),
            ]
          : []),
      ],
      [
        submit(kit, 'close', kit.t('closing.close.do')),
        ...(early ? [withoutInputs(continueTo(kit, 'cancel', kit.t('closing.close.cancel')))] : []),
      ],
    ),
  samples: [
    {
      name: 'at the end',
      view: {
        kind: 'closeSessionForm',
        open: [{ code: 'points', values: { n: 2 } }],
        untold: [sampleName(1), sampleName(2)],
        early: false,
        retentionDays: 90,
      },
    },
    {
      name: 'early',
      view: { kind: 'closeSessionForm', open: [], untold: [], early: true, retentionDays: 30 },
    },
  ],
};

/** The end without a plan. */
export const cancelForm: CardModule<CancelFormView> = {
  render: ({ retentionDays }, kit) =>
    formCard(
      kit.t('closing.cancel.title'),
      kit,
      [
        text(kit.t('closing.cancel.what')),
        subtle(kit.t('closing.cancel.retention', { n: retentionDays })),
        paragraph({
          id: 'reason',
          label: kit.t('closing.cancel.reason'),
          required: kit.t('driving.reason.required'),
        }),
        whoSees('facilitator', kit),
      ],
      [press(kit, 'cancel', kit.t('closing.cancel.do'), {}, 'destructive')],
    ),
  samples: [{ name: 'typical', view: { kind: 'cancelForm', retentionDays: 90 } }],
};
