import type { Named } from '../../src/workshop/views/named';
import type { ChannelsFormView } from '../../src/workshop/views/preparation/forms';
import type { Card, CardModule, Element, Kit } from '../kit';
import { submit } from '../parts/actions';
import { formCard } from '../parts/form';
import { whoSees } from '../parts/frame';
import { choice } from '../parts/inputs';
import { sampleText, several } from '../parts/samples';
import { choiceTitle, subtle, text } from '../parts/text';

/** More would make the card too large. */
const MOST_CHANNELS = 25;

/** A channel of the team for each group, or the meeting chat. */
function render({ groups, channels, fixed }: ChannelsFormView, kit: Kit): Card {
  const title = kit.t('preparation.channels');
  const closed = fixed ? 'fixed' : channels.length === 0 ? 'none' : undefined;
  if (closed !== undefined) {
    return formCard(title, kit, [text(kit.t(`preparation.channels.${closed}`))]);
  }
  const more = channels.length > MOST_CHANNELS;
  return formCard(
    title,
    kit,
    [
      text(kit.t('preparation.channels.hint')),
      ...groups.map((group) => channelOf(group, channels, kit)),
      ...(more ? [subtle(kit.t('preparation.channels.more', { max: MOST_CHANNELS }))] : []),
      whoSees('everyone', kit),
    ],
    [submit(kit, 'chooseChannels', kit.t('common.save'))],
  );
}

function channelOf(
  { id, name, channel }: ChannelsFormView['groups'][number],
  channels: readonly Named[],
  kit: Kit,
): Element {
  return choice({
    id: `channel-${id}`,
    label: kit.t('common.group.of', { name: kit.pick(name) }),
    value: channel ?? 'meeting',
    choices: [
      { title: kit.t('preparation.channels.meeting'), value: 'meeting' },
      ...nearest(channels, [name.nl, name.en], channel).map((one) => ({
        title: choiceTitle(one.name, 50),
        value: one.id,
      })),
    ],
  });
}

/** The chosen channel first, then those that bear the group's name, then the others. */
function nearest(
  channels: readonly Named[],
  names: readonly string[],
  chosen: string | undefined,
): readonly Named[] {
  const rank = ({ id, name }: Named): number => {
    if (id === chosen) return 0;
    const plain = name.toLocaleLowerCase('nl');
    return names.some((word) => plain.includes(word.toLocaleLowerCase('nl'))) ? 1 : 2;
  };
  return [...channels].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_CHANNELS);
}

const TYPICAL: ChannelsFormView = {
  kind: 'channelsForm',
  groups: [
    { id: 'democratie', name: { nl: 'democratie', en: 'democracy' }, channel: 'c1' },
    { id: 'rechtsstaat', name: { nl: 'rechtsstaat', en: 'rule of law' } },
    { id: 'bestuurskracht', name: { nl: 'bestuurskracht', en: 'capacity to govern' } },
  ],
  channels: [
    { id: 'c0', name: 'Algemeen' },
    { id: 'c1', name: 'Groep democratie' },
  ],
  fixed: false,
};

export const channelsForm: CardModule<ChannelsFormView> = {
  render,
  samples: [
    { name: 'typical', view: TYPICAL },
    {
      name: 'longest',
      view: {
        ...TYPICAL,
        channels: several(200, (n) => ({
          id: `19:${String(n).padStart(32, '0')}@thread.tacv2`,
          name: sampleText(50),
        })),
      },
    },
    { name: 'no team', view: { ...TYPICAL, channels: [] } },
    { name: 'running', view: { ...TYPICAL, fixed: true } },
  ],
};
