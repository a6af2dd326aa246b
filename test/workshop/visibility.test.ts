import type { Event } from '../../src/workshop/events';
import { type Matter, type Reader, mayRead } from '../../src/workshop/visibility';
import { sessionAfter } from '../support/given';
import {
  DEMOCRATIE,
  FACILITATOR,
  RECHTSSTAAT,
  running,
  settled,
  until,
} from '../support/histories';

const A: Reader = { kind: 'person', person: 'a' };
const B: Reader = { kind: 'person', person: 'b' };
const C: Reader = { kind: 'person', person: 'c' };
const LEADER: Reader = { kind: 'person', person: FACILITATOR };
const STRANGER: Reader = { kind: 'person', person: 'stranger' };
const IN_MEETING: Reader = { kind: 'meeting' };
const IN_GROUP: Reader = { kind: 'group', group: DEMOCRATIE };
const IN_OTHER_GROUP: Reader = { kind: 'group', group: RECHTSSTAAT };
const IN_TEAM: Reader = { kind: 'team' };
const EVERYBODY = [A, B, C, LEADER, STRANGER, IN_MEETING, IN_GROUP, IN_OTHER_GROUP, IN_TEAM];

/** Who of everybody may read a matter after these events. */
function readers(matter: Matter, ...history: readonly Event[]): readonly Reader[] {
  const session = sessionAfter(...history);
  return EVERYBODY.filter((reader) => mayRead(session, reader, matter));
}

const entries: Matter = { kind: 'entries', task: 'writeValues', group: DEMOCRATIE };
const authors: Matter = { kind: 'authors', task: 'writeValues', group: DEMOCRATIE };

test('a sheet is its writer’s alone, before and after the reveal', () => {
  const sheet: Matter = { kind: 'sheet', person: 'a' };
  expect(readers(sheet, ...running('writeValues'))).toEqual([A]);
  expect(readers(sheet, ...running('shareValues'))).toEqual([A]);
});

test('nobody sees a group’s entries while they are written', () => {
  expect(readers(entries, ...running('writeValues'))).toEqual([]);
});

test('once the step is over the group and the facilitator see its entries, without names', () => {
  expect(readers(entries, ...running('shareValues'))).toEqual([A, B, LEADER, IN_GROUP]);
  expect(readers(authors, ...running('shareValues'))).toEqual([]);
});

test('back in the step in which they are written, entries are hidden until it is over again', () => {
  const history = running('shareValues');
  const again = sessionAfter(...history).plan.findIndex(({ task }) => task === 'writeValues');
  const back: Event = { type: 'phaseEntered', index: again, how: 'back' };
  const next: Event = { type: 'phaseEntered', index: again + 1, how: 'next' };
  expect(readers(entries, ...history, back)).toEqual([]);
  expect(readers(entries, ...history, back, next)).toEqual([A, B, LEADER, IN_GROUP]);
});

test('names are shown only when that was set before the lobby opened', () => {
  const named: Event = {
    type: 'settingsChosen',
    settings: { language: 'nl', names: 'shown', autoAdvance: false, retentionDays: 30 },
  };
  expect(readers(authors, ...settled, named, ...until('shareValues'))).toEqual([
    A,
    B,
    LEADER,
    IN_GROUP,
  ]);
});

test('an undo of an accidental next hides again what it had revealed', () => {
  expect(readers(entries, ...running('shareValues'), { type: 'phaseUndone' })).toEqual([]);
});

test('nor does what an undone step revealed show in an earlier step', () => {
  const history = running('shareValues');
  const before = sessionAfter(...history).plan.findIndex(({ task }) => task === 'writeValues') - 1;
  const back: Event = { type: 'phaseEntered', index: before, how: 'back' };
  expect(readers(entries, ...history, { type: 'phaseUndone' }, back)).toEqual([]);
});

test('who left or moved to another group sees its entries no more', () => {
  const history = running('shareValues');
  const left: Event = { type: 'personLeft', person: 'a' };
  const moved: Event = { type: 'personMoved', person: 'b', group: RECHTSSTAAT };
  expect(readers(entries, ...history, left, moved)).toEqual([LEADER, IN_GROUP]);
});

test('hand-out 6 opens at its own step, not earlier', () => {
  expect(readers({ kind: 'handout' }, ...running('shareValues'))).toEqual([]);
  expect(readers({ kind: 'handout' }, ...running('readHandout'))).toContain(IN_GROUP);
});

test('a group’s decisions are its own until the presentation', () => {
  const decisions: Matter = { kind: 'decisions', group: DEMOCRATIE };
  expect(readers(decisions, ...running('decideValues'))).toEqual([A, B, LEADER, IN_GROUP]);
  expect(readers(decisions, ...running('presentValues'))).toEqual([
    A,
    B,
    C,
    LEADER,
    IN_MEETING,
    IN_GROUP,
    IN_OTHER_GROUP,
  ]);
});

test('a vote is its caster’s; the result is there once the vote is closed', () => {
  expect(readers({ kind: 'vote', person: 'a' }, ...running('prioritise'))).toEqual([A]);
  expect(readers({ kind: 'voteResult' }, ...running('prioritise'))).toEqual([]);
  const closed: Event = { type: 'voteClosed', order: [] };
  expect(readers({ kind: 'voteResult' }, ...running('prioritise'), closed)).toContain(IN_MEETING);
});

test('a reflection is private unless it was shared', () => {
  const given = (shared: boolean): Event => ({
    type: 'reflectionGiven',
    person: 'a',
    reflection: { answers: {}, shared },
  });
  const reflection: Matter = { kind: 'reflection', person: 'a' };
  expect(readers(reflection, ...running('reflect'), given(false))).toEqual([A]);
  expect(readers(reflection, ...running('reflect'), given(true))).toContain(IN_MEETING);
});

test('the team’s channel sees the poster when the session is over, and nothing else', () => {
  const closed: Event = { type: 'sessionClosed' };
  expect(readers({ kind: 'poster' }, ...running('reflect'))).not.toContain(IN_TEAM);
  expect(readers({ kind: 'poster' }, ...running('reflect'), closed)).toContain(IN_TEAM);
  expect(readers({ kind: 'commonGround' }, ...running('reflect'), closed)).not.toContain(IN_TEAM);
});

test('a stranger sees nothing at all', () => {
  const matters: readonly Matter[] = [
    entries,
    { kind: 'sheet', person: 'a' },
    { kind: 'handout' },
    { kind: 'decisions', group: DEMOCRATIE },
    { kind: 'actions', group: DEMOCRATIE },
    { kind: 'commonGround' },
    { kind: 'poster' },
    { kind: 'progress' },
    { kind: 'voteResult' },
  ];
  const session = sessionAfter(...running('reflect'));
  expect(matters.filter((matter) => mayRead(session, STRANGER, matter))).toEqual([]);
});

test('who is still busy is for the facilitators', () => {
  expect(readers({ kind: 'progress' }, ...running('writeValues'))).toEqual([LEADER]);
});
