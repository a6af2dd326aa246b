/**
 * The shape of a workshop as data. The engine knows phases with a form and a task; which phases there
 * are, how long they last and what they say is content that an organisation can replace.
 */

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** How people work in a phase: where its cards go and who answers. */
export const FORMS = [
  'plenary',
  'silent',
  'group',
  'vote',
  'presentation',
  'reflection',
  'break',
] as const;
export type Form = (typeof FORMS)[number];

/** What people do in a phase: which commands it opens. */
export const TASKS = [
  'welcome',
  'validateCase',
  'explainCode',
  'writeValues',
  'shareValues',
  'readHandout',
  'decideValues',
  'presentValues',
  'explainMechanisms',
  'writeActions',
  'shareActions',
  'composeActions',
  'presentActions',
  'relateActions',
  'prioritise',
  'broaden',
  'checklist',
  'reflect',
  'break',
] as const;
export type Task = (typeof TASKS)[number];

/** The form each task is done in; a definition that says otherwise is refused. */
export const FORM_OF_TASK: Readonly<Record<Task, Form>> = {
  welcome: 'plenary',
  validateCase: 'plenary',
  explainCode: 'plenary',
  writeValues: 'silent',
  shareValues: 'group',
  readHandout: 'group',
  decideValues: 'group',
  presentValues: 'presentation',
  explainMechanisms: 'plenary',
  writeActions: 'silent',
  shareActions: 'group',
  composeActions: 'group',
  presentActions: 'presentation',
  relateActions: 'plenary',
  prioritise: 'vote',
  broaden: 'plenary',
  checklist: 'plenary',
  reflect: 'reflection',
  break: 'break',
};

export interface PhaseDefinition {
  /** Short and stable, as on the facilitator's plan: "2c3". */
  readonly id: string;
  readonly task: Task;
  /** Whole minutes; 0 only for an optional phase, which then takes place when given minutes. */
  readonly minutes: number;
  readonly optional: boolean;
  readonly title: Localized;
  /** What the people do now, in one or two sentences. */
  readonly instruction: Localized;
  /** What the facilitator could say or watch for. */
  readonly guidance: Localized;
}

export interface Principe {
  readonly id: string;
  readonly name: Localized;
  readonly gist: Localized;
}

export interface Fundament {
  readonly id: string;
  readonly name: Localized;
  /** The control question that the group keeps asking. */
  readonly question: Localized;
  readonly principes: readonly Principe[];
}

export interface Value {
  readonly id: string;
  readonly fundament: string;
  readonly principe: string;
  readonly name: Localized;
  readonly description: Localized;
  /** A supplement is not verified as one of the CODIO values and is always shown as "aanvulling". */
  readonly status: 'confirmed' | 'supplement';
}

export interface ExampleAction {
  readonly values: readonly string[];
  readonly text: Localized;
}

/** One of the eight borgingsmechanismen, with the examples of hand-out 3. */
export interface Mechanism {
  readonly id: string;
  readonly name: Localized;
  readonly gist: Localized;
  readonly examples: readonly ExampleAction[];
}

export const PROACTIVITIES = ['low', 'moderate', 'high'] as const;
export type Proactivity = (typeof PROACTIVITIES)[number];

export const DATA_ORIGINS = ['none', 'own', 'other'] as const;
/** Where the data come from: none, the own customer file, or another (market) party. */
export type DataOrigin = (typeof DATA_ORIGINS)[number];

/** A cell of the 3 × 3 grid of CODIO-PaD part 1. */
export interface ServiceCell {
  readonly proactivity: Proactivity;
  readonly origin: DataOrigin;
}

/** Hand-out 6: values to consider for one fundament at one data origin, with why. */
export interface ResearchHandout {
  readonly fundament: string;
  readonly origin: DataOrigin;
  readonly values: readonly { readonly value: string; readonly explanation: Localized }[];
}

export interface Scenario {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly cells: readonly ServiceCell[];
  readonly lifeEvent?: string;
  readonly goal: Localized;
}

/** Something to choose from by name: a function, a life event, a term. */
export interface Option {
  readonly id: string;
  readonly name: Localized;
}

export interface Question {
  readonly id: string;
  readonly text: Localized;
}

/** A line of the checklist on the poster: asked of each action, or once of the whole plan. */
export interface ChecklistQuestion extends Question {
  readonly scope: 'action' | 'plan';
  /** A person is chosen from those present; a text is free. */
  readonly answer: 'text' | 'person';
}

export interface WorkshopDefinition {
  readonly id: string;
  readonly version: string;
  readonly title: Localized;
  /** The sum of all phases' minutes; checked. */
  readonly minutes: number;
  readonly phases: readonly PhaseDefinition[];
  readonly fundamenten: readonly Fundament[];
  readonly values: readonly Value[];
  readonly mechanisms: readonly Mechanism[];
  readonly handouts: readonly ResearchHandout[];
  readonly scenarios: readonly Scenario[];
  /** Functions people take part in; one's own words are always possible. */
  readonly functions: readonly Option[];
  readonly lifeEvents: readonly Option[];
  /** Terms an action can be taken up in, soonest first. */
  readonly terms: readonly Option[];
  readonly checklist: readonly ChecklistQuestion[];
  readonly reflection: readonly Question[];
  /** What the bot says, per language and key, as ICU messages. */
  readonly texts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}
