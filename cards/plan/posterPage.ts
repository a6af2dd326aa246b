import type { PosterPageFormView } from '../../src/workshop/views/plan/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { continueTo } from '../parts/actions';
import { fits } from '../parts/fit';
import { subtle } from '../parts/text';
import { type Block, wholePoster } from './wholePoster';
import { posterPageSamples } from './samples/poster';

/** The whole plan in full, page by page. */
export const posterPageForm: CardModule<PosterPageFormView> = {
  render: (view, kit) => {
    const pages = paged(wholePoster(view.poster, kit), (lines) => page(lines, kit, 0, 100));
    const at = Math.min(view.page, pages.length - 1);
    return page(pages[at] ?? [], kit, at, pages.length);
  },
  samples: posterPageSamples,
};

function page(lines: Block, kit: Kit, at: number, of: number): Card {
  const turn = (to: number, title: string) =>
    continueTo(kit, 'posterPage', kit.t(title), { page: to });
  const body =
    of > 1 ? [...lines, subtle(kit.t('values.page', { page: at + 1, pages: of }))] : lines;
  return kit.card(kit.t('plan.poster.title'), body, [
    ...(at > 0 ? [turn(at - 1, 'values.page.before')] : []),
    ...(at < of - 1 ? [turn(at + 1, 'values.page.next')] : []),
  ]);
}

/** As much a page as fits: whole blocks where they do, else lines; a line alone always does. */
function paged(
  blocks: readonly Block[],
  make: (lines: Block) => Card,
): readonly (readonly Element[])[] {
  const pages: Element[][] = [[]];
  const add = (lines: Block): boolean => {
    const last = pages.at(-1) ?? [];
    if (!fits(make([...last, ...lines]))) return false;
    last.push(...lines);
    return true;
  };
  for (const block of blocks) {
    if (add(block)) continue;
    if (fits(make(block))) pages.push([...block]);
    else for (const line of block) if (!add([line])) pages.push([line]);
  }
  return pages;
}
