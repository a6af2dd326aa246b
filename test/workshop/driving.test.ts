import { MINUTE } from '../../src/workshop/clock';
import type { Event } from '../../src/workshop/events';
import { MORNING, given, sessionAfter } from '../support/given';
import { GATHERED, entered, indexOf, started } from '../support/session';

const grouped: readonly Event[] = [started(), ...GATHERED];
const running: readonly Event[] = [...grouped, entered('welcome'), entered('validateCase')];

describe('next', () => {
  it('enters the first phase from the settled groups', () => {
    given(...grouped)
      .when({ type: 'next', by: 'noor', run: 0 })
      .thenHappens({ type: 'phaseEntered', index: 0, how: 'next' });
  });

  it('passes over phases without minutes', () => {
    given(...grouped, entered('presentValues'))
      .when({ type: 'next', by: 'noor' })
      .thenHappens({ type: 'phaseEntered', index: indexOf('explainMechanisms'), how: 'next' });
  });

  it('is nothing without a session', () => {
    given().when({ type: 'next', by: 'noor' }).thenRefuses('noSession');
  });

  it('waits for the groups', () => {
    given(started(), { type: 'lobbyOpened' })
      .when({ type: 'next', by: 'noor' })
      .thenRefuses('notYet');
  });

  it('stays quiet on a press that belongs to an earlier run', () => {
    given(...running)
      .when({ type: 'next', by: 'noor', run: 1 })
      .thenNothing();
    given(...running)
      .when({ type: 'next', by: 'noor', run: 0 })
      .thenNothing();
  });

  it('finds nothing after the last phase', () => {
    given(...grouped, entered('reflect'))
      .when({ type: 'next', by: 'noor' })
      .thenRefuses('noPhaseAfter');
  });

  it('is for the facilitator', () => {
    given(...running)
      .when({ type: 'next', by: 'ann' })
      .thenRefuses('facilitatorOnly');
  });
});

describe('skip', () => {
  it('moves on and keeps the reason with the phase', () => {
    given(...running)
      .when({ type: 'skip', by: 'noor', run: 2, reason: ' tijd op ' })
      .thenHappens({
        type: 'phaseEntered',
        index: indexOf('explainCode'),
        how: 'skip',
        reason: 'tijd op',
      });
    const session = sessionAfter(...running, {
      type: 'phaseEntered',
      index: indexOf('explainCode'),
      how: 'skip',
      reason: 'tijd op',
    });
    expect(session.visits[1]?.skipped).toBe('tijd op');
  });

  it('wants a reason', () => {
    given(...running)
      .when({ type: 'skip', by: 'noor', run: 2, reason: ' ' })
      .thenRefuses('reasonMissing');
  });

  it('stays quiet on a repeat', () => {
    given(...running)
      .when({ type: 'skip', by: 'noor', run: 1, reason: 'tijd op' })
      .thenNothing();
  });
});

describe('back', () => {
  it('gives the phase before once more, with its full minutes and all data', () => {
    given(...running)
      .when({ type: 'back', by: 'noor', run: 2 })
      .thenHappens({ type: 'phaseEntered', index: 0, how: 'back' });
    const session = sessionAfter(...running, { type: 'phaseEntered', index: 0, how: 'back' });
    expect(session.run).toMatchObject({ number: 3, index: 0, clock: { length: 5 * MINUTE } });
  });

  it('finds nothing before the first phase', () => {
    given(...grouped, entered('welcome'))
      .when({ type: 'back', by: 'noor', run: 1 })
      .thenRefuses('noPhaseBefore');
  });
});

describe('undo', () => {
  it('takes back an accidental move', () => {
    given(...running)
      .when({ type: 'undo', by: 'noor', run: 2 }, MORNING + 2 * MINUTE)
      .thenHappens({ type: 'phaseUndone' });
  });

  it('takes back a move back', () => {
    given(...running, { type: 'phaseEntered', index: 0, how: 'back' })
      .when({ type: 'undo', by: 'noor', run: 3 })
      .thenHappens({ type: 'phaseUndone' });
  });

  it('is too late after two minutes', () => {
    given(...running)
      .when({ type: 'undo', by: 'noor', run: 2 }, MORNING + 2 * MINUTE + 1)
      .thenRefuses('undoTooLate');
  });

  it('has nothing to take back in the first phase, and after an undo', () => {
    given(...grouped, entered('welcome'))
      .when({ type: 'undo', by: 'noor', run: 1 })
      .thenRefuses('nothingToUndo');
    given(...running, { type: 'phaseUndone' })
      .when({ type: 'undo', by: 'noor', run: 1 })
      .thenRefuses('nothingToUndo');
  });

  it('stays quiet on a second press', () => {
    given(...running, { type: 'phaseUndone' })
      .when({ type: 'undo', by: 'noor', run: 2 })
      .thenNothing();
  });
});

