import type { TellFunctionFormView } from '../../src/workshop/views/lobby';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { sampleText } from '../parts/samples';
import { text } from '../parts/text';
import { functionInputs } from './functionInputs';
import { FUNCTIONS } from './samples';

export const tellFunctionForm: CardModule<TellFunctionFormView> = {
  render: (view, kit) =>
    formCard(
      kit.t('lobby.myFunction'),
      kit,
      [text(kit.t('lobby.function.why')), ...functionInputs(view.function, kit)],
      [submit(kit, 'tellFunction', kit.t('lobby.function.save'))],
    ),
  samples: [
    { name: 'empty', view: { kind: 'tellFunctionForm', function: { options: FUNCTIONS } } },
    {
      name: 'own words',
      view: {
        kind: 'tellFunctionForm',
        function: { options: FUNCTIONS, told: sampleText(200) },
      },
    },
  ],
};
