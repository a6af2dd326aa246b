import type { HelpFormView } from '../../src/workshop/views/driving/forms';
import type { CardModule } from '../kit';
import { heading, subheading, text } from '../parts/text';

const COMMANDS = ['start', 'status', 'overview', 'park', 'form', 'myData', 'erase'] as const;

/** How to find one's way: what comes where, and what can be said to the bot. */
export const helpForm: CardModule<HelpFormView> = {
  render: ({ facilitates }, kit) =>
    kit.card(kit.t('driving.help'), [
      heading(kit.t('driving.help')),
      text(kit.t(facilitates ? 'driving.help.facilitator' : 'driving.help.participant')),
      text(kit.t('driving.help.unreached')),
      subheading(kit.t('edge.help.title')),
      text(kit.t('edge.help.question')),
      // Blocks of their own: a Markdown list runs off the side of a phone.
      ...COMMANDS.map((command) => text(kit.t(`edge.help.${command}`), { spacing: 'small' })),
    ]),
  samples: [
    { name: 'for a participant', view: { kind: 'helpForm', facilitates: false } },
    { name: 'for the facilitator', view: { kind: 'helpForm', facilitates: true } },
  ],
};
