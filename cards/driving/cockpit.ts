import type { CockpitView, Driving } from '../../src/workshop/views/driving/cockpit';
import type { Card, CardModule, Element, Kit } from '../kit';
import { alwaysThere, buttons, openForm, reveal } from '../parts/actions';
import type { CardAction } from '../parts/elements';
import { band, phaseTitle, titleWithClock } from '../parts/frame';
import { container, heading, subheading, subtle, text } from '../parts/text';
import { arrangeButtons, beforeButtons, mainButtons, moreRows, toolButtons } from './buttons';
import { COCKPIT_SAMPLES } from './cockpitSamples';
import { comesText, stateText } from './state';

/** The facilitator's own card: where we are, who is ready, what is open, what comes; and the buttons. */
function render(view: CockpitView, kit: Kit): Card {
  return kit.card(
    kit.t('driving.cockpit'),
    [...top(view, kit), ...stateText(view, kit), ...bottom(view, kit)],
    mainRow(view, kit),
  );
}

function top(view: CockpitView, kit: Kit): readonly Element[] {
  const name = kit.t('driving.cockpit');
  if (view.state !== 'running') return [band([heading(name)], 'accent')];
  const step = `${name} · ${kit.t('driving.step', { n: view.step, m: view.steps })}`;
  return [
    band(
      [
        ...titleWithClock(phaseTitle(view, kit), view.clock, kit),
        subtle(step),
        ...(view.autoAdvance ? [subtle(kit.t('driving.auto'))] : []),
      ],
      'accent',
    ),
  ];
}

/** What is needed now and then: in sight before the workshop, behind a button while it runs. */
function bottom(view: CockpitView, kit: Kit): readonly Element[] {
  switch (view.state) {
    case 'running':
      return [
        ...guidance(view, kit),
        ...comesText(view, kit),
        ...tools(view, kit),
        more(view, kit),
      ];
    case 'before':
      return [subheading(kit.t('driving.arrange')), buttons(...arrangeButtons(kit, openForm))];
    default:
      return [];
  }
}

function guidance({ guidance }: Driving, kit: Kit): readonly Element[] {
  return [
    container(
      [subheading(kit.t('driving.guidance')), text(kit.pick(guidance), { spacing: 'small' })],
      { style: 'emphasis', spacing: 'medium' },
    ),
  ];
}

/** The forms that belong to this very step. */
function tools(view: Driving, kit: Kit): readonly Element[] {
  return view.tools.length === 0 ? [] : [buttons(...toolButtons(view, kit, openForm))];
}

function more(view: Driving, kit: Kit): Element {
  const rows = [...moreRows(view, kit, openForm), alwaysThere(kit)];
  return container(
    rows.map((row) => buttons(...row)),
    { id: 'more', isVisible: false, separator: true, spacing: 'medium' },
  );
}

function mainRow(view: CockpitView, kit: Kit): readonly CardAction[] {
  switch (view.state) {
    case 'running':
      return [...mainButtons(view, kit, openForm), reveal(kit.t('driving.more'), 'more')];
    case 'before':
      return beforeButtons(view, kit, openForm);
    default:
      return [];
  }
}

export const cockpit: CardModule<CockpitView> = { render, samples: COCKPIT_SAMPLES };
