import type { Option } from '../../src/workshop/definition';
import type { Element, Kit } from '../kit';
import { buttons, press, reveal } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { whoSees } from '../parts/frame';
import { container, subtle } from '../parts/text';
import { functionChoice } from '../lobby/people';

/** The one input on a shared card: choose a function and join. */
export function joining(
  functions: readonly Option[],
  kit: Kit,
  ...more: readonly CardAction[]
): readonly Element[] {
  return [
    functionChoice(functions, kit),
    whoSees('everyone', kit),
    buttons(press(kit, 'join', kit.t('lobby.join'), {}, 'positive'), ...more),
  ];
}

/**
 * Buttons that are for the facilitators; whoever else presses them is told so. Two in a row: on a phone
 * the titles of more do not fit.
 */
export function forFacilitators(kit: Kit, ...actions: readonly CardAction[]): Element {
  return container([subtle(kit.t('preparation.forFacilitators')), ...inPairs(actions)], {
    separator: true,
    spacing: 'medium',
  });
}

/** The same behind a button, on a card that is there for everybody to join. */
export function behindForFacilitators(
  kit: Kit,
  ...actions: readonly CardAction[]
): readonly Element[] {
  const id = 'forFacilitators';
  return [
    {
      ...buttons(reveal(kit.t('preparation.facilitating'), id)),
      separator: true,
      spacing: 'medium',
    },
    container(inPairs(actions), { id, isVisible: false, spacing: 'small' }),
  ];
}

function inPairs(actions: readonly CardAction[]): readonly Element[] {
  return actions.flatMap((_, at) => (at % 2 === 0 ? [buttons(...actions.slice(at, at + 2))] : []));
}
