/** The most characters of a text. With all at their most, every card still fits in a Teams message. */
export const LONGEST = {
  id: 60,
  /** Of a value, principe, fundament, mechanism or choice. */
  name: 60,
  title: 100,
  /** A sentence or two: a description, question, explanation or example. */
  sentence: 300,
  /** What the facilitator could say in a phase, and the bot's own texts. */
  paragraph: 1_000,
  /** The description of an example case, as of a case that somebody enters. */
  scenario: 2_000,
} as const;

/** The most items of a section, or of a list in one. */
export const MOST = {
  phases: 40,
  fundamenten: 3,
  principes: 3,
  values: 60,
  mechanisms: 12,
  examples: 20,
  explanations: 12,
  scenarios: 6,
  functions: 30,
  lifeEvents: 30,
  terms: 15,
  checklist: 12,
  reflection: 6,
} as const;
