import { announce } from '../../src/workshop/announce';
import { MINUTE } from '../../src/workshop/clock';
import type { Effect } from '../../src/workshop/effects';
import type { Event } from '../../src/workshop/events';
import { evolve } from '../../src/workshop/evolve';
import { slotKey } from '../../src/workshop/places';
import { MORNING, sessionAfter } from '../support/given';
import { DEMOCRATIE, FACILITATOR, joined, running, settled, started } from '../support/histories';

/** The effects of an event after some history, each as a short line. */
function effectsOf(history: readonly Event[], event: Event, at = MORNING): readonly string[] {
  const before = history.length === 0 ? undefined : sessionAfter(...history);
  const after = evolve(before, { at, event });
  return announce({ at, event }, before, after).map(line);
}

function line(effect: Effect): string {
  switch (effect.kind) {
    case 'show':
    case 'refresh':
      return `${effect.kind} ${slotKey(effect.slot)}`;
    case 'arm':
      return effect.timer.kind === 'time'
        ? `arm ${effect.timer.prompt} ${effect.timer.due - MORNING}`
        : `arm ${effect.timer.kind} ${effect.timer.due - MORNING}`;
    case 'reach':
      return `reach ${effect.person}`;
    default:
      return effect.kind;
  }
}

const next = (history: readonly Event[]): Event => ({
  type: 'phaseEntered',
  index: (sessionAfter(...history).run?.index ?? -1) + 1,
  how: 'next',
});

test('a start shows the opening card and the cockpit', () => {
  expect(effectsOf([], started)).toEqual([
    'show meeting|opening|0',
    `reach ${FACILITATOR}`,
    `show private:${FACILITATOR}|cockpit|0`,
    `arm abandoned ${180 * 24 * 60 * MINUTE}`,
  ]);
});

test('joining tries the private chat at once', () => {
  const [join] = joined('z');
  const history = settled.slice(
    0,
    settled.findIndex(({ type }) => type === 'personJoined'),
  );
  expect(join === undefined ? [] : effectsOf(history, join)).toEqual([
    'reach z',
    'show meeting|opening|0',
    'show private:z|welcome|0',
    `show private:${FACILITATOR}|cockpit|0`,
  ]);
});

test('the first phase welcomes everybody in private and in the group channels', () => {
  const effects = effectsOf(settled, next(settled));
  expect(effects).toEqual(
    expect.arrayContaining([
      'show private:a|welcome|0',
      `show group:${DEMOCRATIE}|groupWelcome|0`,
      'show meeting|phase|1',
      `arm oneMinuteLeft ${4 * MINUTE}`,
      `arm timeUp ${5 * MINUTE}`,
    ]),
  );
});

test('a silent phase gives everybody who can be reached a sheet', () => {
  const history = [
    ...running('explainCode'),
    { type: 'reachLearned', person: 'b', reach: { kind: 'unreached', reason: 'notInstalled' } },
  ] satisfies readonly Event[];
  const effects = effectsOf(history, next(history));
  expect(effects).toContain('show private:a|sheet|4');
  expect(effects).not.toContain('show private:b|sheet|4');
  expect(effects).toContain('refresh meeting|phase|3');
});

test('a pause or extension touches no private sheet, for people type there', () => {
  const effects = effectsOf(running('writeValues'), { type: 'clockPaused' });
  expect(effects).toContain('show meeting|phase|4');
  expect(effects).toContain(`show private:${FACILITATOR}|cockpit|0`);
  expect(effects.filter((effect) => effect.includes('|sheet|'))).toEqual([]);
});

test('a resumed clock arms the prompts that are still to come', () => {
  const history: readonly Event[] = [...running('writeValues'), { type: 'clockPaused' }];
  const effects = effectsOf(history, { type: 'clockResumed' }, MORNING + MINUTE);
  expect(effects).toContain(`arm oneMinuteLeft ${5 * MINUTE}`);
  expect(effects).toContain(`arm timeUp ${6 * MINUTE}`);
});

