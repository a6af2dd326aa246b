import type { Answer } from '../../src/workshop/views/closing/answers';
import type { Poster, PosterAction } from '../../src/workshop/views/plan/poster';
import type { Element, Kit } from '../kit';
import { FULL } from '../parts/fit';
import { heading, said, subheading, subtle } from '../parts/text';
import { valueName, valueNames } from '../parts/values';
import { useLine } from './broadening';
import { assignment, deferralLine, numbers, relationLine } from './lines';
import { serviceLine } from './service';

/** Lines that a page holds together where it can. */
export type Block = readonly Element[];

/** Everything on the poster in full, one text a line, with the reasons and considerations. */
export function wholePoster(poster: Poster, kit: Kit): readonly Block[] {
  const blocks: readonly Block[] = [
    theCase(poster, kit),
    ...poster.groups.flatMap(({ name, chosen, rejected }) => [
      section(kit.t('plan.whole.chosen', { group: kit.pick(name) }), reasons(chosen, kit)),
      section(kit.t('plan.whole.rejected', { group: kit.pick(name) }), reasons(rejected, kit)),
    ]),
    ...theActions(poster, kit),
    section(
      kit.t('plan.relations'),
      poster.relations.map((relation) => relationLine(relation, FULL, kit)),
    ),
    ...poster.deferred.map((action, at) => [
      ...(at === 0 ? [subheading(kit.t('plan.deferred'))] : []),
      ...actionInFull(action, '', kit),
    ]),
    section(
      kit.t('plan.upkeep'),
      (['keeper', 'spread', 'update'] as const).flatMap((which) =>
        asked(kit.t(`plan.poster.${which}`), poster.upkeep[which]),
      ),
    ),
    section(
      kit.t('plan.poster.broader'),
      poster.uses.map((use) => useLine(use, FULL, kit)),
    ),
    section(kit.t('plan.poster.next'), [
      ...asked(kit.t('plan.poster.followUp'), poster.followUp && kit.date(poster.followUp)),
      ...answers(poster.agreed, kit),
    ]),
    section(kit.t('common.flipOver'), theFlipOver(poster, kit)),
  ];
  return blocks.filter((block) => block.length > 0);
}

function theCase({ case: found, cells }: Poster, kit: Kit): Block {
  if (found === undefined) return [];
  return [
    heading(kit.t('common.case')),
    said({ text: found.title, weight: 'bolder' }),
    ...(cells.length === 0 ? [] : [subtle(serviceLine(cells, kit))]),
    said(found.description),
    ...asked(kit.t('plan.whole.goal'), found.goal),
    ...found.additions.flatMap((addition) => asked(kit.t('plan.whole.addition'), addition)),
  ];
}

function theActions({ actions, ordered }: Poster, kit: Kit): readonly Block[] {
  return actions.map((action, at) => [
    ...(at === 0
      ? [subheading(kit.t(ordered ? 'plan.poster.ordered' : 'plan.poster.actions'))]
      : []),
    ...actionInFull(action, ordered ? `${at + 1}.  ` : '', kit),
  ]);
}

function theFlipOver({ parked }: Poster, kit: Kit): Block {
  return parked.flatMap(({ text, outcome }) => [
    said({ text, weight: 'bolder' }),
    outcome === undefined ? subtle(kit.t('plan.poster.open')) : said(outcome),
  ]);
}

function reasons(values: Poster['groups'][number]['chosen'], kit: Kit): Block {
  return values.map(({ value, reason }) =>
    said({ text: `${valueName(value, kit)}  `, weight: 'bolder' }, reason),
  );
}

function actionInFull(action: PosterAction, rank: string, kit: Kit): Block {
  const groups = action.groups.map((group) => kit.pick(group)).join(', ');
  const title = said(
    { text: `${rank}${numbers(action, kit)}  `, weight: 'bolder' },
    { text: action.what, weight: 'bolder' },
  );
  return [
    { ...title, spacing: 'large' },
    ...asked(kit.t('common.actor'), action.actor),
    ...(action.deferred === undefined
      ? asked(kit.t('common.owner'), assignment(action, kit))
      : [deferralLine(action, FULL, kit)]),
    ...asked(kit.t('common.mechanism'), kit.pick(action.mechanism)),
    ...asked(kit.t('common.values'), valueNames(action.values, kit)),
    ...asked(kit.t('common.group'), groups),
    ...asked(kit.t('plan.whole.considerations'), action.considerations),
    ...answers(action.checklist, kit),
  ];
}

function answers(given: readonly Answer[], kit: Kit): Block {
  return given.flatMap(({ question, answer }) => asked(kit.pick(question), answer));
}

function asked(question: string, answer: string | undefined): Block {
  if (answer === undefined || answer === '') return [];
  const label = /[?:]$/.test(question) ? question : `${question}:`;
  return [said({ text: `${label}  `, isSubtle: true }, answer)];
}

function section(title: string, lines: Block): Block {
  return lines.length === 0 ? [] : [subheading(title), ...lines];
}
