import fc from 'fast-check';
import type { Command, CommandType } from '../../../src/workshop/commands';
import type { Task } from '../../../src/workshop/definition';
import { currentPhase } from '../../../src/workshop/queries';
import type { Session, ValueRef } from '../../../src/workshop/session';
import { definition } from '../../support/given';
import { SETTINGS } from '../../support/session';

/** One step of a random history: what is asked, by whom, with which dice. */
export interface Step {
  /** Asked when the step does not fit in with the phase, or nothing does. */
  readonly type: CommandType;
  /** Whether to ask what the present phase is for. */
  readonly fits: boolean;
  readonly by: number;
  readonly a: number;
  readonly b: number;
  readonly flag: boolean;
  /** Mostly 0; anything else asks for something that cannot be. */
  readonly odd: number;
  /** Time since the step before, ms. */
  readonly wait: number;
}

export const PEOPLE = ['noor', 'sam', 'ann', 'bob', 'cas', 'dia', 'eva', 'fin', 'zoe'] as const;

const GROUPS = definition.fundamenten.map(({ id }) => id);
const VALUES = definition.values.map(({ id }) => id);

/** How often each command comes up: often what moves the workshop, seldom what ends it. */
const WEIGHTS: Readonly<Record<CommandType, number>> = {
  start: 1,
  describeCase: 2,
  chooseScenario: 2,
  chooseSettings: 2,
  changePlan: 2,
  nameCoFacilitator: 2,
  releaseCoFacilitator: 1,
  chooseChannels: 2,
  openLobby: 2,
  join: 5,
  tellFunction: 2,
  leave: 2,
  learnReach: 3,
  learnLanguage: 1,
  learnDelivery: 1,
  proposeGroups: 2,
  movePerson: 3,
  next: 40,
  skip: 2,
  back: 3,
  undo: 5,
  pause: 3,
  resume: 3,
  extend: 4,
  handOver: 2,
  ringTime: 6,
  ringTalk: 3,
  addToCase: 2,
  handInValues: 12,
  handInActions: 12,
  decideValue: 10,
  nameSpokesperson: 4,
  startTalk: 4,
  endTalk: 3,
  mergeEntries: 6,
  splitEntries: 2,
  composeAction: 12,
  dropAction: 2,
  relateActions: 6,
  dropRelation: 2,
  deferAction: 4,
  reclaimAction: 2,
  assignAction: 5,
  agreeUpkeep: 2,
  castVote: 10,
  closeVote: 3,
  moveAction: 3,
  flagBroaderUse: 4,
  dropBroaderUse: 2,
  fillChecklist: 6,
  agreeFollowUp: 3,
  park: 4,
  settlePoint: 3,
  giveReflection: 8,
  close: 2,
  cancel: 0.2,
  abandon: 1,
  remindFollowUp: 1,
  erasePerson: 1,
};

const types = Object.entries(WEIGHTS).map(([type, weight]) => ({
  weight: Math.round(weight * 10),
  arbitrary: fc.constant(type),
}));

function isCommandType(type: string): type is CommandType {
  return Object.hasOwn(WEIGHTS, type);
}

export const step: fc.Arbitrary<Step> = fc.record({
  type: fc.oneof(...types).filter(isCommandType),
  fits: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  by: fc.nat(PEOPLE.length * 2),
  a: fc.nat(40),
  b: fc.nat(40),
  flag: fc.boolean(),
  odd: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9) }),
  wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400_000 })),
});

/** What people mostly do in a phase, before it goes on. */
const WORK: Partial<Readonly<Record<Task, readonly CommandType[]>>> = {
  validateCase: ['addToCase', 'park', 'next'],
  writeValues: [...often('handInValues', 6), 'ringTime', 'next'],
  shareValues: ['park', 'next'],
  decideValues: [...often('decideValue', 9), 'nameSpokesperson', 'nameSpokesperson', 'next'],
  presentValues: ['startTalk', 'endTalk', 'ringTalk', 'startTalk', 'next'],
  writeActions: [...often('handInActions', 6), 'ringTime', 'next'],
  shareActions: [...often('mergeEntries', 4), 'splitEntries', 'next'],
  composeActions: [...often('composeAction', 8), 'dropAction', 'nameSpokesperson', 'next'],
  presentActions: ['startTalk', 'endTalk', 'ringTalk', 'startTalk', 'next'],
  relateActions: [
    ...often('relateActions', 4),
    ...often('assignAction', 4),
    ...(['dropRelation', 'deferAction', 'reclaimAction', 'agreeUpkeep', 'next'] as const),
  ],
  prioritise: [...often('castVote', 6), 'closeVote', 'moveAction', 'deferAction', 'next'],
  broaden: [...often('flagBroaderUse', 3), 'dropBroaderUse', 'next'],
  checklist: [...often('fillChecklist', 5), 'agreeFollowUp', 'next'],
  reflect: [...often('giveReflection', 5), 'settlePoint', 'fillChecklist', 'close'],
};

