import type { RelatingView } from '../../src/workshop/views/plan/phases';
import type { Card, CardModule, Element, Kit } from '../kit';
import { alwaysThere, buttons, openForm } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { head } from '../parts/frame';
import { subheading, subtle, text } from '../parts/text';
import { actionLine, atMost, capital, deferredLines, relationLine } from './lines';
import { relatingSamples } from './samples/relating';

/** 4a: all actions side by side, with how they go together and what is still to be agreed. */
export const relating: CardModule<RelatingView> = {
  render: (view, kit) => fitting((room) => card(view, kit, room)),
  samples: relatingSamples,
};

function card(view: RelatingView, kit: Kit, room: Room): Card {
  const current = view.frame.standing === 'current';
  const short = { ...room, longest: Math.min(room.longest, 160) };
  const body = [
    ...head(view.frame, kit),
    ...view.groups.flatMap(({ name, actions }) => [
      subheading(capital(kit.pick(name))),
      ...(actions.length === 0 ? [subtle(kit.t('common.none'))] : []),
      ...atMost(actions, short, (action) => actionLine(action, short, kit), kit),
    ]),
    ...relations(view, kit, room),
    ...deferred(view, kit, room),
    text(kit.t('plan.lacking', { n: view.unassigned }), { separator: true, spacing: 'medium' }),
    subtle(kit.t(view.keeper === undefined ? 'plan.upkeep.open' : 'plan.upkeep.agreed')),
    ...(current && canTakeBack(view) ? [buttons(openTakeBack(kit))] : []),
  ];
  const doing = [
    openForm(kit, 'relate', kit.t('plan.relate')),
    openForm(kit, 'defer', kit.t('plan.defer')),
    openForm(kit, 'assign', kit.t('plan.assign')),
    openForm(kit, 'upkeep', kit.t('plan.upkeep')),
    ...alwaysThere(kit),
  ];
  return kit.card(kit.pick(view.frame.title), body, current ? doing : []);
}

function relations(view: RelatingView, kit: Kit, room: Room): readonly Element[] {
  if (view.relations.length === 0) return [];
  return [
    subheading(kit.t('plan.relations')),
    ...atMost(view.relations, room, (relation) => relationLine(relation, room, kit), kit),
  ];
}

function deferred(view: RelatingView, kit: Kit, room: Room): readonly Element[] {
  if (view.deferred.length === 0) return [];
  return [subheading(kit.t('plan.deferred')), ...deferredLines(view.deferred, room, kit)];
}

function canTakeBack({ relations, deferred, groups }: RelatingView): boolean {
  const same = groups.some(({ actions }) => actions.some(({ also }) => also.length > 0));
  return relations.length + deferred.length > 0 || same;
}

function openTakeBack(kit: Kit) {
  return openForm(kit, 'takeBack', kit.t('plan.takeBack'));
}