test('an undo into a phase whose time is up tells so at once, and no longer that a minute is left', () => {
  const effects = effectsOf(running('writeValues'), { type: 'phaseUndone' }, MORNING + 6 * MINUTE);
  expect(effects.filter((effect) => effect.startsWith('arm'))).toEqual([
    `arm timeUp ${6 * MINUTE}`,
  ]);
});

test('the facilitator gets a keepsake too', () => {
  expect(effectsOf(running('reflect'), { type: 'sessionClosed' })).toContain(
    `show private:${FACILITATOR}|keepsake|0`,
  );
});

test('who left or handed over is told as well what is still theirs', () => {
  const history: readonly Event[] = [
    ...running('reflect'),
    { type: 'upkeepAgreed', keeper: 'c', spread: 'x', update: 'y' },
    { type: 'personLeft', person: 'c' },
    { type: 'personLeft', person: 'b' },
  ];
  const effects = effectsOf(history, { type: 'sessionClosed' });
  expect(effects).toContain('show private:c|keepsake|0');
  expect(effects).not.toContain('show private:b|keepsake|0');
});

test('the follow-up reminds everybody with something to do, and nobody else', () => {
  const history: readonly Event[] = [
    ...running('reflect'),
    { type: 'upkeepAgreed', keeper: 'c', spread: 'x', update: 'y' },
    { type: 'sessionClosed' },
  ];
  expect(effectsOf(history, { type: 'followUpReminded' })).toEqual(['show private:c|followUp|0']);
});

test('a reminder goes only to who has not answered', () => {
  const handedIn: Event = {
    type: 'valuesHandedIn',
    person: 'a',
    entries: [],
    late: false,
  };
  const effects = effectsOf([...running('writeValues'), handedIn], {
    type: 'timePrompted',
    prompt: 'oneMinuteLeft',
  });
  expect(effects).not.toContain('show private:a|reminder|4');
  expect(effects).toContain('show private:b|reminder|4');
});

test('a reminder asks again after an undo of what followed', () => {
  const left: readonly Event[] = [
    ...running('writeValues'),
    { type: 'timePrompted', prompt: 'oneMinuteLeft' },
  ];
  expect(effectsOf([...left, next(left)], { type: 'phaseUndone' })).toContain(
    'refresh private:b|reminder|4',
  );
});

test('who can be reached after all finds the own cards of now', () => {
  const reach = { kind: 'unreached', reason: 'notInstalled' } as const;
  const history: readonly Event[] = [
    ...running('writeValues'),
    { type: 'reachLearned', person: 'b', reach },
  ];
  const reached: Event = { type: 'reachLearned', person: 'b', reach: { kind: 'reached' } };
  expect(effectsOf(history, reached)).toEqual([
    'show private:b|welcome|0',
    'show private:b|sheet|4',
    `show private:${FACILITATOR}|cockpit|0`,
  ]);
});

test('who left keeps no text on a card when the phase ends, nor when the session does', () => {
  const history: readonly Event[] = [
    ...running('writeValues'),
    { type: 'valuesHandedIn', person: 'a', entries: [], late: false },
    { type: 'personLeft', person: 'a' },
  ];
  expect(effectsOf(history, next(history))).toContain('refresh private:a|sheet|4');
  expect(effectsOf(history, { type: 'sessionClosed' })).toEqual(
    expect.arrayContaining(['refresh private:a|sheet|4', 'refresh private:b|reminder|4']),
  );
});

test('who is erased is taken from every card that may name them', () => {
  const history: readonly Event[] = [
    ...running('writeValues'),
    { type: 'facilitationHandedOver', to: 'a' },
    { type: 'sessionClosed' },
  ];
  expect(effectsOf(history, { type: 'personErased', person: 'a' })).toEqual(
    expect.arrayContaining([
      'refresh meeting|handover|1',
      'refresh private:a|cockpit|0',
      'refresh private:b|keepsake|0',
      'refresh private:b|followUp|0',
    ]),
  );
});

test('no reminder where nothing is handed in', () => {
  const effects = effectsOf(running('decideValues'), {
    type: 'timePrompted',
    prompt: 'oneMinuteLeft',
  });
  expect(effects.some((effect) => effect.includes('reminder'))).toBe(false);
});