function often(type: CommandType, times: number): readonly CommandType[] {
  return Array.from({ length: times }, () => type);
}

function typeOf({ type, fits, a, b }: Step, session: Session | undefined): CommandType {
  const phase = session === undefined ? undefined : currentPhase(session);
  if (!fits || phase === undefined) return type;
  const work = WORK[phase.task] ?? ['next'];
  return work[(a * 7 + b) % work.length] ?? type;
}

/** A history from an empty meeting to the first phase, so that most random steps find work to do. */
export const OPENING: readonly Command[] = [
  start(),
  { type: 'chooseScenario', by: 'noor', scenario: definition.scenarios[1]?.id ?? '' },
  { type: 'openLobby', by: 'noor' },
  ...PEOPLE.slice(2, 8).map((id): Command => ({ type: 'join', person: identity(id) })),
  { type: 'proposeGroups', by: 'noor', seed: 7 },
  { type: 'next', by: 'noor', run: 0 },
];

function start(): Command {
  return { type: 'start', id: 's1', facilitator: identity('noor'), settings: SETTINGS };
}

/** Names and what people write in silence are marked, so that they are found wherever they turn up. */
export function identity(id: string) {
  return { id, name: `Naam-van-${id}`, language: id === 'bob' ? 'en' : 'nl' } as const;
}

/** What `person` writes for themselves: recognised wherever it turns up. */
export function secret(kind: 'values' | 'actions' | 'reflection', person: string, n: number) {
  return `geheim·${kind}·${person}·${n}`;
}

