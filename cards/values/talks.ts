import type { Frame } from '../../src/workshop/views/frame';
import type { TalkSheet } from '../../src/workshop/views/talkSheets';
import type { Card, Element, Kit } from '../kit';
import { buttons, explained, openForm, press, primary } from '../parts/actions';
import { fitting, type Room } from '../parts/fit';
import { phaseCard } from '../parts/phase';
import { container, sideBySide, subtle, text } from '../parts/text';
import { speakerLine } from './groupProgress';

/**
 * A presentation: one minute per group, who speaks on top. Only the points of who speaks or comes next are
 * shown, so that all room is for what is being told; when all have spoken, everybody's.
 */
export function talksCard<P>(
  frame: Frame,
  talks: readonly TalkSheet<P>[],
  pointsOf: (points: P, room: Room) => readonly Element[],
  kit: Kit,
): Card {
  const speaking = talks.some(({ turn }) => turn.kind === 'speaking');
  const allSpoken = talks.every(({ turn }) => turn.kind === 'spoken');
  const next = talks.find(({ turn }) => turn.kind === 'waiting');
  const isRead = (talk: TalkSheet<P>): boolean =>
    speaking ? talk.turn.kind === 'speaking' : next === undefined || talk === next;
  const over = frame.standing !== 'current';
  return fitting((room) =>
    phaseCard(frame, kit, [
      ...(allSpoken ? [text(kit.t('values.talk.all'), { weight: 'bolder' })] : []),
      ...talks.map((talk) =>
        container(
          [
            ...top(talk, frame, kit),
            ...(over || isRead(talk) ? pointsOf(talk.points, room) : []),
            ...(over ? [] : controls(talk, { speaking, next: talk === next }, kit)),
          ],
          { style: talk.turn.kind === 'speaking' ? 'accent' : 'emphasis', spacing: 'medium' },
        ),
      ),
    ]),
  );
}

function top(talk: TalkSheet<unknown>, frame: Frame, kit: Kit): readonly Element[] {
  const name = kit.t('common.group.of', { name: kit.pick(talk.name) });
  const title = text(name, { weight: 'bolder' });
  const speaker = speakerLine(talk.spokesperson, frame, kit);
  if (talk.turn.kind === 'speaking') {
    const until = kit.t('values.talk.until', { time: kit.exactTime(talk.turn.until) });
    return [title, text(until, { size: 'large', weight: 'bolder', spacing: 'small' }), ...speaker];
  }
  // Once the step is over nobody's turn is still to come.
  if (talk.turn.kind === 'waiting' && frame.standing !== 'current') return [title, ...speaker];
  return [sideBySide([title], [subtle(kit.t(`values.talk.${talk.turn.kind}`))]), ...speaker];
}

interface Turn {
  /** Whether any group speaks now. */
  readonly speaking: boolean;
  /** Whether this group is the first that is still to come. */
  readonly next: boolean;
}

function controls(
  { group, name, turn, spokesperson }: TalkSheet<unknown>,
  { speaking, next }: Turn,
  kit: Kit,
): readonly Element[] {
  if (turn.kind === 'speaking') return [buttons(press(kit, 'endTalk', kit.t('values.talk.end')))];
  const start = (key: string) =>
    explained(
      press(kit, 'startTalk', kit.t(key), { group }),
      kit.t(`${key}.of`, { name: kit.pick(name) }),
    );
  if (turn.kind === 'spoken') return speaking ? [] : [buttons(start('values.talk.again'))];
  const go = start('values.talk.start');
  const choose = spokesperson === undefined ? 'values.speaker.choose' : 'values.speaker.other';
  return [
    buttons(
      ...(speaking ? [] : [next ? primary(go) : go]),
      openForm(kit, 'spokesperson', kit.t(choose), { group }),
    ),
  ];
}
