import { handoutFor } from '../candidates';
import type { Circumstances } from '../decider';
import type { Localized } from '../definition';
import { mentionsIn, type Mentions } from '../entries';
import { groupMembersOnly, nameOf } from '../queries';
import { refuse, type Refusal } from '../refusal';
import type { GroupId, PersonId, Session } from '../session';
import { mayRead, type Reader } from '../visibility';
import type { Frame } from './frame';
import { groupName } from './named';
import { pageOf } from './pages';
import { sheetsAreGone } from './silent';
import { showFundament, showValue, type ShownFundament, type ShownValue } from './shownValue';

/** Why a member named a value; with a name only where the session shows names. */
export interface ShownWhy {
  readonly why: string;
  readonly author?: string;
}

export interface ShownMentions {
  readonly value: ShownValue;
  /** How many members named it. */
  readonly count: number;
  readonly whys: readonly ShownWhy[];
}

/** A group's values side by side, most often named first. */
export interface SharedValuesView {
  readonly kind: 'sharedValues';
  readonly frame: Frame;
  readonly group: GroupId;
  readonly fundament?: ShownFundament;
  readonly values: readonly ShownMentions[];
  /** The session is closed and the sheets deleted. */
  readonly deleted: boolean;
}

export function sharedValues(
  frame: Frame,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): SharedValuesView {
  const fundament = showFundament(circumstances.definition, group);
  return {
    kind: 'sharedValues',
    frame,
    group,
    ...(fundament === undefined ? {} : { fundament }),
    values: mentionsFor(reader, group, session, circumstances),
    deleted: sheetsAreGone(session),
  };
}

/** What this reader may see of the group's values; nothing before the reveal. */
export function mentionsFor(
  reader: Reader,
  group: GroupId,
  session: Session,
  { definition }: Circumstances,
): readonly ShownMentions[] {
  const matter = { task: 'writeValues', group } as const;
  if (!mayRead(session, reader, { kind: 'entries', ...matter })) return [];
  const named = mayRead(session, reader, { kind: 'authors', ...matter });
  const whysOf = ({ whys }: Mentions): readonly ShownWhy[] =>
    whys.map(({ why, by }) => (named ? { why, author: nameOf(session, by) } : { why }));
  return mentionsIn(session, group).map((mentions) => ({
    value: showValue(mentions.value, definition),
    count: mentions.whys.length,
    whys: whysOf(mentions),
  }));
}

/** Everything the members wrote, in full, page by page. */
export interface ReadValuesFormView {
  readonly kind: 'readValuesForm';
  readonly group: GroupId;
  readonly name: Localized;
  readonly values: readonly ShownMentions[];
  readonly page: number;
  readonly pages: number;
}

export function readValuesForm(
  group: GroupId,
  asked: number,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): ReadValuesFormView | Refusal {
  const refusal = groupMembersOnly(session, person, group);
  if (refusal !== undefined) return refusal;
  const reader: Reader = { kind: 'person', person };
  if (!mayRead(session, reader, { kind: 'entries', task: 'writeValues', group })) {
    return refuse('notYet');
  }
  const lines = mentionsFor(reader, group, session, circumstances).flatMap((mentions) =>
    mentions.whys.map((why) => ({ mentions, why })),
  );
  const { items, number, of } = pageOf(lines, ({ why }) => why.why.length + LINE, asked);
  const values = [...new Set(items.map(({ mentions }) => mentions))].map((mentions) => ({
    ...mentions,
    whys: items.filter((item) => item.mentions === mentions).map(({ why }) => why),
  }));
  const name = groupName(group, circumstances.definition);
  return { kind: 'readValuesForm', group, name, values, page: number, pages: of };
}

/** What one line takes on a card besides its text, in characters. */
const LINE = 300;

/** Hand-out 6: what research found at services like this one. */
export interface ResearchHandoutView {
  readonly kind: 'researchHandout';
  readonly frame: Frame;
  readonly group: GroupId;
  readonly fundament?: ShownFundament;
  readonly values: readonly {
    readonly value: ShownValue;
    readonly explanations: readonly Localized[];
    /** How many members named it themselves; absent once their sheets are deleted. */
    readonly count?: number;
  }[];
}

export function researchHandout(
  frame: Frame,
  group: GroupId,
  session: Session,
  circumstances: Circumstances,
  reader: Reader,
): ResearchHandoutView {
  const { definition } = circumstances;
  const fundament = showFundament(definition, group);
  const mentions = mentionsFor(reader, group, session, circumstances);
  const open = frame.standing !== 'undone' && mayRead(session, reader, { kind: 'handout' });
  const researched = open ? handoutFor(session, definition, group) : [];
  return {
    kind: 'researchHandout',
    frame,
    group,
    ...(fundament === undefined ? {} : { fundament }),
    values: researched.map(({ value, explanations }) => {
      const shown = showValue(value, definition);
      const count = mentions.find((other) => other.value.code === shown.code)?.count ?? 0;
      return { value: shown, explanations, ...(sheetsAreGone(session) ? {} : { count }) };
    }),
  };
}
