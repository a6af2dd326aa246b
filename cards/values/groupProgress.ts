import type { Frame } from '../../src/workshop/views/frame';
import type { GroupProgress, GroupProgressView } from '../../src/workshop/views/groupProgress';
import type { CardModule, Element, Kit } from '../kit';
import { openForm, press } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { phaseCard } from '../parts/phase';
import { sampleName } from '../parts/samples';
import { box, said, subtle, text } from '../parts/text';
import { DEMOCRATIE, sampleFrame } from './samples';

const VIEW: GroupProgressView = {
  kind: 'groupProgress',
  frame: sampleFrame('2c3', 'Waarden kiezen'),
  groups: [
    {
      name: DEMOCRATIE,
      people: 5,
      done: { what: 'valuesDecided', n: 4, of: 9 },
      spokesperson: { name: sampleName(3) },
    },
    {
      name: { nl: 'rechtsstaat', en: 'rule of law' },
      people: 1,
      done: { what: 'valuesDecided', n: 0, of: 11 },
      spokesperson: {},
    },
  ],
};

/** In the meeting while the groups work: how far each is. */
export const groupProgress: CardModule<GroupProgressView> = {
  render: ({ frame, groups }, kit) =>
    phaseCard(
      frame,
      kit,
      groups.map((group) => lines(group, frame, kit)),
    ),
  samples: [
    { name: 'values', view: VIEW },
    {
      name: 'actions',
      view: {
        ...VIEW,
        frame: sampleFrame('3c2', 'Samen acties maken', 'over'),
        groups: VIEW.groups.map((group) => ({ ...group, done: { what: 'actionsComposed', n: 3 } })),
      },
    },
    {
      name: 'reading',
      view: { ...VIEW, groups: VIEW.groups.map(({ name, people }) => ({ name, people })) },
    },
  ],
};

function lines(
  { name, people, done, spokesperson }: GroupProgress,
  frame: Frame,
  kit: Kit,
): Element {
  const title = kit.t('common.group.of', { name: kit.pick(name) });
  const far =
    done === undefined ? kit.t('values.progress.people', { n: people }) : doneText(done, kit);
  return box([
    text(title, { weight: 'bolder' }),
    text(far, { spacing: 'small' }),
    ...(spokesperson === undefined ? [] : speakerLine(spokesperson.name, frame, kit)),
  ]);
}

function doneText(done: NonNullable<GroupProgress['done']>, kit: Kit): string {
  return done.what === 'valuesDecided'
    ? kit.t('values.progress.valuesDecided', { n: done.n, of: done.of })
    : kit.t('values.progress.actionsComposed', { n: done.n });
}

/** Who presses speaks for the group; once somebody does, another can be chosen. */
export function speakerButton(group: string, speaker: string | undefined, kit: Kit): CardAction {
  return speaker === undefined
    ? press(kit, 'nameSpokesperson', kit.t('values.speaker.me'), { group })
    : openForm(kit, 'spokesperson', kit.t('values.speaker.other'), { group });
}

/** "Woordvoerder: …", or while there can still be one, that there is none yet. */
export function speakerLine(
  name: string | undefined,
  { standing }: Pick<Frame, 'standing'>,
  kit: Kit,
): readonly Element[] {
  if (name !== undefined) {
    return [said({ text: `${kit.t('common.spokesperson')}: `, isSubtle: true }, name)];
  }
  return standing === 'current' ? [subtle(kit.t('values.speaker.none'))] : [];
}
