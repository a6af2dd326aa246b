import type { ShownAction } from '../../src/workshop/views/actionsSheet';
import type { ShownEntryAction } from '../../src/workshop/views/actionsShared';
import type { ShownJointAction } from '../../src/workshop/views/jointActions';
import type { Element, Kit } from '../kit';
import { said, shorten } from '../parts/text';
import { valueName, valueNames } from '../parts/values';

/** What has to be done, and under it who acts, by which mechanism, for which value. */
export function actionLines(
  { what, actor, mechanism, value, author }: ShownAction & { readonly author?: string },
  longest: number,
  kit: Kit,
): readonly Element[] {
  return [
    whatLine(what, longest),
    detailLine(
      [
        actor,
        kit.pick(mechanism.name),
        valueName(value, kit),
        ...(author === undefined ? [] : [author]),
      ],
      longest,
    ),
  ];
}

/** The same, and what the group merged into it. */
export function entryLines(entry: ShownEntryAction, longest: number, kit: Kit): readonly Element[] {
  return [
    ...actionLines(entry, longest, kit),
    ...entry.merged.map(({ what, author }) =>
      said(
        { text: `${kit.t('actions.shared.merged')} `, isSubtle: true },
        shorten(what, longest),
        ...(author === undefined ? [] : [{ text: ` – ${author}`, isSubtle: true }]),
      ),
    ),
  ];
}

/** A joint action: what has to be done, and under it the rest, with the group's considerations. */
export function jointLines(
  { what, actor, mechanism, values, considerations }: ShownJointAction,
  longest: number,
  kit: Kit,
): readonly [Element, ...Element[]] {
  return [
    whatLine(what, longest),
    detailLine([actor, kit.pick(mechanism.name), valueNames(values, kit)], longest),
    said(
      { text: `${kit.t('actions.joint.considerations')} `, isSubtle: true },
      shorten(considerations, longest),
    ),
  ];
}

function whatLine(what: string, longest: number): Element {
  return { ...said({ text: shorten(what, longest), weight: 'bolder' }), spacing: 'medium' };
}

function detailLine(details: readonly string[], longest: number): Element {
  return said(details.map((detail) => shorten(detail, longest)).join(' · '));
}
