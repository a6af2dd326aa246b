import type { FollowUpView, KeepsakeView } from '../../src/workshop/views/closing/afterwards';
import type { CardModule, Element, Kit } from '../kit';
import { openForm } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { band } from '../parts/frame';
import { aboutLine } from '../parts/lists';
import { sampleName, sampleText } from '../parts/samples';
import { heading, said, shorten, subheading, subtle, text } from '../parts/text';
import { dutiesText, sampleDuties } from './duties';

/** Thanks, and what is yours. */
export const keepsake: CardModule<KeepsakeView> = {
  render: (view, kit) =>
    fitting((room) =>
      kit.card(
        kit.t('closing.keepsake.title'),
        [band([heading(kit.t('closing.keepsake.title'))], 'accent'), ...kept(view, kit, room)],
        [openForm(kit, 'myData', kit.t('driving.myData'))],
      ),
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'keepsake',
        mine: sampleDuties(1, 90),
        about: sampleText(60),
        reflection: [
          {
            question: { nl: 'Wat ga je zelf anders doen?', en: 'What will you do differently?' },
            answer: sampleText(120),
          },
        ],
        followUp: '2027-02-11',
        retentionDays: 90,
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'keepsake',
        mine: sampleDuties(30, 2_000),
        about: sampleText(200),
        reflection: [
          {
            question: { nl: 'Wat leerde je?', en: 'What did you learn?' },
            answer: sampleText(2_000),
          },
        ],
        followUp: '2027-02-11',
        retentionDays: 365,
      },
    },
    {
      name: 'nothing taken on',
      view: {
        kind: 'keepsake',
        mine: { own: [], named: [], asking: [], keeper: false },
        about: sampleText(60),
        reflection: [],
        retentionDays: 30,
      },
    },
  ],
};

function kept(view: KeepsakeView, kit: Kit, room: Room): readonly Element[] {
  return [
    text(kit.t('closing.keepsake.thanks')),
    aboutLine(view.about, kit),
    ...dutiesText(view.mine, kit, room),
    ...meeting(view.followUp, kit),
    ...(view.reflection.length === 0 ? [] : [subheading(kit.t('closing.keepsake.reflection'))]),
    ...view.reflection.map(({ question, answer }) =>
      said({ text: `${kit.pick(question)} `, isSubtle: true }, shorten(answer, room.longest)),
    ),
    text(kit.t('closing.keepsake.poster')),
    subtle(kit.t('closing.retention', { n: view.retentionDays })),
  ];
}

/** The word before the follow-up. */
export const followUp: CardModule<FollowUpView> = {
  render: (view, kit) =>
    fitting((room) =>
      kit.card(kit.t('closing.followUp.title'), [
        band([heading(kit.t('closing.followUp.title'))], 'accent'),
        aboutLine(view.about, kit),
        ...meeting(view.followUp, kit),
        ...dutiesText(view.mine, kit, room),
        said(`${kit.t('closing.followUp.tell')} `, {
          text: shorten(view.tell, 80),
          weight: 'bolder',
        }),
      ]),
    ),
  samples: [
    {
      name: 'typical',
      view: {
        kind: 'followUp',
        mine: sampleDuties(1, 90),
        about: sampleText(60),
        followUp: '2027-02-11',
        tell: sampleName(0),
      },
    },
    {
      name: 'longest',
      view: {
        kind: 'followUp',
        mine: sampleDuties(30, 2_000),
        about: sampleText(200),
        followUp: '2027-02-11',
        tell: sampleText(120),
      },
    },
  ],
};

function meeting(date: string | undefined, kit: Kit): readonly Element[] {
  return date === undefined
    ? []
    : [text(kit.t('closing.followUp.on', { date: kit.date(date) }), { weight: 'bolder' })];
}
