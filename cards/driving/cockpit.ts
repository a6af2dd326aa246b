import type { CockpitView } from '../../src/workshop/views/driving/cockpit';
import type { Card, CardModule, Kit } from '../kit';
import { alwaysThere, buttons, openForm } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { heading, subheading, text } from '../parts/text';
import { arrangeButtons, beforeButtons, mainButtons, moreRows } from './buttons';
import { COCKPIT_SAMPLES } from './cockpitSamples';
import { stateText } from './state';

/** The facilitator's own card: where we are, who is ready, what is open, what comes; and the buttons. */
function render(view: CockpitView, kit: Kit): Card {
  const title = kit.t('driving.cockpit');
  return kit.card(
    title,
    [
      heading(title),
      ...stateText(view, kit),
      ...(view.state === 'running'
        ? [subheading(kit.t('driving.guidance')), text(kit.pick(view.guidance))]
        : []),
      ...rows(view, kit).map((row) => buttons(...row)),
    ],
    mainRow(view, kit),
  );
}

function mainRow(view: CockpitView, kit: Kit): readonly CardAction[] {
  switch (view.state) {
    case 'running':
      return mainButtons(view, kit, openForm);
    case 'before':
      return beforeButtons(view, kit, openForm);
    default:
      return [];
  }
}

/** Rows of buttons above the main one. */
function rows(view: CockpitView, kit: Kit): readonly (readonly CardAction[])[] {
  switch (view.state) {
    case 'running':
      return [...moreRows(view, kit, openForm), alwaysThere(kit)];
    case 'before':
      return [arrangeButtons(kit, openForm)];
    default:
      return [];
  }
}

export const cockpit: CardModule<CockpitView> = { render, samples: COCKPIT_SAMPLES };
