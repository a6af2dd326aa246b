import type { Kit } from '../kit';
import type { Element } from './elements';
import { said, shorten, subtle } from './text';

/** The first `most` of a list, each as one element or more, and how many more there are. */
export function atMost<T>(
  items: readonly T[],
  most: number,
  kit: Kit,
  show: (item: T, at: number) => Element | readonly Element[],
): readonly Element[] {
  const rest = items.length - most;
  return [
    ...items.slice(0, most).flatMap((item, at) => show(item, at)),
    ...(rest > 0 ? [subtle(kit.t('common.more', { n: rest }))] : []),
  ];
}

/** People's names one after another, after an introduction of the bot. */
export function namesLine(start: string, names: readonly string[], kit: Kit, most = 15): Element {
  const rest = names.length - most;
  const shown = names.slice(0, most).map((name) => shorten(name, 60));
  return said(
    { text: `${start} `, weight: 'bolder' },
    shown.join(', '),
    ...(rest > 0 ? [` ${kit.t('common.more', { n: rest })}`] : []),
  );
}

/** Which case it is about. */
export function aboutLine(title: string, kit: Kit): Element {
  return said({ text: `${kit.t('common.case')}: `, weight: 'bolder' }, shorten(title, 200));
}

/** Who leads. */
export function facilitatorsLine(names: readonly string[], kit: Kit): Element {
  return namesLine(`${kit.t('common.facilitator')}:`, names, kit);
}

/** A content text with a capital, as a heading. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('nl')}${text.slice(1)}`;
}
