/**
 * The workshop as it comes with the bot: CODIO-PaD in our own words, on public facts. Load it through
 * load.ts, which checks it.
 */
import checklist from './data/checklist.json';
import fundamenten from './data/fundamenten.json';
import handouts from './data/handouts.json';
import mechanisms from './data/mechanisms.json';
import options from './data/options.json';
import phases from './data/phases.json';
import reflection from './data/reflection.json';
import scenarios from './data/scenarios.json';
import values from './data/values.json';
import workshop from './data/workshop.json';
import { TEXTS } from './texts';

/** The parts of the built-in definition, one subject a file; not yet checked. */
export const BUILT_IN = {
  ...workshop,
  phases,
  fundamenten,
  values,
  mechanisms,
  handouts,
  scenarios,
  ...options,
  checklist,
  reflection,
  texts: TEXTS,
};
