import { sampleText } from '../parts/samples';
import { container, said, shorten, subtle } from '../parts/text';
import type { CardModule, Element } from '../kit';
import type { NoticeView } from './views';

/** Bytes that kept texts may take, roughly: a card stays well under Teams' limit. */
const KEPT = 12_000;

/** A sentence at the top of a card. It may hold a name, so it is said as plain text. */
export function notice(sentence: string): Element {
  return container([said({ text: sentence, weight: 'bolder' })], {
    style: 'accent',
    bleed: true,
    spacing: 'none',
  });
}

export const noticeCard: CardModule<NoticeView> = {
  render: ({ sentence, kept }, kit) =>
    kit.card(sentence, [
      notice(sentence),
      ...(kept.length === 0 ? [] : [subtle(kit.t('edge.kept'))]),
      ...kept.map((text) => said(shorten(text, Math.floor(KEPT / kept.length)))),
    ]),
  samples: [
    { name: 'a receipt', view: { kind: 'notice', sentence: 'Ontvangen. Dank je.', kept: [] } },
    {
      name: 'with what was written',
      view: {
        kind: 'notice',
        sentence: 'Die stap is al voorbij. Zet je punt op de flip-over.',
        kept: [sampleText(2_000), sampleText(200)],
      },
    },
  ],
};
