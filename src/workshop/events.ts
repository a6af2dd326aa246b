import type { Language } from './definition';
import type { Slot } from './places';
import type {
  Action,
  ActionEntry,
  BroaderUse,
  Case,
  CaseAddition,
  GroupId,
  Instant,
  Merge,
  PersonId,
  PlannedPhase,
  Reach,
  Reflection,
  Relation,
  Settings,
  TimePrompt,
  ValueDecision,
  ValueEntry,
  Vote,
} from './session';

/** What happened in a session, in the past tense. Recorded for good: only add, never change a shape. */
export type Event =
  // Preparing
  | {
      readonly type: 'sessionStarted';
      readonly id: string;
      readonly facilitator: Identity;
      readonly settings: Settings;
      readonly plan: readonly PlannedPhase[];
      readonly groups: readonly GroupId[];
      readonly meetingEndsAt?: Instant;
    }
  | { readonly type: 'caseDescribed'; readonly case: Case }
  | { readonly type: 'settingsChosen'; readonly settings: Settings }
  | { readonly type: 'planChanged'; readonly plan: readonly PlannedPhase[] }
  | { readonly type: 'coFacilitatorNamed'; readonly person: Identity }
  | { readonly type: 'coFacilitatorReleased'; readonly person: PersonId }
  | { readonly type: 'channelChosen'; readonly group: GroupId; readonly channel?: string }
  | { readonly type: 'lobbyOpened' }
  // People and groups
  | {
      readonly type: 'personJoined';
      readonly person: Identity;
      readonly function?: string;
      /** Given when the groups are settled already: a late joiner lands in the smallest. */
      readonly group?: GroupId;
    }
  | { readonly type: 'functionTold'; readonly person: PersonId; readonly function: string }
  | { readonly type: 'personLeft'; readonly person: PersonId }
  | { readonly type: 'cardLost'; readonly slot: Slot }
  | { readonly type: 'cardFound'; readonly slot: Slot }
  | { readonly type: 'reachLearned'; readonly person: PersonId; readonly reach: Reach }
  | { readonly type: 'languageLearned'; readonly person: PersonId; readonly language: Language }
  | {
      readonly type: 'groupsProposed';
      readonly members: Readonly<Record<GroupId, readonly PersonId[]>>;
    }
  | { readonly type: 'personMoved'; readonly person: PersonId; readonly group: GroupId }
  // Driving
  | {
      readonly type: 'phaseEntered';
      /** Index into the plan. */
      readonly index: number;
      readonly how: 'next' | 'back' | 'skip' | 'auto';
      /** Why the phase before was skipped. */
      readonly reason?: string;
    }
  | { readonly type: 'phaseUndone' }
  | { readonly type: 'clockPaused' }
  | { readonly type: 'clockResumed' }
  | { readonly type: 'clockExtended'; readonly minutes: number }
  | { readonly type: 'timePrompted'; readonly prompt: TimePrompt }
  | { readonly type: 'facilitationHandedOver'; readonly to: PersonId }
  // Working
  | { readonly type: 'caseAdded'; readonly addition: CaseAddition }
  | {
      readonly type: 'valuesHandedIn';
      readonly person: PersonId;
      readonly entries: readonly ValueEntry[];
      /** After the bell; it counts all the same. */
      readonly late: boolean;
    }
  | {
      readonly type: 'actionsHandedIn';
      readonly person: PersonId;
      readonly entries: readonly ActionEntry[];
      readonly late: boolean;
    }
  | { readonly type: 'valueDecided'; readonly group: GroupId; readonly decision: ValueDecision }
  | {
      readonly type: 'spokespersonNamed';
      readonly group: GroupId;
      /** The presentation phase's id. */
      readonly phase: string;
      readonly person: PersonId;
    }
  | { readonly type: 'talkStarted'; readonly group: GroupId }
  | { readonly type: 'talkEnded'; readonly group: GroupId }
  | { readonly type: 'entriesMerged'; readonly group: GroupId; readonly merge: Merge }
  | { readonly type: 'entriesSplit'; readonly group: GroupId; readonly kept: string }
  | { readonly type: 'actionComposed'; readonly action: Action }
  | { readonly type: 'actionRevised'; readonly action: Action }
  | { readonly type: 'actionDropped'; readonly action: string }
  // The plan
  | { readonly type: 'actionsRelated'; readonly relation: Relation }
  | { readonly type: 'relationDropped'; readonly relation: string }
  | { readonly type: 'actionsFoundSame'; readonly kept: string; readonly same: string }
  | {
      readonly type: 'actionDeferred';
      readonly action: string;
      readonly decision: string;
      readonly asker: PersonId;
    }
  | { readonly type: 'actionReclaimed'; readonly action: string }
  | {
      readonly type: 'actionAssigned';
      readonly action: string;
      readonly term: string;
      readonly owner: PersonId;
    }
  | {
      readonly type: 'upkeepAgreed';
      readonly keeper: PersonId;
      readonly spread: string;
      readonly update: string;
    }
  | { readonly type: 'voteCast'; readonly person: PersonId; readonly vote: Vote }
  | { readonly type: 'voteClosed'; readonly order: readonly string[] }
  | { readonly type: 'actionMoved'; readonly action: string; readonly place: number }
  | { readonly type: 'broaderUseFlagged'; readonly use: BroaderUse }
  | { readonly type: 'broaderUseDropped'; readonly subject: BroaderUse['subject'] }
  | {
      readonly type: 'checklistFilled';
      /** Absent for the questions of the whole plan. */
      readonly action?: string;
      readonly answers: Readonly<Record<string, string>>;
    }
  | { readonly type: 'followUpAgreed'; readonly date: string }
  // Flip-over and closing
  | {
      readonly type: 'pointParked';
      readonly id: string;
      readonly text: string;
      readonly by: PersonId;
    }
  | { readonly type: 'pointSettled'; readonly id: string; readonly outcome: string }
  | {
      readonly type: 'reflectionGiven';
      readonly person: PersonId;
      readonly reflection: Reflection;
    }
  | { readonly type: 'sessionClosed'; readonly early?: string }
  | { readonly type: 'sessionCancelled'; readonly reason: string }
  | { readonly type: 'followUpReminded' }
  | { readonly type: 'personErased'; readonly person: PersonId };

/** Who somebody is, as Teams tells it. */
export interface Identity {
  readonly id: PersonId;
  readonly name: string;
  /** Absent of somebody whom another names. */
  readonly language?: Language;
}

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;
