import type { ICardElement, ITextBlock } from 'adaptivecards/lib/schema';
import type { CardAction, Element } from './elements';

/** A sentence of the bot. Markdown in it works, so it never holds what people typed: see `said`. */
export function text(content: string, style: Partial<ITextBlock> = {}): ITextBlock {
  return { type: 'TextBlock', text: content, wrap: true, ...style };
}

export function heading(content: string): ITextBlock {
  return text(content, { style: 'heading', size: 'large', weight: 'bolder' });
}

export function subheading(content: string): ITextBlock {
  return text(content, {
    style: 'heading',
    size: 'default',
    weight: 'bolder',
    spacing: 'medium',
  });
}

export function subtle(content: string): ITextBlock {
  return text(content, { isSubtle: true, size: 'small', spacing: 'small' });
}

interface Run {
  readonly text: string;
  readonly weight?: 'bolder';
  readonly italic?: boolean;
  readonly isSubtle?: boolean;
  readonly size?: 'small' | 'large' | 'extraLarge';
}

/**
 * What people typed, and names. A text run knows no Markdown and no mentions (Adaptive Cards schema,
 * TextRun), so nothing in it can be more than text.
 */
export function said(...runs: readonly (string | Run)[]): ICardElement {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: runs.map((run) => ({
      type: 'TextRun',
      ...(typeof run === 'string' ? { text: run } : run),
    })),
  };
}

/**
 * What people typed, as the title of a choice, where Markdown may be read: its signs are replaced by
 * look-alikes that mean nothing. Shortened to `max` characters.
 */
export function choiceTitle(typed: string, max = 90): string {
  const plain = typed
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[*_[\]<>`~#\\|]/g, (sign) => LOOK_ALIKES[sign] ?? ' ');
  return plain.length <= max ? plain : `${plain.slice(0, max - 1).trimEnd()}…`;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '*': '∗',
  _: 'ˍ',
  '[': '(',
  ']': ')',
  '<': '‹',
  '>': '›',
  '`': '’',
  '~': '∼',
  '#': '♯',
  '\\': '∖',
  '|': '∣',
};

/** A text of at most `max` characters, with an ellipsis where it was longer. */
export function shorten(typed: string, max: number): string {
  return typed.length <= max ? typed : `${typed.slice(0, max - 1).trimEnd()}…`;
}

/** Text with the button that is about it at its right. */
export function beside(items: readonly Element[], action: CardAction): Element {
  return sideBySide(items, [{ type: 'ActionSet', actions: [action] }]);
}

/** What there is to read, with something short at its right. */
export function sideBySide(left: readonly Element[], right: readonly Element[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [
      {
        type: 'Column',
        width: 'stretch',
        verticalContentAlignment: 'center',
        items: [...left],
      },
      { type: 'Column', width: 'auto', items: [...right] },
    ],
  };
}

/** What belongs together, set apart from the rest. */
export function box(items: readonly Element[]): Element {
  return container(items, { style: 'emphasis', spacing: 'small' });
}

export function container(items: readonly Element[], extra: Partial<Element> = {}): Element {
  return { type: 'Container', items: [...items], ...extra };
}
