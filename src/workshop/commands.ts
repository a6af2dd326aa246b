import type {
  BroaderUse,
  Case,
  GroupId,
  Instant,
  PersonId,
  Reach,
  RelationKind,
  Settings,
  TimePrompt,
  ValueEntry,
  ValueRef,
} from './session';
import type { Language } from './definition';
import type { Identity } from './events';
import type { Slot } from './places';

/** Whoever presses a button or says a command. */
interface ByPerson {
  readonly by: PersonId;
}

/** What somebody (or the clock, or delivery) asks of a session. */
export type Command =
  // Preparing
  | {
      readonly type: 'start';
      readonly id: string;
      readonly facilitator: Identity;
      readonly settings: Settings;
      readonly meetingEndsAt?: Instant;
    }
  | (ByPerson & { readonly type: 'describeCase'; readonly case: Case })
  | (ByPerson & { readonly type: 'chooseScenario'; readonly scenario: string })
  | (ByPerson & { readonly type: 'chooseSettings'; readonly settings: Partial<Settings> })
  | (ByPerson & {
      readonly type: 'changePlan';
      /** Phase id → minutes; a phase at 0 is left out. */
      readonly minutes: Readonly<Record<string, number>>;
      /** Phase id → why it is left out; required for each at 0 that is not optional. */
      readonly reasons: Readonly<Record<string, string>>;
    })
  | (ByPerson & { readonly type: 'nameCoFacilitator'; readonly person: Identity })
  | (ByPerson & { readonly type: 'releaseCoFacilitator'; readonly person: PersonId })
  | (ByPerson & {
      readonly type: 'chooseChannels';
      /** null is the meeting chat; a group that is not named keeps what it has. */
      readonly channels: Readonly<Record<GroupId, string | null>>;
    })
  | (ByPerson & { readonly type: 'openLobby' })
  // People and groups
  | { readonly type: 'join'; readonly person: Identity; readonly function?: string }
  | (ByPerson & { readonly type: 'tellFunction'; readonly function: string })
  | { readonly type: 'leave'; readonly person: PersonId }
  | {
      readonly type: 'learnDelivery';
      readonly slot: Slot;
      readonly arrived: boolean;
    }
  | { readonly type: 'learnReach'; readonly person: PersonId; readonly reach: Reach }
  | { readonly type: 'learnLanguage'; readonly person: PersonId; readonly language: Language }
  | (ByPerson & { readonly type: 'proposeGroups'; readonly seed: number })
  | (ByPerson & { readonly type: 'movePerson'; readonly person: PersonId; readonly group: GroupId })
  // Driving
  | (ByPerson & {
      readonly type: 'next';
      /** The run the button belongs to: a press on a card of an earlier run changes nothing. */
      readonly run?: number;
    })
  | (ByPerson & { readonly type: 'skip'; readonly run: number; readonly reason: string })
  | (ByPerson & { readonly type: 'back'; readonly run: number })
  | (ByPerson & { readonly type: 'undo'; readonly run: number })
  | (ByPerson & { readonly type: 'pause' })
  | (ByPerson & { readonly type: 'resume' })
  | (ByPerson & { readonly type: 'extend'; readonly minutes: number })
  | (ByPerson & { readonly type: 'handOver'; readonly to: PersonId })
  | { readonly type: 'ringTime'; readonly generation: number; readonly prompt: TimePrompt }
  | { readonly type: 'ringTalk'; readonly startedAt: Instant; readonly group: GroupId }
  // Working
  | (ByPerson & {
      readonly type: 'addToCase';
      readonly kind: 'description' | 'data';
      readonly text: string;
    })
  | (ByPerson & { readonly type: 'handInValues'; readonly entries: readonly ValueEntry[] })
  | (ByPerson & {
      readonly type: 'handInActions';
      readonly entries: readonly {
        readonly what: string;
        readonly actor: string;
        readonly mechanism: string;
        readonly value: ValueRef;
      }[];
    })
  | (ByPerson & {
      readonly type: 'decideValue';
      readonly group: GroupId;
      readonly value: ValueRef;
      readonly chosen: boolean;
      readonly reason: string;
    })
  | (ByPerson & {
      readonly type: 'nameSpokesperson';
      readonly group: GroupId;
      readonly person: PersonId;
    })
  | (ByPerson & { readonly type: 'startTalk'; readonly group: GroupId })
  | (ByPerson & { readonly type: 'endTalk' })
  | (ByPerson & {
      readonly type: 'mergeEntries';
      readonly group: GroupId;
      readonly kept: string;
      readonly merged: readonly string[];
    })
  | (ByPerson & { readonly type: 'splitEntries'; readonly group: GroupId; readonly kept: string })
  | (ByPerson & {
      readonly type: 'composeAction';
      readonly group: GroupId;
      /** Present when an existing action is revised. */
      readonly action?: string;
      readonly what: string;
      readonly actor: string;
      readonly mechanism: string;
      readonly values: readonly ValueRef[];
      readonly considerations: string;
      readonly from: readonly string[];
    })
  | (ByPerson & { readonly type: 'dropAction'; readonly action: string })
  // The plan
  | (ByPerson & {
      readonly type: 'relateActions';
      readonly kind: RelationKind | 'same';
      /** With 'same', the first stays and the second goes into it. */
      readonly actions: readonly [string, string];
      readonly value?: ValueRef;
      readonly givesWay?: string;
    })
  | (ByPerson & { readonly type: 'dropRelation'; readonly relation: string })
  | (ByPerson & {
      readonly type: 'deferAction';
      readonly action: string;
      readonly decision: string;
      readonly asker: PersonId;
    })
  | (ByPerson & { readonly type: 'reclaimAction'; readonly action: string })
  | (ByPerson & {
      readonly type: 'assignAction';
      readonly action: string;
      readonly term: string;
      readonly owner: PersonId;
    })
  | (ByPerson & {
      readonly type: 'agreeUpkeep';
      readonly keeper: PersonId;
      readonly spread: string;
      readonly update: string;
    })
  | (ByPerson & {
      readonly type: 'castVote';
      readonly necessity: readonly string[];
      readonly importance: readonly string[];
    })
  | (ByPerson & { readonly type: 'closeVote' })
  | (ByPerson & {
      readonly type: 'moveAction';
      readonly action: string;
      /** The new place in the order, 0 first. */
      readonly place: number;
    })
  | (ByPerson & { readonly type: 'flagBroaderUse'; readonly use: BroaderUse })
  | (ByPerson & { readonly type: 'dropBroaderUse'; readonly subject: BroaderUse['subject'] })
  | (ByPerson & {
      readonly type: 'fillChecklist';
      readonly action?: string;
      readonly answers: Readonly<Record<string, string>>;
    })
  | (ByPerson & { readonly type: 'agreeFollowUp'; readonly date: string })
  // Flip-over and closing
  | (ByPerson & { readonly type: 'park'; readonly text: string })
  | (ByPerson & { readonly type: 'settlePoint'; readonly point: string; readonly outcome: string })
  | (ByPerson & {
      readonly type: 'giveReflection';
      readonly answers: Readonly<Record<string, string>>;
      readonly shared: boolean;
    })
  | (ByPerson & {
      readonly type: 'close';
      /** Required when the last phase was not reached. */
      readonly reason?: string;
    })
  | (ByPerson & { readonly type: 'cancel'; readonly reason: string })
  | { readonly type: 'remindFollowUp' }
  | { readonly type: 'abandon' }
  | { readonly type: 'erasePerson'; readonly person: PersonId };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
