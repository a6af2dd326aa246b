import type { PosterAction } from '../../src/workshop/views/plan/poster';
import type { Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { container, said, shorten, text } from '../parts/text';
import { valueNames } from '../parts/values';
import { assignment, numbers } from './lines';

/** One action on the poster. */
export type Row = (
  action: PosterAction,
  rank: string,
  details: readonly Element[],
  kit: Kit,
) => Element;

/** Who answers for it and when; who is to move, and which mechanism serves which values. */
export function details(action: PosterAction, kit: Kit, room: Room): readonly Element[] {
  const actor = kit.t('plan.poster.actor', { actor: shorten(action.actor, room.longest) });
  const values = shorten(valueNames(action.values, kit), room.longest);
  const protects = kit.t('plan.poster.protects', {
    mechanism: kit.pick(action.mechanism),
    values,
  });
  return [
    said(kit.t('plan.poster.owner', { owner: assignment(action, kit) })),
    said({ text: `${actor} · ${protects}`, isSubtle: true, size: 'small' }),
  ];
}

/** With the rank, where there is one, in the margin. */
export const airyRow: Row = (action, rank, details, kit) =>
  rank === ''
    ? plainRow(action, rank, details, kit)
    : ranked(rank, [what(action, '', kit), ...details]);

/** A big number, and beside it what has that place. */
export function ranked(rank: string | number, items: readonly Element[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'medium',
    columns: [
      {
        type: 'Column',
        width: '32px',
        items: [
          text(String(rank), {
            size: 'extraLarge',
            weight: 'bolder',
            color: 'accent',
            wrap: false,
          }),
        ],
      },
      { type: 'Column', width: 'stretch', items: [...items] },
    ],
  };
}

export const plainRow: Row = (action, rank, details, kit) =>
  container([what(action, rank === '' ? '' : `${rank}.  `, kit), ...details], {
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
