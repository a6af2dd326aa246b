import { heading, text } from '../parts/text';
import type { CardModule, Element, Kit } from '../kit';
import type { HelpView } from './views';

const COMMANDS = [
  'start',
  'join',
  'status',
  'overview',
  'park',
  'form',
  'myData',
  'erase',
] as const;

/** What can be said to the bot. */
export const helpCard: CardModule<HelpView> = {
  render: ({ after }, kit) =>
    kit.card(kit.t(`edge.help.${after}`), [
      heading(kit.t('edge.help.title')),
      text(kit.t(`edge.help.${after}`)),
      ...commandLines(kit),
    ]),
  samples: [
    { name: 'asked for', view: { kind: 'help', after: 'question' } },
    { name: 'after an unknown command', view: { kind: 'help', after: 'unknown' } },
  ],
};

/** The commands in blocks of their own: a Markdown list runs off the side of a phone. */
export function commandLines(kit: Kit): readonly Element[] {
  return COMMANDS.map((command) => text(kit.t(`edge.help.${command}`), { spacing: 'small' }));
}
