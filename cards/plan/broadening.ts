import type { BroadeningView } from '../../src/workshop/views/plan/phases';
import type { SubjectLine, UseLine } from '../../src/workshop/views/plan/uses';
import type { Card, CardModule, Element, Kit } from '../kit';
import { openForm, primary } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { box, said, shorten, subtle } from '../parts/text';
import { valueName } from '../parts/values';
import { broadeningSamples } from './samples/broadening';

/** 5: what serves other projects too, and how the organisation gains. */
export const broadening: CardModule<BroadeningView> = {
  render: (view, kit) => fitting((room) => card(view, kit, room)),
  samples: broadeningSamples,
};

function card({ frame, uses }: BroadeningView, kit: Kit, room: Room): Card {
  const none = frame.standing === 'current' ? 'plan.broaden.none' : 'plan.broaden.empty';
  return phaseCard(
    frame,
    kit,
    [
      ...(uses.length === 0 ? [subtle(kit.t(none))] : []),
      ...atMost(uses, room.most, kit, ({ subject, gain }) =>
        box([
          said({ text: shorten(subjectName(subject, kit), room.longest), weight: 'bolder' }),
          said(shorten(gain, room.longest)),
        ]),
      ),
    ],
    [
      primary(openForm(kit, 'broaden', kit.t('plan.broaden'))),
      ...(uses.length === 0 ? [] : [openForm(kit, 'narrow', kit.t('plan.takeBack'))]),
    ],
  );
}

/** What serves other projects too, and what the organisation gains. */
export function useLine({ subject, gain }: UseLine, room: Room, kit: Kit): Element {
  return said(
    { text: `${shorten(subjectName(subject, kit), room.longest)}  `, weight: 'bolder' },
    shorten(gain, room.longest),
  );
}

/** The same where the actions stand in full on the card: an action by its number alone. */
export function shortUseLine({ subject, gain }: UseLine, room: Room, kit: Kit): Element {
  const name =
    subject.kind === 'action' ? subject.action.number : shorten(subjectName(subject, kit), 200);
  return said({ text: `${name}  `, weight: 'bolder' }, shorten(gain, room.longest));
}

export function subjectName(subject: SubjectLine, kit: Kit): string {
  return subject.kind === 'value'
    ? valueName(subject.value, kit)
    : `${subject.action.number} ${subject.action.what}`;
}
