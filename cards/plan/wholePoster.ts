import type { Answer, Poster, PosterAction } from '../../src/workshop/views/plan/poster';
import type { Element, Kit } from '../kit';
import { FULL } from '../parts/fit';
import { heading, said, subheading, subtle } from '../parts/text';
import { valueName, valueNames } from '../parts/values';
import { useLine } from './broadening';
import { assignment, deferralLine, numbers, relationLine } from './lines';
import { serviceLine } from './service';

/** Everything on the poster in full, one text a line, with the reasons and considerations. */
export function wholePoster(poster: Poster, kit: Kit): readonly Element[] {
  return [
    ...theCase(poster, kit),
    ...poster.groups.flatMap((group) => [
      ...section(
        kit.t('plan.whole.chosen', { group: kit.pick(group.name) }),
        reasons(group.chosen, kit),
      ),
      ...section(
        kit.t('plan.whole.rejected', { group: kit.pick(group.name) }),
        reasons(group.rejected, kit),
      ),
    ]),
    ...section(
      kit.t(poster.ordered ? 'plan.poster.ordered' : 'plan.poster.actions'),
      poster.actions.flatMap((action, at) =>
        actionInFull(action, poster.ordered ? `${at + 1}.  ` : '', kit),
      ),
    ),
    ...section(
      kit.t('plan.relations'),
      poster.relations.map((relation) => relationLine(relation, FULL, kit)),
    ),
    ...section(
      kit.t('plan.deferred'),
      poster.deferred.flatMap((action) => [
        ...actionInFull(action, '', kit),
        deferralLine(action, FULL, kit),
      ]),
    ),
    ...section(
      kit.t('plan.upkeep'),
      (['keeper', 'spread', 'update'] as const).flatMap((which) =>
        asked(kit.t(`plan.poster.${which}`), poster.upkeep[which]),
      ),
    ),
    ...section(
      kit.t('plan.poster.broader'),
      poster.uses.map((use) => useLine(use, FULL, kit)),
    ),
    ...section(kit.t('plan.poster.next'), [
      ...asked(
        kit.t('plan.poster.followUp'),
        poster.followUp === undefined ? undefined : kit.date(poster.followUp),
      ),
      ...answers(poster.agreed, kit),
    ]),
    ...section(
      kit.t('common.flipOver'),
      poster.parked.flatMap(({ text, outcome }) => [
        said({ text, weight: 'bolder' }),
        outcome === undefined ? subtle(kit.t('plan.poster.open')) : said(outcome),
      ]),
    ),
  ];
}

function theCase(poster: Poster, kit: Kit): readonly Element[] {
  const found = poster.case;
  if (found === undefined) return [];
  return [
    heading(kit.t('common.case')),
    said({ text: found.title, weight: 'bolder' }),
    ...(poster.cells.length === 0 ? [] : [subtle(serviceLine(poster.cells, kit))]),
    said(found.description),
    ...asked(kit.t('plan.whole.goal'), found.goal),
    ...found.additions.flatMap((addition) => asked(kit.t('plan.whole.addition'), addition)),
  ];
}

function reasons(values: Poster['groups'][number]['chosen'], kit: Kit): readonly Element[] {
  return values.map(({ value, reason }) =>
    said({ text: `${valueName(value, kit)}  `, weight: 'bolder' }, reason),
  );
}

function actionInFull(action: PosterAction, rank: string, kit: Kit): readonly Element[] {
  const groups = action.groups.map((group) => kit.pick(group)).join(', ');
  return [
    said({ text: `${rank}${numbers(action, kit)}  `, weight: 'bolder' }, action.what),
    ...asked(kit.t('common.actor'), action.actor),
    ...(action.deferred === undefined ? asked(kit.t('common.owner'), assignment(action, kit)) : []),
    ...asked(kit.t('common.mechanism'), kit.pick(action.mechanism)),
    ...asked(kit.t('common.values'), valueNames(action.values, kit)),
    ...asked(kit.t('common.group'), groups),
    ...asked(kit.t('plan.whole.considerations'), action.considerations),
    ...answers(action.checklist, kit),
  ];
}

function answers(given: readonly Answer[], kit: Kit): readonly Element[] {
  return given.flatMap(({ question, answer }) => asked(kit.pick(question), answer));
}

function asked(question: string, answer: string | undefined): readonly Element[] {
  return answer === undefined || answer === ''
    ? []
    : [said({ text: `${question}  `, isSubtle: true }, answer)];
}

function section(title: string, lines: readonly Element[]): readonly Element[] {
  return lines.length === 0 ? [] : [subheading(title), ...lines];
}
