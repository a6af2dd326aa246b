import type { Kit } from '../kit';
import { continueTo } from './actions';
import type { CardAction, Data, Element } from './elements';
import { subtle } from './text';

interface Paged {
  readonly page: number;
  readonly pages: number;
}

/** "Pagina 2 van 3"; nothing for a single page. */
export function pageLine({ page, pages }: Paged, kit: Kit): readonly Element[] {
  return pages === 1 ? [] : [subtle(kit.t('values.page', { page, pages }))];
}

/** To the pages before and after, in the same dialog. */
export function pager(
  { page, pages }: Paged,
  form: string,
  data: Data,
  kit: Kit,
): readonly CardAction[] {
  const to = (number: number, key: string) =>
    continueTo(kit, form, kit.t(key), { ...data, page: number });
  return [
    ...(page > 1 ? [to(page - 1, 'values.page.before')] : []),
    ...(page < pages ? [to(page + 1, 'values.page.next')] : []),
  ];
}
