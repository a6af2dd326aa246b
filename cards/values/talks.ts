import type { Frame } from '../../src/workshop/views/frame';
import type { TalkSheet } from '../../src/workshop/views/talkSheets';
import type { Card, Element, Kit } from '../kit';
import { buttons, openForm, press } from '../parts/actions';
import { fitting, type Room } from '../parts/fit';
import { phaseCard } from '../parts/phase';
import { container, subtle, text } from '../parts/text';
import { speakerLine } from './groupProgress';

/**
 * A presentation: one minute per group, who speaks on top. While a group speaks, the others' points are
 * left out, so that all room is for what is being told.
 */
export function talksCard<P>(
  frame: Frame,
  talks: readonly TalkSheet<P>[],
  pointsOf: (points: P, room: Room) => readonly Element[],
  kit: Kit,
): Card {
  const speaking = talks.some(({ turn }) => turn.kind === 'speaking');
  const allSpoken = talks.every(({ turn }) => turn.kind === 'spoken');
  return fitting((room) =>
    phaseCard(frame, kit, [
      ...(allSpoken ? [text(kit.t('values.talk.all'), { weight: 'bolder' })] : []),
      ...talks.map((talk) => {
        const points = speaking && talk.turn.kind !== 'speaking' ? [] : pointsOf(talk.points, room);
        return sheet(talk, points, speaking, frame, kit);
      }),
    ]),
  );
}

function sheet(
  talk: TalkSheet<unknown>,
  points: readonly Element[],
  speaking: boolean,
  frame: Frame,
  kit: Kit,
): Element {
  const now = talk.turn.kind === 'speaking';
  return container(
    [
      text(kit.t('common.group.of', { name: kit.pick(talk.name) }), { weight: 'bolder' }),
      turnLine(talk, kit),
      speakerLine(talk.spokesperson, kit),
      ...points,
      ...(frame.standing === 'current' ? [controls(talk, speaking, kit)] : []),
    ],
    { spacing: 'medium', separator: true, ...(now ? { style: 'emphasis' } : {}) },
  );
}

function turnLine({ turn }: TalkSheet<unknown>, kit: Kit): Element {
  if (turn.kind !== 'speaking') return subtle(kit.t(`values.talk.${turn.kind}`));
  return text(kit.t('values.talk.until', { time: kit.exactTime(turn.until) }), {
    weight: 'bolder',
    spacing: 'small',
  });
}

function controls({ group, name, turn }: TalkSheet<unknown>, speaking: boolean, kit: Kit): Element {
  if (turn.kind === 'speaking') return buttons(press(kit, 'endTalk', kit.t('values.talk.end')));
  const key = turn.kind === 'spoken' ? 'values.talk.again' : 'values.talk.start';
  return buttons(
    ...(speaking ? [] : [press(kit, 'startTalk', kit.t(key, { name: kit.pick(name) }), { group })]),
    openForm(kit, 'spokesperson', kit.t('values.speaker.choose'), { group }),
  );
}
