import type { JoinFormView } from '../../src/workshop/views/lobby';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { aboutLine } from '../parts/lists';
import { sampleText } from '../parts/samples';
import { subtle, text } from '../parts/text';
import { functionInputs } from './functionInputs';
import { FUNCTIONS } from './samples';

export const joinForm: CardModule<JoinFormView> = {
  render: ({ title, names, function: told }, kit) =>
    formCard(
      kit.t('lobby.join'),
      kit,
      [
        aboutLine(title, kit),
        text(kit.t('lobby.join.next')),
        subtle(kit.t(`preparation.names.${names}.gist`)),
        ...functionInputs(told, kit),
      ],
      [submit(kit, 'join', kit.t('lobby.join'))],
    ),
  samples: [
    {
      name: 'late',
      view: {
        kind: 'joinForm',
        title: 'Energietoeslag zonder aanvraag',
        names: 'hidden',
        function: { options: FUNCTIONS },
      },
    },
    {
      name: 'back again, with the longest texts',
      view: {
        kind: 'joinForm',
        title: sampleText(200),
        names: 'shown',
        function: { options: FUNCTIONS, told: sampleText(200) },
      },
    },
  ],
};
