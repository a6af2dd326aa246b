import type { ReminderView } from '../../src/workshop/views/driving/reminder';
import type { Card, CardModule, Kit } from '../kit';
import { openForm } from '../parts/actions';
import { SAMPLE_TIME } from '../parts/samples';
import { text } from '../parts/text';

/** To who has not handed in when a minute is left. */
function render({ title, state, until }: ReminderView, kit: Kit): Card {
  const sentence =
    until === undefined
      ? kit.t(`driving.reminder.${state}`, { title: kit.pick(title) })
      : kit.t('driving.reminder.until', { title: kit.pick(title), time: kit.time(until) });
  return kit.card(
    sentence,
    [text(sentence)],
    state === 'asked' ? [openForm(kit, 'mySheet', kit.t('driving.reminder.open'))] : [],
  );
}

const title = { nl: 'Waarden opschrijven', en: 'Writing values' };

export const reminder: CardModule<ReminderView> = {
  render,
  samples: [
    { name: 'asked', view: { kind: 'reminder', title, state: 'asked', until: SAMPLE_TIME } },
    { name: 'asked while paused', view: { kind: 'reminder', title, state: 'asked' } },
    { name: 'received', view: { kind: 'reminder', title, state: 'received' } },
    { name: 'over', view: { kind: 'reminder', title, state: 'over' } },
  ],
};