/** The command of a step, with what there is in the session to choose from. */
export function commandOf(step: Step, session: Session | undefined): Command {
  const { by: who, a, b, flag, odd } = step;
  const type = typeOf(step, session);
  const some = (list: readonly string[], n: number) =>
    odd === 1 ? 'nergens' : (list[n % Math.max(1, list.length)] ?? 'nergens');
  const person = (n: number) => some(PEOPLE, n);
  const driver = session === undefined || odd === 2 ? person(who) : session.facilitator;
  const by = odd === 0 && step.fits ? person(2 + (who % 6)) : person(who);
  const words = odd === 3 ? '' : odd === 4 ? 'x'.repeat(2_001) : `woorden ${a % 5}`;
  const group = (odd === 0 ? session?.people[by]?.group : undefined) ?? some(GROUPS, a);
  const value = (n: number): ValueRef =>
    n % 5 === 4
      ? { kind: 'own', name: `eigen ${n % 3}` }
      : { kind: 'catalogue', id: some(VALUES, n) };
  const actions = session?.actions.map(({ id }) => id) ?? [];
  const action = some(actions, a);
  const present = session?.run?.number ?? 0;
  const run = odd === 5 ? present - 1 : present;
  const entries = Object.values(session?.actionSheets ?? {})
    .flat()
    .map(({ id }) => id);
  const mechanism = some(
    definition.mechanisms.map(({ id }) => id),
    b,
  );
  switch (type) {
    case 'start':
      return start();
    case 'describeCase':
      return {
        type,
        by: driver,
        case: { title: words, description: words, cells: [{ proactivity: 'low', origin: 'own' }] },
      };
    case 'chooseScenario':
      return {
        type,
        by: driver,
        scenario: some(
          definition.scenarios.map(({ id }) => id),
          a,
        ),
      };
    case 'chooseSettings':
      return {
        type,
        by: driver,
        settings: { autoAdvance: flag, names: a % 2 === 0 ? 'hidden' : 'shown' },
      };
    case 'changePlan': {
      const phase = some(
        definition.phases.map(({ id }) => id),
        a,
      );
      return { type, by: driver, minutes: { [phase]: b }, reasons: { [phase]: words } };
    }
    case 'nameCoFacilitator':
      return { type, by: driver, person: identity(person(a)) };
    case 'releaseCoFacilitator':
      return { type, by: driver, person: person(a) };
    case 'chooseChannels':
      return { type, by: driver, channels: flag ? { [group]: `kanaal ${b}` } : {} };
    case 'openLobby':
    case 'pause':
    case 'resume':
    case 'closeVote':
    case 'endTalk':
      return { type, by: driver };
    case 'join':
      return { type, person: identity(by), ...(flag ? { function: words } : {}) };
    case 'tellFunction':
      return { type, by, function: words };
    case 'leave':
    case 'erasePerson':
      return { type, person: by };
    case 'learnDelivery':
      return { type, slot: { place: { kind: 'meeting' }, card: 'poster' }, arrived: flag };
    case 'learnReach':
      return {
        type,
        person: by,
        reach: flag ? { kind: 'reached' } : { kind: 'unreached', reason: 'guest' },
      };
    case 'learnLanguage':
      return { type, person: by, language: flag ? 'nl' : 'en' };
    case 'proposeGroups':
      return { type, by: driver, seed: a };
    case 'movePerson':
      return { type, by: driver, person: person(b), group };
    case 'next':
      return { type, by: driver, run };
    case 'skip':
      return { type, by: driver, run, reason: words };
    case 'back':
    case 'undo':
      return { type, by: driver, run };
    case 'extend':
      return { type, by: driver, minutes: odd === 0 ? ([1, 5, -1][a % 3] ?? 1) : (a - 20) * 10 };
    case 'handOver':
      return { type, by: driver, to: person(a) };
    case 'ringTime':
      return {
        type,
        generation: (session?.generation ?? 0) - (odd === 0 ? 0 : 1),
        prompt: flag ? 'timeUp' : 'oneMinuteLeft',
      };
    case 'ringTalk':
      return {
        type,
        startedAt: session?.talk?.startedAt ?? 0,
        group: session?.talk?.group ?? group,
      };
    case 'addToCase':
      return { type, by, kind: flag ? 'data' : 'description', text: words };
    case 'handInValues':
      return {
        type,
        by,
        entries: Array.from({ length: odd === 0 ? 1 + (a % 3) : a }, (_, n) => ({
          value: value(a + n),
          why: secret('values', by, n),
        })),
      };
    case 'handInActions':
      return {
        type,
        by,
        entries: Array.from({ length: odd === 0 ? 1 + (a % 3) : a }, (_, n) => ({
          what: secret('actions', by, n),
          actor: secret('actions', by, n),
          mechanism,
          value: valueOf(session, by, a + n) ?? value(a + n),
        })),
      };
    case 'decideValue':
      return { type, by, group, value: value(b), chosen: flag, reason: words };
    case 'nameSpokesperson':
      return { type, by, group, person: person(b) };
    case 'startTalk':
      return { type, by: driver, group };
    case 'mergeEntries':
      return { type, by, group, kept: some(entries, a), merged: [some(entries, b)] };
    case 'splitEntries':
      return { type, by, group, kept: some(entries, a) };
    case 'composeAction':
      return {
        type,
        by,
        group,
        ...(flag && actions.length > 0 ? { action } : {}),
        what: words,
        actor: words,
        mechanism,
        values: [valueOf(session, by, b) ?? value(b)],
        considerations: words,
        from: entries.slice(0, a % 2),
      };
    case 'dropAction':
    case 'reclaimAction':
      return { type, by, action };
    case 'relateActions': {
      const kind = (['supports', 'tension', 'same'] as const)[a % 3] ?? 'same';
      return {
        type,
        by,
        kind,
        actions: [action, some(actions, b)],
        ...(kind === 'tension' ? { value: value(b), givesWay: words } : {}),
      };
    }
    case 'dropRelation':
      return { type, by, relation: some(session?.relations.map(({ id }) => id) ?? [], a) };
    case 'deferAction':
      return { type, by, action, decision: words, asker: person(b) };
    case 'assignAction':
      return {
        type,
        by,
        action,
        term: some(
          definition.terms.map(({ id }) => id),
          b,
        ),
        owner: person(b),
      };
    case 'agreeUpkeep':
      return { type, by, keeper: person(a), spread: words, update: words };
    case 'castVote':
      return { type, by, necessity: [action], importance: [some(actions, b)] };
    case 'moveAction':
      return { type, by: driver, action, place: b % 6 };
    case 'flagBroaderUse':
      return { type, by, use: { subject: { kind: 'action', action }, gain: words } };
    case 'dropBroaderUse':
      return { type, by, subject: { kind: 'action', action } };
    case 'fillChecklist': {
      const question = definition.checklist[a % definition.checklist.length];
      const answer = question?.answer === 'person' ? person(b) : words;
      return {
        type,
        by,
        ...(question?.scope === 'action' ? { action: some(actions, b) } : {}),
        answers: { [question?.id ?? '']: answer },
      };
    }
    case 'agreeFollowUp':
      return { type, by, date: odd === 0 ? `2027-0${1 + (a % 9)}-1${b % 9}` : '2027-02-30' };
    case 'park':
      return { type, by, text: words };
    case 'settlePoint':
      return {
        type,
        by: driver,
        point: some(session?.parked.map(({ id }) => id) ?? [], a),
        outcome: words,
      };
    case 'giveReflection':
      return {
        type,
        by,
        answers: { [definition.reflection[a % 2]?.id ?? '']: secret('reflection', by, b) },
        shared: flag,
      };
    case 'close':
      return { type, by: driver, ...(flag ? { reason: words } : {}) };
    case 'cancel':
      return { type, by: driver, reason: words };
    case 'abandon':
    case 'remindFollowUp':
      return { type };
  }
}

/** A value that the person's group chose, if any. */
function valueOf(session: Session | undefined, person: string, n: number): ValueRef | undefined {
  const group = session?.people[person]?.group ?? '';
  const chosen = session?.decisions[group]?.filter((decision) => decision.chosen) ?? [];
  return chosen[n % Math.max(1, chosen.length)]?.value;
}
