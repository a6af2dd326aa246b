import type { PrioritisingView, RankedAction } from '../../src/workshop/views/plan/phases';
import type { Card, CardModule, Element, Kit } from '../kit';
import { openForm, primary } from '../parts/actions';
import { type Room, fitting } from '../parts/fit';
import { headBand } from '../parts/frame';
import { atMost } from '../parts/lists';
import { phaseCard } from '../parts/phase';
import { container, said, shorten, subheading, subtle, text } from '../parts/text';
import { actionLine, assignment, deferredLines, marks, relationLine } from './lines';
import { ranked } from './posterRows';
import { prioritisingSamples } from './samples/prioritising';

/** 4b: the poster as it fills up. Nobody sees a total before the vote has closed. */
export const prioritising: CardModule<PrioritisingView> = {
  render: (view, kit) => fitting((room) => card(view, kit, room)),
  samples: prioritisingSamples,
};

function card(view: PrioritisingView, kit: Kit, room: Room): Card {
  const { frame, closed, voted, voters } = view;
  const progress = closed
    ? kit.t('plan.vote.closed')
    : kit.t('plan.vote.progress', { n: voted, m: voters });
  const tensions = view.relations.filter(({ kind }) => kind === 'tension');
  const body = [
    text(progress, { weight: 'bolder', size: closed ? 'default' : 'large' }),
    ...(closed || frame.standing !== 'current' ? [] : [subtle(kit.t('plan.vote.blind'))]),
    ...(view.actions.length === 0 ? [subtle(kit.t('plan.actions.none'))] : []),
    ...atMost(view.actions, room.most, kit, (action, at) =>
      row(action, closed ? at + 1 : undefined, room, kit),
    ),
    ...section(
      kit.t('plan.relations'),
      atMost(tensions, room.most, kit, (relation) => relationLine(relation, room, kit)),
    ),
    ...section(kit.t('plan.deferred'), deferredLines(view.deferred, room, kit)),
  ];
  const doing = [
    ...(closed ? [] : [primary(openForm(kit, 'vote', kit.t('plan.vote')))]),
    openForm(kit, 'assign', kit.t('plan.assign')),
    openForm(kit, 'defer', kit.t('plan.defer')),
    ...(view.deferred.length + merged(view) === 0
      ? []
      : [openForm(kit, 'takeBack', kit.t('plan.takeBack'))]),
  ];
  return phaseCard(frame, kit, body, doing, closed ? [headBand(frame, kit)] : undefined);
}

/** How many actions others went into. */
function merged({ actions, deferred }: PrioritisingView): number {
  return [...actions, ...deferred].filter(({ also }) => also.length > 0).length;
}

function row(action: RankedAction, rank: number | undefined, room: Room, kit: Kit): Element {
  const { tally } = action;
  const counted = tally === undefined ? '' : ` · ${marks(tally, kit)}`;
  const lines = [
    actionLine(action, room, kit),
    said({
      text: `${shorten(action.actor, room.longest)} · ${assignment(action, kit)}${counted}`,
      isSubtle: true,
      size: 'small',
    }),
  ];
  return rank === undefined ? container(lines, { spacing: 'medium' }) : ranked(rank, lines);
}

function section(title: string, lines: readonly Element[]): readonly Element[] {
  return lines.length === 0 ? [] : [subheading(title), ...lines];
}
