import type { Poster, PosterAction, PosterView } from '../../src/workshop/views/plan/poster';
import type { Card, CardModule, Element, Kit } from '../kit';
import { openForm, primary } from '../parts/actions';
import { FULL, type Room, fits, fitting } from '../parts/fit';
import { atMost, capitalised } from '../parts/lists';
import { box, container, heading, said, shorten, subtle, text } from '../parts/text';
import { valueNames } from '../parts/values';
import { shortUseLine } from './broadening';
import { deferredLines, relationLine } from './lines';
import { serviceLine } from './service';
import { type Row, airyRow, details, line, plainRow } from './posterRows';
import { posterSamples } from './samples/poster';

/**
 * The keepsake: what was chosen, composed, ordered and agreed. What does not fit is shortened alike
 * everywhere, and the whole text is a button away.
 */
export const poster: CardModule<PosterView> = {
  render: ({ poster: found }, kit) => {
    if (found === undefined) {
      return kit.card(kit.t('common.poster'), [text(kit.t('plan.poster.later'))]);
    }
    const whole = card(found, kit, FULL, airyRow);
    if (fits(whole)) return whole;
    const rest = withoutChecklist(found);
    const airy = card(rest, kit, FULL, airyRow, 'shortened');
    return fits(airy) ? airy : fitting((room) => card(rest, kit, room, plainRow, 'shortened'));
  },
  samples: posterSamples,
};

/** Where not all fits, the answers on the checklist are the first to be left to the full text. */
function withoutChecklist(poster: Poster): Poster {
  return { ...poster, actions: poster.actions.map((action) => ({ ...action, checklist: [] })) };
}

/** From here down a card keeps its actions, one line each, before all else. */
const TIGHT = 65;

function card(
  poster: Poster,
  kit: Kit,
  whole: Room,
  row: Row,
  length: 'whole' | 'shortened' = 'whole',
): Card {
  const tight = whole.longest <= TIGHT;
  const room = tight ? { ...whole, most: Math.min(whole.most, 2) } : whole;
  const body = [
    ...masthead(poster, kit, room),
    ...values(poster, kit, room),
    ...section(kit.t(poster.ordered ? 'plan.poster.ordered' : 'plan.poster.actions'), [
      ...(poster.actions.length === 0 ? [subtle(kit.t('plan.actions.none'))] : []),
      ...atMost(poster.actions, whole.most, kit, (action, at) => {
        const rank = poster.ordered ? `${at + 1}` : '';
        const short = { ...action, what: shorten(action.what, room.longest) };
        return tight ? line(short, rank, kit) : row(short, rank, details(action, kit, room), kit);
      }),
    ]),
    ...section(kit.t('plan.deferred'), deferredLines(poster.deferred, room, kit)),
    ...section(
      kit.t('plan.relations'),
      atMost(poster.relations, room.most, kit, (relation) => relationLine(relation, room, kit)),
    ),
    ...section(kit.t('plan.poster.next'), next(poster, kit, room)),
    ...section(kit.t('plan.upkeep'), upkeep(poster, kit, room)),
    ...section(
      kit.t('plan.poster.broader'),
      atMost(poster.uses, room.most, kit, (use) => shortUseLine(use, room, kit)),
    ),
    ...section(kit.t('plan.poster.checklist'), checklist(poster.actions, kit, room)),
    ...section(
      kit.t('common.flipOver'),
      atMost(poster.parked, room.most, kit, (point) => parked(point, kit, room)),
    ),
    ...(length === 'shortened' ? [subtle(kit.t('plan.poster.shortened'))] : []),
  ];
  return kit.card(kit.t('plan.poster.title'), body, [
    primary(openForm(kit, 'posterPage', kit.t('plan.poster.read'), { page: 0 })),
  ]);
}

function masthead(poster: Poster, kit: Kit, room: Room): readonly Element[] {
  const found = poster.case;
  return [
    container(
      [
        text(kit.t('plan.poster.title'), { style: 'heading', weight: 'bolder', size: 'small' }),
        ...(found === undefined
          ? []
          : [said({ text: shorten(found.title, 200), weight: 'bolder', size: 'extraLarge' })]),
        ...(poster.cells.length === 0 ? [] : [subtle(serviceLine(poster.cells, kit))]),
      ],
      { style: 'accent', bleed: true },
    ),
    ...(found === undefined ? [] : [said(shorten(found.description, room.longest))]),
  ];
}

/** The chosen values under their fundament; why they were chosen stands in the full text. */
function values({ groups }: Poster, kit: Kit, room: Room): readonly Element[] {
  const chosen = groups.filter((group) => group.chosen.length > 0);
  if (chosen.length === 0) return [];
  return section(kit.t('plan.poster.values'), [
    box(
      chosen.flatMap((group) => [
        {
          ...said({ text: capitalised(kit.pick(group.name)), weight: 'bolder' }),
          spacing: 'medium',
        },
        said(
          shorten(
            valueNames(
              group.chosen.map(({ value }) => value),
              kit,
            ),
            room.longest,
          ),
        ),
      ]),
    ),
  ]);
}

/** Each question once, with the answers for all actions after it. */
function checklist(
  actions: readonly PosterAction[],
  kit: Kit,
  { longest, most }: Room,
): readonly Element[] {
  const given = actions.flatMap(({ number, checklist }) =>
    checklist.map(({ question, answer }) => ({ asked: kit.pick(question), number, answer })),
  );
  const questions = [...new Set(given.map(({ asked }) => asked))];
  return questions.map((question) => {
    const answers = given.filter(({ asked }) => asked === question).slice(0, most);
    return said(
      { text: `${question}  `, isSubtle: true },
      answers.map(({ number, answer }) => `${number}: ${shorten(answer, longest)}`).join(' · '),
    );
  });
}

function upkeep({ upkeep }: Poster, kit: Kit, room: Room): readonly Element[] {
  return (['keeper', 'spread', 'update'] as const).flatMap((which) => {
    const answer = upkeep[which];
    return answer === undefined || answer === ''
      ? []
      : [asked(kit.t(`plan.poster.${which}`), shorten(answer, room.longest))];
  });
}

function next({ agreed, followUp }: Poster, kit: Kit, room: Room): readonly Element[] {
  return [
    ...(followUp === undefined ? [] : [asked(kit.t('plan.poster.followUp'), kit.date(followUp))]),
    ...agreed.map(({ question, answer }) =>
      asked(kit.pick(question), shorten(answer, room.longest)),
    ),
  ];
}

function parked({ text, outcome }: Poster['parked'][number], kit: Kit, room: Room): Element {
  return said(
    { text: `${shorten(text, room.longest)}  `, weight: 'bolder' },
    outcome === undefined
      ? { text: kit.t('plan.poster.open'), italic: true }
      : shorten(outcome, room.longest),
  );
}

function asked(question: string, answer: string): Element {
  return said({ text: `${question}  `, isSubtle: true }, answer);
}

/** Nothing at all when there is nothing to say. */
function section(title: string, items: readonly Element[]): readonly Element[] {
  if (items.length === 0) return [];
  return [{ ...heading(title), spacing: 'large', separator: true }, ...items];
}
