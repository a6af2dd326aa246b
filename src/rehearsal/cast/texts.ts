import { z } from 'zod';
import apeldoorn from './data/apeldoorn.json';
import arnhem from './data/arnhem.json';
import sayings from './data/sayings.json';
import utrecht from './data/utrecht.json';
import values from './data/values.json';
import type { ScenarioId } from './scenario';

/** Chosen because, not chosen because, an action with its actor and mechanism, and the fundament. */
const valueTexts = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
]);

const scenarioTexts = z.object({
  /** By person: what is added to the case. */
  additions: z.record(z.string(), z.tuple([z.enum(['description', 'data']), z.string()])),
  /** By person: what goes on the flip-over. */
  parked: z.record(z.string(), z.string()),
  /** By person: values (by id) and why. */
  sheets: z.record(z.string(), z.array(z.tuple([z.string(), z.string()]))),
  /** What, the same in other words (or ''), actor, mechanism (by id), the values it protects. */
  actions: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.array(z.string())])),
});

export type ScenarioTexts = z.infer<typeof scenarioTexts>;

const SCENARIO_TEXTS: Readonly<Record<ScenarioId, ScenarioTexts>> = {
  apeldoorn: scenarioTexts.parse(apeldoorn),
  arnhem: scenarioTexts.parse(arnhem),
  utrecht: scenarioTexts.parse(utrecht),
};

const VALUE_TEXTS = z.record(z.string(), valueTexts).parse(values);
const OTHER = valueTexts.parse(sayings.other);

/** What fits any scenario. */
export const SAYINGS = sayings;

const ANSWERS = z.record(z.string(), z.array(z.string())).parse(sayings.checklist);

/** What a card does not say already; everything when it says it all. */
export function unsaid(sayings: readonly string[], { text }: { readonly text: string }) {
  const left = sayings.filter((saying) => !text.includes(saying));
  return left.length > 0 ? left : sayings;
}

/** What people say in a scenario. */
export function textsOf(scenario: ScenarioId): ScenarioTexts {
  return SCENARIO_TEXTS[scenario];
}

/** What can be said of a value, also of one that an organisation has added. */
export function valueTextsOf(value: string) {
  const [yes, no, what, actor, mechanism, fundament] = VALUE_TEXTS[value] ?? OTHER;
  return { yes, no, fundament, action: { what, actor, mechanism } };
}

/** Answers to a question of the checklist, also to one that an organisation has added. */
export function checklistAnswers(question: string): readonly string[] {
  return ANSWERS[question] ?? ANSWERS.other ?? [];
}