test('an undo refreshes the cards of the phase that was opened by mistake', () => {
  const effects = effectsOf(running('decideValues'), { type: 'phaseUndone' });
  expect(effects).toContain(`refresh group:${DEMOCRATIE}|phase|7`);
  expect(effects).toContain(`show group:${DEMOCRATIE}|phase|6`);
});

test('without channels the groups’ cards stand in the meeting and the meeting’s own is left out', () => {
  const history = settled.filter(({ type }) => type !== 'channelChosen');
  const entered: Event = { type: 'phaseEntered', index: 4, how: 'next' };
  const effects = effectsOf([...history, next(history)], entered);
  expect(effects).toContain(`show group:${DEMOCRATIE}|phase|2`);
  expect(effects).not.toContain('show meeting|phase|2');
});

test('a hand-over is announced in the meeting and gives the new facilitator a cockpit', () => {
  const effects = effectsOf(running('welcome'), { type: 'facilitationHandedOver', to: 'a' });
  expect(effects.filter((effect) => !effect.includes('|welcome|'))).toEqual([
    'reach a',
    'show meeting|handover|1',
    `refresh private:${FACILITATOR}|cockpit|0`,
    'show meeting|opening|0',
    'show meeting|phase|1',
    'show private:a|cockpit|0',
  ]);
});

test('whoever leads, each private welcome says so', () => {
  const history = running('decideValues');
  const sam = { id: 'sam', name: 'Sam', language: 'nl' } as const;
  const named: Event = { type: 'coFacilitatorNamed', person: sam };
  const changes: readonly (readonly [readonly Event[], Event])[] = [
    [history, { type: 'facilitationHandedOver', to: 'a' }],
    [history, named],
    [[...history, named], { type: 'coFacilitatorReleased', person: 'sam' }],
  ];
  for (const [before, change] of changes) {
    expect(effectsOf(before, change)).toContain('refresh private:b|welcome|0');
  }
});

test('who comes late or leaves shows in the private welcomes of the group, and of no other', () => {
  const history = running('decideValues');
  const { people } = sessionAfter(...history);
  const group = people['a']?.group ?? '';
  const mates = Object.values(people).filter((each) => each.group === group && each.id !== 'a');
  const others = Object.values(people).filter((each) => each.group !== group);
  const late = { id: 'late', name: 'Lars', language: 'nl' } as const;
  for (const change of [
    { type: 'personLeft', person: 'a' },
    { type: 'personJoined', person: late, group },
    { type: 'personMoved', person: others[0]?.id ?? '', group },
  ] satisfies readonly Event[]) {
    const effects = effectsOf(history, change);
    for (const { id } of mates) expect(effects).toContain(`refresh private:${id}|welcome|0`);
  }
  expect(mates.length * others.length).toBeGreaterThan(0);
  expect(effectsOf(history, { type: 'personLeft', person: 'a' })).not.toContain(
    `refresh private:${others[0]?.id}|welcome|0`,
  );
});

test('closing shows the poster in the meeting and the team, and forgets what led to it', () => {
  const effects = effectsOf(
    [...running('reflect'), { type: 'followUpAgreed', date: '2026-12-21' }],
    { type: 'sessionClosed' },
  );
  const day = 24 * 60 * MINUTE;
  expect(effects).toEqual(
    expect.arrayContaining([
      'show meeting|poster|0',
      'show team|poster|0',
      'show private:a|keepsake|0',
      'refresh private:a|sheet|4',
      `arm retention ${30 * day}`,
      // A week before the follow-up, at 08:00 UTC: the morning the session was held is 11 days before.
      `arm followUp ${4 * day}`,
      'compact',
      'release',
    ]),
  );
});

test('erasing somebody refreshes every card that may bear the name', () => {
  const effects = effectsOf(running('decideValues'), { type: 'personErased', person: 'a' });
  expect(effects).toEqual(
    expect.arrayContaining([
      'refresh meeting|opening|0',
      'refresh private:a|sheet|4',
      `refresh group:${DEMOCRATIE}|phase|5`,
      'compact',
    ]),
  );
});