describe('the clock', () => {
  it('stands still and goes on', () => {
    given(...running)
      .when({ type: 'pause', by: 'noor' })
      .thenHappens({ type: 'clockPaused' });
    given(...running, { type: 'clockPaused' })
      .when({ type: 'resume', by: 'noor' })
      .thenHappens({ type: 'clockResumed' });
  });

  it('stays quiet when it already does what is asked', () => {
    given(...running, { type: 'clockPaused' })
      .when({ type: 'pause', by: 'noor' })
      .thenNothing();
    given(...running)
      .when({ type: 'resume', by: 'noor' })
      .thenNothing();
  });

  it('takes more and less time', () => {
    for (const minutes of [1, 5, -1]) {
      given(...running)
        .when({ type: 'extend', by: 'noor', minutes })
        .thenHappens({ type: 'clockExtended', minutes });
    }
  });

  it('takes nothing when nothing is left', () => {
    given(...running)
      .when({ type: 'extend', by: 'noor', minutes: -1 }, MORNING + 15 * MINUTE)
      .thenNothing();
  });

  it('keeps a phase within 120 minutes', () => {
    given(...running)
      .when({ type: 'extend', by: 'noor', minutes: 105 })
      .thenHappens({ type: 'clockExtended', minutes: 105 });
    given(...running)
      .when({ type: 'extend', by: 'noor', minutes: 106 })
      .thenRefuses('minutesOutOfRange');
  });

  it('does not run before the workshop', () => {
    given(...grouped)
      .when({ type: 'pause', by: 'noor' })
      .thenRefuses('notYet');
  });
});

describe('handing over', () => {
  it('goes to somebody in the session, once', () => {
    given(...running)
      .when({ type: 'handOver', by: 'noor', to: 'ann' })
      .thenHappens({ type: 'facilitationHandedOver', to: 'ann' });
    given(...running)
      .when({ type: 'handOver', by: 'noor', to: 'noor' })
      .thenNothing();
  });

  it('is recorded, and leaves one facilitator', () => {
    const session = sessionAfter(...running, { type: 'facilitationHandedOver', to: 'ann' });
    expect(session).toMatchObject({
      facilitator: 'ann',
      coFacilitators: [],
      handovers: [{ from: 'noor', to: 'ann', at: MORNING }],
    });
  });

  it('does not go to a stranger, nor to who left', () => {
    given(...running)
      .when({ type: 'handOver', by: 'noor', to: 'zoe' })
      .thenRefuses('unknownPerson');
    given(...running, { type: 'personLeft', person: 'ann' })
      .when({ type: 'handOver', by: 'noor', to: 'ann' })
      .thenRefuses('unknownPerson');
  });
});

describe('a timer', () => {
  const { generation } = sessionAfter(...running);

  it('is heard once', () => {
    given(...running)
      .when({ type: 'ringTime', generation, prompt: 'oneMinuteLeft' })
      .thenHappens({ type: 'timePrompted', prompt: 'oneMinuteLeft' });
    given(...running, { type: 'timePrompted', prompt: 'oneMinuteLeft' })
      .when({ type: 'ringTime', generation, prompt: 'oneMinuteLeft' })
      .thenNothing();
  });

  it('is not heard for a clock that has changed since', () => {
    const changes: readonly Event[] = [
      { type: 'clockPaused' },
      { type: 'clockExtended', minutes: 1 },
      entered('explainCode'),
      { type: 'phaseUndone' },
    ];
    for (const change of changes) {
      given(...running, change)
        .when({ type: 'ringTime', generation, prompt: 'timeUp' })
        .thenNothing();
    }
  });

  it('only informs, unless the session chose to move on by itself', () => {
    given(...running)
      .when({ type: 'ringTime', generation, prompt: 'timeUp' })
      .thenHappens({ type: 'timePrompted', prompt: 'timeUp' });
    given(started({ autoAdvance: true }), ...running.slice(1))
      .when({ type: 'ringTime', generation, prompt: 'timeUp' })
      .thenHappens(
        { type: 'timePrompted', prompt: 'timeUp' },
        { type: 'phaseEntered', index: indexOf('explainCode'), how: 'auto' },
      );
  });

  it('never moves on past the last phase', () => {
    const last = [started({ autoAdvance: true }), ...GATHERED, entered('reflect')];
    given(...last)
      .when({
        type: 'ringTime',
        generation: sessionAfter(...last).generation,
        prompt: 'timeUp',
      })
      .thenHappens({ type: 'timePrompted', prompt: 'timeUp' });
  });
});
