import { MINUTE } from '../../src/workshop/clock';
import type { Localized } from '../../src/workshop/definition';
import type { Audience } from '../../src/workshop/views/who';
import type { ClockReading, Frame } from '../../src/workshop/views/frame';
import type { Kit } from '../kit';
import type { Element } from './elements';
import { container, heading, sideBySide, subtle, text } from './text';

/**
 * The head of a phase card: step and title with the clock beside them, then what to do now. It is a band of
 * colour only while the phase is current, so that the card of now is found at once in a long chat.
 */
export function head(frame: Frame, kit: Kit): readonly Element[] {
  const title = headBand(frame, kit);
  return frame.standing === 'current' ? [title, text(kit.pick(frame.instruction))] : [title];
}

/** The head without what to do, where that is done. */
export function headBand(frame: Frame, kit: Kit): Element {
  const group =
    frame.group === undefined
      ? []
      : [subtle(kit.t('common.group.of', { name: kit.pick(frame.group) }))];
  const title = phaseTitle(frame, kit);
  if (frame.standing !== 'current') {
    const standing = subtle(kit.t(`common.standing.${frame.ending ?? frame.standing}`));
    return band([heading(title), ...group, standing], 'emphasis');
  }
  return band([...titleWithClock(title, frame.clock, kit), ...group], 'accent');
}

/** "2c3 · Waarden kiezen"; the title alone for what has no number on the plan, as a break. */
export function phaseTitle(
  { phase, title }: { readonly phase: string; readonly title: Localized },
  kit: Kit,
): string {
  return /^\d/.test(phase) ? `${phase} · ${kit.pick(title)}` : kit.pick(title);
}

/** A band over the whole width at the top of a card. */
export function band(items: readonly Element[], style: 'accent' | 'emphasis'): Element {
  return container(items, { style, bleed: true });
}

/** A heading with the clock at its right; what is more than a time stands under it. */
export function titleWithClock(
  title: string,
  clock: ClockReading | undefined,
  kit: Kit,
): readonly Element[] {
  if (clock === undefined) return [heading(title)];
  const words = clockText(clock, kit);
  if (clock.kind === 'paused' || clock.prompt !== undefined) {
    const urgent = clock.kind === 'running';
    const line = text(words, { weight: 'bolder', spacing: 'small' });
    return [heading(title), urgent ? { ...line, color: 'attention' } : line];
  }
  return [sideBySide([heading(title)], [text(words, { size: 'large', wrap: false })])];
}

/** "tot 10:42", "gepauzeerd, nog 3 minuten", "nog één minuut, tot 10:42" or "de tijd is om". */
export function clockText(clock: ClockReading, kit: Kit): string {
  if (clock.kind === 'paused') {
    return kit.t('common.clock.paused', { minutes: Math.ceil(clock.left / MINUTE) });
  }
  if (clock.prompt === 'timeUp') return kit.t('common.clock.timeUp');
  const time = kit.time(clock.until);
  return clock.prompt === 'oneMinuteLeft'
    ? kit.t('common.clock.oneMinute', { time })
    : kit.t('common.clock.until', { time });
}

/** Who will see what is entered here, said at the field itself. */
export function whoSees(audience: Audience, kit: Kit): Element {
  return subtle(kit.t(`common.who.${audience}`));
}
