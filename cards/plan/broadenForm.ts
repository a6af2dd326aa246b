import type { BroadenFormView, NarrowFormView } from '../../src/workshop/views/plan/forms';
import type { SubjectLine } from '../../src/workshop/views/plan/uses';
import type { CardModule, Kit } from '../kit';
import { submit } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { whoSees } from '../parts/frame';
import { type Choice, choice, paragraph } from '../parts/inputs';
import { choiceTitle, heading, subtle } from '../parts/text';
import { subjectName } from './broadening';
import { TITLE } from './choices';
import { broadenSamples, narrowSamples } from './samples/forms';

/** Says of a value or an action that other projects gain from it too. */
export const broadenForm: CardModule<BroadenFormView> = {
  render: ({ subjects }, kit) =>
    fitting((room) =>
      kit.card(
        kit.t('plan.broaden.title'),
        [
          heading(kit.t('plan.broaden.title')),
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
    const title = heading(kit.t('plan.takeBack.title'));
    return uses.length === 0
      ? kit.card(kit.t('plan.takeBack.title'), [title, subtle(kit.t('plan.takeBack.none'))])
      : fitting((room) =>
          kit.card(
            kit.t('plan.takeBack.title'),
            [
              title,
              choice({
                id: 'subject',
                label: kit.t('plan.takeBack.what'),
                placeholder: kit.t('common.choose'),
                required: kit.t('plan.choose.one'),
                choices: subjectChoices(
                  uses.map(({ subject }) => subject),
                  room,
                  kit,
                ),
              }),
            ],
            [submit(kit, 'dropBroaderUse', kit.t('plan.takeBack'))],
          ),
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
