import { z } from 'zod';
import type { WorkshopDefinition } from '../workshop/definition';
import { DATA_ORIGINS, PROACTIVITIES, TASKS } from '../workshop/definition';

const text = z.string().regex(/\S/, 'A text may not be empty.');
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'An id has lower-case letters, digits and hyphens only.');
const minutes = z
  .int()
  .min(0)
  .max(24 * 60);
const localized = z.strictObject({ nl: text, en: text });
const option = z.strictObject({ id, name: localized });
const question = z.strictObject({ id, text: localized });

/** What the bot says in one language. */
export const textsSchema = z.record(z.string(), text);

const phase = z.strictObject({
  id,
  task: z.enum(TASKS),
  minutes,
  optional: z.boolean(),
  title: localized,
  instruction: localized,
  guidance: localized,
});

const fundament = z.strictObject({
  id,
  name: localized,
  question: localized,
  principes: z.array(z.strictObject({ id, name: localized, gist: localized })).min(1),
});

const value = z.strictObject({
  id,
  fundament: id,
  principe: id,
  name: localized,
  description: localized,
  status: z.enum(['confirmed', 'supplement']),
});

const mechanism = z.strictObject({
  id,
  name: localized,
  gist: localized,
  examples: z.array(z.strictObject({ values: z.array(id).min(1), text: localized })),
});

const handout = z.strictObject({
  fundament: id,
  origin: z.enum(DATA_ORIGINS),
  values: z.array(z.strictObject({ value: id, explanation: localized })).min(1),
});

const scenario = z.strictObject({
  id,
  title: localized,
  description: localized,
  cells: z
    .array(z.strictObject({ proactivity: z.enum(PROACTIVITIES), origin: z.enum(DATA_ORIGINS) }))
    .min(1),
  lifeEvent: id.exactOptional(),
  goal: localized,
});

/** The sections of a definition, each with its own shape. */
const sections = {
  id,
  version: text,
  title: localized,
  minutes: minutes.min(1),
  phases: z.array(phase).min(1),
  fundamenten: z.array(fundament).min(1),
  values: z.array(value).min(1),
  mechanisms: z.array(mechanism).min(1),
  handouts: z.array(handout),
  scenarios: z.array(scenario),
  functions: z.array(option),
  lifeEvents: z.array(option),
  terms: z.array(option).min(1),
  checklist: z.array(
    question.extend({ scope: z.enum(['action', 'plan']), answer: z.enum(['text', 'person']) }),
  ),
  reflection: z.array(question).min(1),
  texts: z.strictObject({ nl: textsSchema, en: textsSchema }),
} satisfies { [Section in keyof WorkshopDefinition]: z.ZodType<WorkshopDefinition[Section]> };

/** The shape of a whole definition. */
export const definitionSchema: z.ZodType<WorkshopDefinition> = z.strictObject(sections);

/** The part of a definition that a file can replace. */
export type Section = keyof WorkshopDefinition;

/** All sections, in the order of the definition. */
export const SECTIONS: ReadonlySet<string> = new Set(Object.keys(sections));
