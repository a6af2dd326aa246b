import type { Duties } from '../../src/workshop/views/closing/afterwards';
import type { Element, Kit } from '../kit';
import type { Room } from '../parts/fit';
import { atMost } from '../parts/lists';
import { sampleText, several } from '../parts/samples';
import { said, shorten, subheading, text } from '../parts/text';

/** What somebody took upon them; a sentence when it is nothing. */
export function dutiesText(duties: Duties, kit: Kit, room: Room): readonly Element[] {
  const { own, named, asking, keeper } = duties;
  if (own.length + named.length + asking.length === 0 && !keeper) {
    return [text(kit.t('closing.duties.none'))];
  }
  const most = Math.min(room.most, 20);
  return [
    ...(own.length === 0 ? [] : [subheading(kit.t('closing.duties.own'))]),
    ...atMost(own, most, kit, ({ number, what, term }) =>
      said(
        `${number} ${shorten(what, room.longest)}`,
        ...(term === undefined
          ? []
          : [{ text: ` – ${kit.pick(term)}`, weight: 'bolder' as const }]),
      ),
    ),
    ...(named.length === 0 ? [] : [subheading(kit.t('closing.duties.named'))]),
    ...atMost(named, most, kit, ({ number, what, question }) =>
      said(
        { text: `${kit.pick(question)} `, isSubtle: true },
        `${number} ${shorten(what, room.longest)}`,
      ),
    ),
    ...(asking.length === 0 ? [] : [subheading(kit.t('closing.duties.asking'))]),
    ...atMost(asking, most, kit, ({ number, what, decision }) =>
      said(`${number} ${shorten(what, room.longest)}`, {
        text: ` – ${shorten(decision, room.longest)}`,
        isSubtle: true,
      }),
    ),
    ...(keeper ? [text(kit.t('closing.duties.keeper'), { weight: 'bolder' })] : []),
  ];
}

const TERM = { nl: 'binnen drie maanden', en: 'within three months' };
const QUESTION = {
  nl: 'Wie van ons houdt in de gaten of het gebeurt?',
  en: 'Which of us keeps an eye on whether it happens?',
};

export function sampleDuties(count: number, length: number): Duties {
  const action = (n: number) => ({ id: `a${n}`, number: `A${n + 1}`, what: sampleText(length) });
  return {
    own: several(count, (n) => ({ ...action(n), term: TERM })),
    named: several(count, (n) => ({ ...action(n), question: QUESTION })),
    asking: several(count, (n) => ({ ...action(n), decision: sampleText(length) })),
    keeper: true,
  };
}
