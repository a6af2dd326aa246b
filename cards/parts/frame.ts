import type { Audience } from '../../src/workshop/views/who';
import type { ClockReading, Frame } from '../../src/workshop/views/frame';
import type { Kit } from '../kit';
import type { Element } from './elements';
import { container, heading, subtle, text } from './text';

const MINUTE = 60_000;

/** The head of a phase card: step and title, the clock, what to do now. */
export function head(frame: Frame, kit: Kit): readonly Element[] {
  const title = `${frame.phase} · ${kit.pick(frame.title)}`;
  const group = frame.group === undefined ? [] : [subtle(kit.pick(frame.group))];
  if (frame.standing !== 'current') {
    return [...group, heading(title), subtle(kit.t(`common.standing.${frame.standing}`))];
  }
  return [
    ...group,
    heading(title),
    ...(frame.clock === undefined ? [] : [clockLine(frame.clock, kit)]),
    text(kit.pick(frame.instruction)),
  ];
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

function clockLine(clock: ClockReading, kit: Kit): Element {
  const urgent = clock.kind === 'running' && clock.prompt !== undefined;
  return container(
    [text(clockText(clock, kit), { weight: 'bolder', ...(urgent ? { color: 'attention' } : {}) })],
    { style: 'emphasis', spacing: 'small' },
  );
}

/** Who will see what is entered here, said at the field itself. */
export function whoSees(audience: Audience, kit: Kit): Element {
  return subtle(kit.t(`common.who.${audience}`));
}
