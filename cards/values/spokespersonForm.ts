import type { SpokespersonFormView } from '../../src/workshop/views/talkSheets';
import type { CardModule } from '../kit';
import { submit } from '../parts/actions';
import { personChoices } from '../parts/choices';
import { formCard } from '../parts/form';
import { choice } from '../parts/inputs';
import { sampleName, several } from '../parts/samples';
import { text } from '../parts/text';
import { DEMOCRATIE } from './samples';

const VIEW: SpokespersonFormView = {
  kind: 'spokespersonForm',
  group: 'democratie',
  name: DEMOCRATIE,
  members: several(4, (n) => ({ id: `person-${n}`, name: sampleName(n) })),
};

/** Who speaks for a group at the presentation. */
export const spokespersonForm: CardModule<SpokespersonFormView> = {
  render: ({ group, name, members, chosen }, kit) => {
    const title = kit.t('values.speaker.who', { name: kit.pick(name) });
    if (members.length === 0) {
      return formCard(title, kit, [text(kit.t('values.speaker.nobody'))]);
    }
    return formCard(
      title,
      kit,
      [
        choice({
          id: 'member',
          label: kit.t('common.spokesperson'),
          required: kit.t('values.speaker.required'),
          placeholder: kit.t('common.choose'),
          choices: personChoices(members),
          value: chosen,
        }),
      ],
      [submit(kit, 'nameSpokesperson', kit.t('common.save'), { group })],
    );
  },
  samples: [
    { name: 'typical', view: VIEW },
    {
      name: 'longest',
      view: {
        ...VIEW,
        members: several(40, (n) => ({ id: `person-${n}`, name: sampleName(n) })),
        chosen: 'person-3',
      },
    },
    { name: 'nobody', view: { ...VIEW, members: [] } },
  ],
};
