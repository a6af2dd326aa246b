import { z } from 'zod';
import type { WorkshopDefinition } from '../workshop/definition';
import { DATA_ORIGINS, PROACTIVITIES, TASKS } from '../workshop/definition';
import { LONGEST, MOST } from './limits';

const text = (longest: number) => z.string().regex(/\S/, 'A text may not be empty.').max(longest);
const localized = (longest: number) => z.strictObject({ nl: text(longest), en: text(longest) });
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'An id has lower-case letters, digits and hyphens only.')
  .max(LONGEST.id);
const minutes = z
  .int()
  .min(0)
  .max(24 * 60);
const name = localized(LONGEST.name);
const title = localized(LONGEST.title);
const sentence = localized(LONGEST.sentence);
const paragraph = localized(LONGEST.paragraph);
const option = z.strictObject({ id, name });
const question = z.strictObject({ id, text: sentence });

/** What the bot says in one language. */
export const textsSchema = z.record(z.string(), text(LONGEST.paragraph));

const phase = z.strictObject({
  id,
  task: z.enum(TASKS),
  minutes,
  optional: z.boolean(),
  title,
  instruction: sentence,
  guidance: paragraph,
});

const fundament = z.strictObject({
  id,
  name,
  question: sentence,
  principes: z
    .array(z.strictObject({ id, name, gist: sentence }))
    .min(1)
    .max(MOST.principes),
});

const value = z.strictObject({
  id,
  fundament: id,
  principe: id,
  name,
  description: sentence,
  status: z.enum(['confirmed', 'supplement']),
});

const mechanism = z.strictObject({
  id,
  name,
  gist: sentence,
  examples: z
    .array(z.strictObject({ values: z.array(id).min(1), text: sentence }))
    .max(MOST.examples),
});

const handout = z.strictObject({
  fundament: id,
  origin: z.enum(DATA_ORIGINS),
  values: z.array(z.strictObject({ value: id, explanation: sentence })).max(MOST.explanations),
});

const scenario = z.strictObject({
  id,
  title,
  description: localized(LONGEST.scenario),
  cells: z
    .array(z.strictObject({ proactivity: z.enum(PROACTIVITIES), origin: z.enum(DATA_ORIGINS) }))
    .min(1),
  lifeEvent: id.exactOptional(),
  goal: sentence,
});

/** The sections of a definition, each with its own shape. */
const sections = {
  id,
  version: text(LONGEST.title),
  title,
  minutes: minutes.min(1),
  phases: z.array(phase).min(1).max(MOST.phases),
  fundamenten: z.array(fundament).min(1).max(MOST.fundamenten),
  values: z.array(value).min(1).max(MOST.values),
  mechanisms: z.array(mechanism).min(1).max(MOST.mechanisms),
  handouts: z.array(handout),
  scenarios: z.array(scenario).max(MOST.scenarios),
  functions: z.array(option).max(MOST.functions),
  lifeEvents: z.array(option).max(MOST.lifeEvents),
  terms: z.array(option).min(1).max(MOST.terms),
  checklist: z
    .array(
      question.extend({ scope: z.enum(['action', 'plan']), answer: z.enum(['text', 'person']) }),
    )
    .max(MOST.checklist),
  reflection: z.array(question).min(1).max(MOST.reflection),
  texts: z.strictObject({ nl: textsSchema, en: textsSchema }),
} satisfies { [Section in keyof WorkshopDefinition]: z.ZodType<WorkshopDefinition[Section]> };

/** The shape of a whole definition. */
export const definitionSchema: z.ZodType<WorkshopDefinition> = z.strictObject(sections);

/** The part of a definition that a file can replace. */
export type Section = keyof WorkshopDefinition;

/** All sections, in the order of the definition. */
export const SECTIONS: ReadonlySet<string> = new Set(Object.keys(sections));
