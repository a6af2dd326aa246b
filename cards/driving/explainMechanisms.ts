import type { ExplainMechanismsView } from '../../src/workshop/views/driving/plenary';
import type { CardModule } from '../kit';
import { capitalised } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { several } from '../parts/samples';
import { text } from '../parts/text';
import { frameSample, over } from './samples';

const TYPICAL: ExplainMechanismsView = {
  kind: 'explainMechanisms',
  frame: frameSample('3a', 'Acht manieren om te borgen', 'Eight ways to safeguard'),
  mechanisms: several(8, (n) => ({
    name: { nl: `borgingsmechanisme ${n + 1}`, en: `safeguard ${n + 1}` },
    gist: {
      nl: 'Inwoners kunnen ja of nee zeggen: tegen het gebruik van hun gegevens, of tegen berichten over andere regelingen. Dat kan vooraf of achteraf, met een duidelijke vraag of stilzwijgend.',
      en: 'Residents can say yes or no: to the use of their data, or to messages about other schemes. That can be beforehand or afterwards, with an open question or tacitly.',
    },
  })),
};

/** Step 3a: the eight borgingsmechanismen, a line each. */
export const explainMechanisms: CardModule<ExplainMechanismsView> = {
  render: ({ frame, mechanisms }, kit) =>
    phaseCard(frame, kit, [
      text(kit.t('driving.mechanisms.intro', { n: mechanisms.length })),
      ...mechanisms.map(({ name, gist }) =>
        text(`**${capitalised(kit.pick(name))}** – ${kit.pick(gist)}`),
      ),
    ]),
  samples: [
    { name: 'typical', view: TYPICAL },
    { name: 'over', view: { ...TYPICAL, frame: over(TYPICAL.frame) } },
  ],
};
