import type { PosterAction } from '../../src/workshop/views/plan/poster';
import type { Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { container, said, shorten, text } from '../parts/text';
import { valueNames } from '../parts/values';
import { assignment, numbers } from './lines';

/** One action on the poster. */
export type Row = (action: PosterAction, rank: string, details: Element, kit: Kit) => Element;

/** Who is to move, who answers for it and when; which mechanism for which values. */
export function details(action: PosterAction, kit: Kit, room: Room): Element {
  const actor = kit.t('plan.poster.actor', { actor: shorten(action.actor, room.longest) });
  const owner = kit.t('plan.poster.owner', { owner: assignment(action, kit) });
  const values = shorten(valueNames(action.values, kit), room.longest);
  const protects = kit.t('plan.poster.protects', {
    mechanism: kit.pick(action.mechanism),
    values,
  });
  return said({ text: `${actor} · ${owner} · ${protects}`, isSubtle: true, size: 'small' });
}

/** With the rank in the margin. */
export const airyRow: Row = (action, rank, details, kit) => ({
  type: 'ColumnSet',
  spacing: 'medium',
  columns: [
    {
      type: 'Column',
      width: '36px',
      items: [
        text(rank === '' ? '·' : rank, {
          size: 'extraLarge',
          weight: 'bolder',
          color: 'accent',
          horizontalAlignment: 'right',
        }),
      ],
    },
    { type: 'Column', width: 'stretch', items: [what(action, '', kit), details] },
  ],
});

export const plainRow: Row = (action, rank, details, kit) =>
  container([what(action, rank === '' ? '' : `${rank}.  `, kit), details], {
    spacing: 'medium',
  });

/** Where there is little room: what, who and when, in one run. */
export function line(action: PosterAction, rank: string, kit: Kit): Element {
  const first = rank === '' ? '' : `${rank}.  `;
  return said(`${first}${action.what}  ${numbers(action, kit)} · ${assignment(action, kit)}`);
}

function what(action: PosterAction, before: string, kit: Kit): Element {
  return said(
    { text: `${before}${action.what}  `, weight: 'bolder' },
    { text: numbers(action, kit), isSubtle: true },
  );
}
