import type { RelatingView } from '../../src/workshop/views/plan/phases';
import type { Card, CardModule, Element, Kit } from '../kit';
import { buttons, openForm } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { atMost, capitalised } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { container, subheading, subtle, text } from '../parts/text';
import { actionLine, deferredLines, relationLine } from './lines';
import { relatingSamples } from './samples/relating';

/** 4a: all actions side by side, with how they go together and what is still to be agreed. */
export const relating: CardModule<RelatingView> = {
  render: (view, kit) => fitting((room) => card(view, kit, room)),
  samples: relatingSamples,
};

function card(view: RelatingView, kit: Kit, room: Room): Card {
  const { frame } = view;
  const short = { ...room, longest: Math.min(room.longest, 160) };
  const body = [
    ...view.groups.flatMap(({ name, actions }) => [
      subheading(capitalised(kit.pick(name))),
      ...(actions.length === 0 ? [subtle(kit.t('common.none'))] : []),
      ...atMost(actions, short.most, kit, (action) => actionLine(action, short, kit)),
    ]),
    ...parts(view, kit, room).map(({ title, lines, form, button }) =>
      container(
        [
          text(title, { weight: 'bolder' }),
          ...lines,
          ...(frame.standing === 'current' ? [buttons(openForm(kit, form, kit.t(button)))] : []),
        ],
        { style: 'emphasis', spacing: 'medium' },
      ),
    ),
  ];
  const takeBack = openForm(kit, 'takeBack', kit.t('plan.takeBack'));
  return phaseCard(frame, kit, body, canTakeBack(view) ? [takeBack] : []);
}

/** One of the things that this step has to settle, with how far it is and the way to it. */
interface Part {
  readonly title: string;
  readonly lines: readonly Element[];
  readonly form: string;
  readonly button: string;
}

function parts(view: RelatingView, kit: Kit, room: Room): readonly Part[] {
  return [
    {
      title: kit.t('plan.relations'),
      lines: orNone(
        atMost(view.relations, room.most, kit, (relation) => relationLine(relation, room, kit)),
        kit,
      ),
      form: 'relate',
      button: 'plan.relate',
    },
    {
      title: kit.t('plan.deferred'),
      lines: orNone(deferredLines(view.deferred, room, kit), kit),
      form: 'defer',
      button: 'plan.defer',
    },
    {
      title: kit.t('plan.assign.title'),
      lines: [text(kit.t('plan.lacking', { n: view.unassigned }), { spacing: 'small' })],
      form: 'assign',
      button: 'plan.assign',
    },
    {
      title: kit.t('plan.upkeep.title'),
      lines: [
        text(kit.t(view.keeper === undefined ? 'plan.upkeep.open' : 'plan.upkeep.agreed'), {
          spacing: 'small',
        }),
      ],
      form: 'upkeep',
      button: 'plan.upkeep',
    },
  ];
}

function orNone(lines: readonly Element[], kit: Kit): readonly Element[] {
  return lines.length === 0 ? [subtle(kit.t('common.none'))] : lines;
}

function canTakeBack({ relations, deferred, groups }: RelatingView): boolean {
  const same = groups.some(({ actions }) => actions.some(({ also }) => also.length > 0));
  return relations.length + deferred.length > 0 || same;
}
