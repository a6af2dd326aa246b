export const SCENARIOS = ['apeldoorn', 'arnhem', 'utrecht'] as const;

/** The example scenarios of the manual's appendices, by the municipality. */
export type ScenarioId = (typeof SCENARIOS)[number];

/** The scenario a text speaks of. */
export function scenarioIn(text: string): ScenarioId | undefined {
  const lower = text.toLowerCase();
  return SCENARIOS.find((id) => lower.includes(id));
}
