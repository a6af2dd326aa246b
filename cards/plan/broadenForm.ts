import type { BroadenFormView, NarrowFormView } from '../../src/workshop/views/plan/forms';
import type { SubjectLine } from '../../src/workshop/views/plan/uses';
import type { CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { type Choice, choice, paragraph } from '../parts/inputs';
import { choiceTitle } from '../parts/text';
import { subjectName } from './broadening';
import { TITLE } from './choices';
import { takeBackCard } from './takeBackForm';
import { broadenSamples, narrowSamples } from './samples/forms';

/** Says of a value or an action that other projects gain from it too. */
export const broadenForm: CardModule<BroadenFormView> = {
  render: ({ subjects }, kit) =>
    fitting((room) =>
      formCard(
        kit.t('plan.broaden.title'),
        kit,
        [
          choice({
            id: 'subject',
            label: kit.t('plan.broaden.subject'),
            placeholder: kit.t('common.choose'),
            required: kit.t('plan.choose.one'),
            choices: subjectChoices(subjects, room, kit),
          }),
          paragraph({
            id: 'gain',
            label: kit.t('plan.broaden.gain'),
            required: kit.t('plan.required.text'),
            placeholder: kit.t('plan.broaden.gain.hint'),
          }),
          whoSees('poster', kit),
        ],
        [submit(kit, 'flagBroaderUse', kit.t('common.add'))],
      ),
    ),
  samples: broadenSamples,
};

/** Takes back what was said in the form above. */
export const narrowForm: CardModule<NarrowFormView> = {
  render: ({ uses }, kit) => {
    const subjects = uses.map(({ subject }) => subject);
    return fitting((room) =>
      takeBackCard('subject', 'dropBroaderUse', subjectChoices(subjects, room, kit), kit),
    );
  },
  samples: narrowSamples,
};

function subjectChoices(subjects: readonly SubjectLine[], room: Room, kit: Kit): readonly Choice[] {
  return subjects.map((subject) => ({
    title: choiceTitle(subjectName(subject, kit), Math.min(room.longest, TITLE)),
    value: subject.choice,
  }));
}
