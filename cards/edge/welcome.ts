import { band } from '../parts/frame';
import { heading, text } from '../parts/text';
import type { CardModule } from '../kit';
import type { WelcomeView } from './views';

/** The first thing the bot says where it was added. */
export const welcomeCard: CardModule<WelcomeView> = {
  render: ({ where }, kit) =>
    kit.card(kit.t('edge.welcome.title'), [
      band([heading(kit.t('edge.welcome.title'))], 'accent'),
      text(kit.t(`edge.welcome.${where}`)),
    ]),
  samples: [
    { name: 'in private', view: { kind: 'edgeWelcome', where: 'personal' } },
    { name: 'in a meeting', view: { kind: 'edgeWelcome', where: 'chat' } },
    { name: 'in a team', view: { kind: 'edgeWelcome', where: 'team' } },
  ],
};
