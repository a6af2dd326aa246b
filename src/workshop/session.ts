import type { Form, Language, ServiceCell, Task } from './definition';
import type { Clock, Instant } from './clock';
import type { GroupId, PersonId } from './ids';
import type { Slot } from './places';

export type { Instant } from './clock';

export { ERASED, type GroupId, type PersonId } from './ids';

export interface Settings {
  /** The language of shared places; a private place speaks the person's own. */
  readonly language: Language;
  /** Whether revealed texts bear names; promised at the input field, so fixed once the lobby opens. */
  readonly names: 'hidden' | 'shown';
  /** Whether the clock moves the workshop on by itself when a phase's time is up. */
  readonly autoAdvance: boolean;
  /** Days after closing that the session's data are kept. */
  readonly retentionDays: number;
}

export interface Case {
  readonly title: string;
  readonly description: string;
  readonly cells: readonly ServiceCell[];
  readonly lifeEvent?: string;
  readonly goal?: string;
  readonly legalGround?: string;
  /** The example scenario it is, as long as nobody put it in other words. */
  readonly scenario?: string;
}

/** What step 1 adds to the case, marked as an addition. */
export interface CaseAddition {
  readonly id: string;
  readonly kind: 'description' | 'data';
  readonly text: string;
  readonly by: PersonId;
}

/** A phase as this session does it; copied from the definition so that a later definition cannot change it. */
export interface PlannedPhase {
  readonly id: string;
  readonly form: Form;
  readonly task: Task;
  /** Minutes; 0 when left out. */
  readonly minutes: number;
  /** Why it was left out; absent for a phase that takes place and for an unused break. */
  readonly leftOut?: string;
}

export type UnreachedReason = 'notInstalled' | 'blocked' | 'guest' | 'failed';

/** Whether the bot can write to someone privately. */
export type Reach =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'reached' }
  | { readonly kind: 'unreached'; readonly reason: UnreachedReason };

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Absent until they do something: whom another names is known by name alone. */
  readonly language?: Language;
  /** The id of an option of the definition, or own words. */
  readonly function?: string;
  readonly reach: Reach;
  /** Whether the person takes part: joined and did not leave. The facilitator need not. */
  readonly taking: 'part' | 'noPart' | 'left';
  readonly group?: GroupId;
}

export interface Group {
  readonly id: GroupId;
  /** The channel its cards go to; absent means the meeting chat, each card bearing the group's name. */
  readonly channel?: string;
  /** Who speaks for the group, per presentation phase (phase id). */
  readonly spokespersons: Readonly<Record<string, PersonId>>;
}

/** A value of the catalogue, or one in a person's own words. */
export type ValueRef =
  | { readonly kind: 'catalogue'; readonly id: string }
  | { readonly kind: 'own'; readonly name: string };

export interface ValueEntry {
  readonly value: ValueRef;
  readonly why: string;
}

export interface ActionEntry {
  /** Unique within the session. */
  readonly id: string;
  readonly what: string;
  /** Who should carry it out: a role or a name, free text. */
  readonly actor: string;
  readonly mechanism: string;
  readonly value: ValueRef;
}

/** What a group made of a value: a reason is required both ways. */
export interface ValueDecision {
  readonly value: ValueRef;
  readonly chosen: boolean;
  readonly reason: string;
}

/** One entry stands for others that the group finds the same. */
export interface Merge {
  readonly kept: string;
  readonly merged: readonly string[];
}

/** A joint action of a group, as it goes into the action plan. */
export interface Action {
  readonly id: string;
  readonly group: GroupId;
  readonly what: string;
  readonly actor: string;
  readonly mechanism: string;
  readonly values: readonly ValueRef[];
  readonly considerations: string;
  /** The entries it was made from. */
  readonly from: readonly string[];
  /** The id of the action that takes its place, when two groups found the same. */
  readonly sameAs?: string;
  /** Set when a (political) decision elsewhere must come first. */
  readonly deferred?: { readonly decision: string; readonly asker: PersonId };
  readonly term?: string;
  readonly owner?: PersonId;
  /** Answers to the checklist's questions of each action: question id → text or person id. */
  readonly checklist: Readonly<Record<string, string>>;
}

export type RelationKind = 'supports' | 'tension';

export interface Relation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly actions: readonly [string, string];
  /** With a tension: the value under pressure and what gives way. */
  readonly value?: ValueRef;
  readonly givesWay?: string;
}

export interface Vote {
  /** Action ids, at most VOTES_PER_PERSON each. */
  readonly necessity: readonly string[];
  readonly importance: readonly string[];
}

/** A value or action that serves other projects too, and how the organisation gains. */
export interface BroaderUse {
  readonly subject:
    | { readonly kind: 'value'; readonly value: ValueRef }
    | { readonly kind: 'action'; readonly action: string };
  readonly gain: string;
}

