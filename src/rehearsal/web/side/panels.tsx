import type { ComponentType } from 'preact';
import type { RoomView } from '../../room/protocol';
import type { Texts } from '../texts';
import { directionIn } from '../director/directorApi';
import { DirectorPanel } from '../director/DirectorPanel';
import { GuidePanel } from './GuidePanel';

/** Something that stands beside the chats. */
export interface Panel {
  readonly id: string;
  readonly title: (texts: Texts) => string;
  /** Whether there is anything to show now. */
  readonly has: (room: RoomView) => boolean;
  readonly Body: ComponentType<{ readonly room: RoomView }>;
}

/** From top to bottom. */
const PANELS: readonly Panel[] = [
  {
    id: 'director',
    title: (texts) => texts.director,
    has: (room) => directionIn(room) !== undefined,
    Body: DirectorPanel,
  },
  {
    id: 'guide',
    title: (texts) => texts.guide,
    has: (room) => room.guide !== undefined,
    Body: GuidePanel,
  },
];

/** What there is to show beside the chats now. */
export function panelsFor(room: RoomView): readonly Panel[] {
  return PANELS.filter(({ has }) => has(room));
}
