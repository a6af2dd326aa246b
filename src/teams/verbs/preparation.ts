import { z } from 'zod';
import { DATA_ORIGINS, LANGUAGES, PROACTIVITIES } from '../../workshop/definition';
import { type Verbs, chosenSeveral, entered, number, toggled, verb, words } from './verb';

/** The ticked boxes of one row of the grid. */
const row = chosenSeveral.pipe(z.array(z.enum(DATA_ORIGINS)));

const describeCase = verb(
  z.object({
    title: words,
    description: words,
    'cells-low': row,
    'cells-moderate': row,
    'cells-high': row,
    lifeEvent: entered,
    goal: words,
    legalGround: words,
  }),
  ({ title, description, lifeEvent, goal, legalGround, ...rows }, { person }) => ({
    type: 'describeCase',
    by: person.id,
    case: {
      title,
      description,
      cells: PROACTIVITIES.flatMap((proactivity) =>
        rows[`cells-${proactivity}`].map((origin) => ({ proactivity, origin })),
      ),
      ...(lifeEvent === '' || lifeEvent === 'none' ? {} : { lifeEvent }),
      ...(goal === '' ? {} : { goal }),
      ...(legalGround === '' ? {} : { legalGround }),
    },
  }),
);

/** An emptied field leaves its phase as it is; what is not a whole number is for the rules to refuse. */
const minutes = z
  .union([z.number(), z.string()])
  .transform((value) => (value === '' ? undefined : Number(value)));

/** One reason for all phases that this plan newly leaves out. */
const changePlan = verb(
  z.looseObject({ reason: words }),
  ({ reason, ...inputs }, { person, session }) => {
    const wanted = session.plan.flatMap((phase) => {
      const { data } = minutes.safeParse(inputs[`minutes-${phase.id}`]);
      return data === undefined ? [] : [{ ...phase, wanted: data }];
    });
    const leftOut = wanted.filter((phase) => phase.wanted === 0 && phase.minutes > 0);
    return {
      type: 'changePlan',
      by: person.id,
      minutes: Object.fromEntries(wanted.map((phase) => [phase.id, phase.wanted])),
      reasons: Object.fromEntries(leftOut.map(({ id }) => [id, reason])),
    };
  },
);

const chooseSettings = verb(
  z.object({
    language: z.enum(LANGUAGES),
    names: z.enum(['hidden', 'shown']).optional(),
    autoAdvance: toggled,
    retentionDays: number,
  }),
  ({ names, ...settings }, { person }) => ({
    type: 'chooseSettings',
    by: person.id,
    settings: { ...settings, ...(names === undefined ? {} : { names }) },
  }),
);

const chooseChannels = verb(z.looseObject({}), (inputs, { person, session }) => ({
  type: 'chooseChannels',
  by: person.id,
  channels: Object.fromEntries(
    session.groups.flatMap(({ id }): [string, string | null][] => {
      const chosen = inputs[`channel-${id}`];
      if (typeof chosen !== 'string' || chosen === '') return [];
      return [[id, chosen === 'meeting' ? null : chosen]];
    }),
  ),
}));

/**
 * Somebody of the meeting may be unknown to the session: the choice bears the name behind the id. Which
 * language they speak shows when they do something.
 */
const nameCoFacilitator = verb(
  z.object({ person: z.string().regex(/^[^=]+=.+$/s) }),
  ({ person: chosen }, { person, session }) => {
    const at = chosen.indexOf('=');
    const id = chosen.slice(0, at);
    const known = session.people[id];
    return {
      type: 'nameCoFacilitator',
      by: person.id,
      person: {
        id,
        name: known?.name ?? chosen.slice(at + 1),
        ...(known?.language === undefined ? {} : { language: known.language }),
      },
    };
  },
);

export const preparationVerbs: Verbs = {
  describeCase,
  changePlan,
  chooseSettings,
  chooseChannels,
  nameCoFacilitator,
  chooseScenario: verb(z.object({ scenario: z.string() }), (input, { person }) => ({
    type: 'chooseScenario',
    by: person.id,
    ...input,
  })),
  releaseCoFacilitator: verb(z.object({ person: z.string() }), (input, { person }) => ({
    type: 'releaseCoFacilitator',
    by: person.id,
    ...input,
  })),
  openLobby: verb(z.object({}), (_data, { person }) => ({ type: 'openLobby', by: person.id })),
  addToCase: verb(
    z.object({ kind: z.enum(['description', 'data']), text: words }),
    (input, { person }) => ({ type: 'addToCase', by: person.id, ...input }),
  ),
};

/** The forms of this part that a button can ask for. */
export const preparationRequests = z.discriminatedUnion('form', [
  z.object({ form: z.literal('describeCase') }),
  z.object({ form: z.literal('plan') }),
  z.object({ form: z.literal('settings') }),
  z.object({ form: z.literal('channels') }),
  z.object({ form: z.literal('coFacilitator') }),
  z.object({ form: z.literal('addToCase'), kind: z.enum(['description', 'data']) }),
]);