export interface ParkedPoint {
  readonly id: string;
  readonly text: string;
  readonly phase?: string;
  readonly by: PersonId;
  /** What was said of it at the end; absent while open. */
  readonly outcome?: string;
}

export interface Reflection {
  /** Question id → answer. */
  readonly answers: Readonly<Record<string, string>>;
  readonly shared: boolean;
}

/** One stay in a phase. Going back makes a new run; undo restores the earlier one. */
export interface PhaseRun {
  /** Unique within the session; cards and timers belong to a run. */
  readonly number: number;
  /** Index into the plan. */
  readonly index: number;
  readonly clock: Clock;
  /** The time prompts given in this run. */
  readonly prompts: readonly TimePrompt[];
  readonly enteredAt: Instant;
  /** The run it came from, until the undo window closes with the next move. */
  readonly previous?: PhaseRun;
}

/** That a phase was entered. What a visit opened (a reveal, a hand-out) closes again when undone. */
export interface Visit {
  readonly run: number;
  /** Index into the plan. */
  readonly index: number;
  readonly undone: boolean;
  /** Why the phase was skipped from here on. */
  readonly skipped?: string;
}

export type TimePrompt = 'oneMinuteLeft' | 'timeUp';

export interface Talk {
  readonly group: GroupId;
  /** The stay in the presentation phase that it belongs to. */
  readonly run: number;
  readonly startedAt: Instant;
  /** Set when the minute is over or the facilitator ended it. */
  readonly ended: boolean;
  /** The groups that spoke before in the same stay, in order. */
  readonly before: readonly GroupId[];
}

export interface Session {
  readonly id: string;
  /** preparing: the case and plan; lobby: people join; grouping: the proposal is being settled. */
  readonly status: 'preparing' | 'lobby' | 'grouping' | 'running' | 'closed' | 'cancelled';
  readonly settings: Settings;
  readonly facilitator: PersonId;
  readonly coFacilitators: readonly PersonId[];
  readonly handovers: readonly {
    readonly from: PersonId;
    readonly to: PersonId;
    readonly at: Instant;
  }[];
  readonly meetingEndsAt?: Instant;
  readonly case?: Case;
  /** Cards that did not arrive, other than those of people who cannot be reached. */
  readonly lost: readonly Slot[];
  readonly additions: readonly CaseAddition[];
  readonly plan: readonly PlannedPhase[];
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly groups: readonly Group[];
  readonly run?: PhaseRun;
  /** Every stay in a phase so far, in order; the next run's number is one higher than their count. */
  readonly visits: readonly Visit[];
  /** Raised whenever a clock changes, so that a timer armed before is inert. */
  readonly generation: number;
  readonly valueSheets: Readonly<Record<PersonId, readonly ValueEntry[]>>;
  readonly actionSheets: Readonly<Record<PersonId, readonly ActionEntry[]>>;
  /** Who handed in after the bell, so that they can be told that it counts; absent when nobody did. */
  readonly late?: {
    readonly writeValues: readonly PersonId[];
    readonly writeActions: readonly PersonId[];
  };
  readonly decisions: Readonly<Record<GroupId, readonly ValueDecision[]>>;
  readonly merges: Readonly<Record<GroupId, readonly Merge[]>>;
  readonly actions: readonly Action[];
  /** Action ids in the order of their numbers, kept from the first that went after numbers were shown. */
  readonly numbered?: readonly string[];
  readonly relations: readonly Relation[];
  readonly talk?: Talk;
  /** Who keeps the code alive, how it is spread and kept up to date. */
  readonly upkeep: {
    readonly keeper?: PersonId;
    readonly spread?: string;
    readonly update?: string;
  };
  readonly votes: Readonly<Record<PersonId, Vote>>;
  /** The order of the plan, set when the vote closes: action ids, first comes first. */
  readonly order?: readonly string[];
  /** The actions that could be voted on; absent in a session from before this was kept. */
  readonly ballot?: readonly string[];
  readonly broaderUses: readonly BroaderUse[];
  /** Answers to the checklist's questions of the whole plan: question id → text. */
  readonly checklist: Readonly<Record<string, string>>;
  /** Date of the follow-up, YYYY-MM-DD. */
  readonly followUp?: string;
  readonly parked: readonly ParkedPoint[];
  readonly reflections: Readonly<Record<PersonId, Reflection>>;
  /** Ids given out so far; the next thing's id is one higher. */
  readonly ids: number;
  readonly closedAt?: Instant;
  /** Why the session closed before its last phase. */
  readonly closedEarly?: string;
  /** When the people were reminded of the follow-up. */
  readonly followUpRemindedAt?: Instant;
}
