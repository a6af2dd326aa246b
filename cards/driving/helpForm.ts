import type { HelpFormView } from '../../src/workshop/views/driving/forms';
import type { CardModule } from '../kit';
import { commandLines } from '../edge/help';
import { formCard } from '../parts/form';
import { subheading, text } from '../parts/text';

/** How to find one's way: what comes where, and what can be said to the bot. */
export const helpForm: CardModule<HelpFormView> = {
  render: ({ facilitates }, kit) =>
    formCard(kit.t('driving.help'), kit, [
      text(kit.t(facilitates ? 'driving.help.facilitator' : 'driving.help.participant')),
      text(kit.t('driving.help.unreached')),
      subheading(kit.t('edge.help.title')),
      text(kit.t('edge.help.question')),
      ...commandLines(kit),
    ]),
  samples: [
    { name: 'for a participant', view: { kind: 'helpForm', facilitates: false } },
    { name: 'for the facilitator', view: { kind: 'helpForm', facilitates: true } },
  ],
};
