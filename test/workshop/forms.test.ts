import type { Task } from '../../src/workshop/definition';
import type { Command } from '../../src/workshop/commands';
import { decide } from '../../src/workshop/decide';
import type { Event } from '../../src/workshop/events';
import { isRefusal } from '../../src/workshop/refusal';
import { type FormRequest, formOf } from '../../src/workshop/views';
import { MORNING, definition, sessionAfter } from '../support/given';
import { GATHERED, PLAN, entered, started } from '../support/session';

/** Whoever gets a form to fill in can save it at that moment: nobody types for nothing. */

const circumstances = { definition, now: MORNING };
const group = 'rechtsstaat';
const value = { kind: 'own', name: 'rust' } as const;
const content = {
  what: 'Bel eerst',
  actor: 'team',
  mechanism: 'audits',
  values: [value],
  considerations: 'omdat',
  from: [],
};

function composed(id: string, of: string): Event {
  return { type: 'actionComposed', action: { id, group: of, ...content, checklist: {} } };
}

function written(person: string): Event {
  const entry = { id: `e-${person}`, what: 'x', actor: 'y', mechanism: 'audits', value };
  return { type: 'actionsHandedIn', person, entries: [entry], late: false };
}

/** What happens in a phase, where later forms need it. */
const DONE: Partial<Readonly<Record<Task, readonly Event[]>>> = {
  validateCase: [{ type: 'pointParked', id: 'p1', text: 'Mag dit?', by: 'ann' }],
  writeActions: [written('cas'), written('dia')],
  composeActions: [composed('a1', 'democratie'), composed('a2', group)],
};

const term = definition.terms[0]?.id ?? '';
const subject = { kind: 'action', action: 'a1' } as const;

/** What each form asks, and what saving it comes to. */
function pairs(by: string): readonly (readonly [FormRequest, Command])[] {
  const composing = { form: 'composeAction', group, from: [] } as const;
  const assign = { type: 'assignAction', by, action: 'a1', term, owner: 'ann' } as const;
  return [
    [
      { form: 'describeCase' },
      {
        type: 'describeCase',
        by,
        case: { title: 't', description: 'd', cells: [{ proactivity: 'low', origin: 'none' }] },
      },
    ],
    [
      { form: 'addToCase', kind: 'data' },
      { type: 'addToCase', by, kind: 'data', text: 'meer' },
    ],
    [{ form: 'moveMember' }, { type: 'movePerson', by, person: 'cas', group: 'democratie' }],
    [{ form: 'settings' }, { type: 'chooseSettings', by, settings: { retentionDays: 30 } }],
    [{ form: 'plan' }, { type: 'changePlan', by, minutes: {}, reasons: {} }],
    [{ form: 'park' }, { type: 'park', by, text: 'een punt' }],
    [{ form: 'settle' }, { type: 'settlePoint', by, point: 'p1', outcome: 'ja' }],
    [
      { form: 'decideValue', group, value: '', other: '', words: 'rust' },
      { type: 'decideValue', by, group, value, chosen: true, reason: 'omdat' },
    ],
    [
      { form: 'spokesperson', group },
      { type: 'nameSpokesperson', by, group, person: 'dia' },
    ],
    [
      { form: 'mergeEntries', group, entries: [] },
      { type: 'mergeEntries', by, group, kept: 'e-cas', merged: ['e-dia'] },
    ],
    [
      { ...composing, step: 'write', action: '' },
      { type: 'composeAction', by, group, ...content, what: 'Iets anders' },
    ],
    [
      { ...composing, step: 'write', action: 'a2' },
      { type: 'composeAction', by, group, action: 'a2', ...content, what: 'Iets anders' },
    ],
    [
      { form: 'dropAction', action: 'a2' },
      { type: 'dropAction', by, action: 'a2' },
    ],
    [{ form: 'relate' }, { type: 'relateActions', by, kind: 'same', actions: ['a1', 'a2'] }],
    [{ form: 'defer' }, { type: 'deferAction', by, action: 'a1', decision: 'd', asker: 'ann' }],
    [{ form: 'assign' }, assign],
    [{ form: 'assignTo', action: 'a1' }, assign],
    [{ form: 'upkeep' }, { type: 'agreeUpkeep', by, keeper: 'ann', spread: 's', update: 'u' }],
    [{ form: 'vote' }, { type: 'castVote', by, necessity: ['a1'], importance: ['a2'] }],
    [{ form: 'order' }, { type: 'closeVote', by }],
    [{ form: 'broaden' }, { type: 'flagBroaderUse', by, use: { subject, gain: 'winst' } }],
    [{ form: 'checklist' }, { type: 'fillChecklist', by, answers: {} }],
    [
      { form: 'checklistQuestions', action: 'a1' },
      { type: 'fillChecklist', by, action: 'a1', answers: {} },
    ],
    [{ form: 'followUpDate' }, { type: 'agreeFollowUp', by, date: '2027-03-03' }],
    [{ form: 'closeSession' }, { type: 'close', by, reason: 'klaar' }],
    [{ form: 'cancel' }, { type: 'cancel', by, reason: 'klaar' }],
    [{ form: 'join' }, { type: 'join', person: { id: by, name: by, language: 'nl' } }],
  ];
}

/** The forms that open and would be refused when saved. */
function inVain(history: readonly Event[]): readonly string[] {
  const session = sessionAfter(...history);
  return ['noor', 'ann', 'cas', 'bob', 'zed'].flatMap((by) =>
    pairs(by).flatMap(([request, command]) => {
      const opens = !isRefusal(formOf(request, session, circumstances, by));
      const decision = decide(command, session, circumstances);
      return opens && isRefusal(decision) ? [`${request.form} by ${by}: ${decision.refused}`] : [];
    }),
  );
}

const lobby = [started(), ...GATHERED.slice(0, -1)];
const left: Event = { type: 'personLeft', person: 'bob' };

test('before the workshop runs', () => {
  for (const history of [[started()], lobby, [started(), ...GATHERED, left]]) {
    expect(inVain(history)).toEqual([]);
  }
});

test('in every phase, and after the end', () => {
  const history: Event[] = [started(), ...GATHERED, left];
  for (const { task } of PLAN) {
    history.push(entered(task), ...(DONE[task] ?? []));
    expect([task, ...inVain(history)]).toEqual([task]);
  }
  expect(inVain([...history, { type: 'sessionClosed' }])).toEqual([]);
  expect(inVain([...history, { type: 'sessionCancelled', reason: '' }])).toEqual([]);
});
