import type { Cards } from '../kit';
import { helpCard } from './help';
import { noticeCard } from './notice';
import { runningCard } from './running';
import type { EdgeView } from './views';
import { welcomeCard } from './welcome';

export { notice } from './notice';
export type { EdgeView } from './views';

/** The cards of the bot's own answers, which belong to no slot of a session. */
export const edgeCards: Cards<EdgeView> = {
  notice: noticeCard,
  edgeWelcome: welcomeCard,
  help: helpCard,
  running: runningCard,
};
