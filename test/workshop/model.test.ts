import fc from 'fast-check';
import { render } from '../../cards';
import { makeKit } from '../../cards/kit';
import { announce } from '../../src/workshop/announce';
import type { Command, CommandType } from '../../src/workshop/commands';
import { decide } from '../../src/workshop/decide';
import { evolve } from '../../src/workshop/evolve';
import { isRefusal } from '../../src/workshop/refusal';
import type { Instant, Session } from '../../src/workshop/session';
import { formOf, readerAt, viewOf } from '../../src/workshop/views';
import { MORNING, definition } from '../support/given';
import { OPENING, PEOPLE, type Step, commandOf, step } from './model/commands';
import { everyForm } from './model/forms';
import { checkInvariants } from './model/invariants';
import { checkSecrets } from './model/secrets';
import { everySlot } from './model/slots';

/** What a second time at once must change nothing: it is somebody pressing the same button again. */
const REPEATABLE: ReadonlySet<CommandType> = new Set([
  'describeCase',
  'chooseSettings',
  'changePlan',
  'join',
  'tellFunction',
  'leave',
  'movePerson',
  'pause',
  'resume',
  'handOver',
  'addToCase',
  'handInValues',
  'handInActions',
  'decideValue',
  'nameSpokesperson',
  'assignAction',
  'agreeUpkeep',
  'castVote',
  'closeVote',
  'flagBroaderUse',
  'fillChecklist',
  'agreeFollowUp',
  'park',
  'settlePoint',
  'giveReflection',
  'remindFollowUp',
  'erasePerson',
]);

/** The session after a command, with everything checked on the way. */
function play(session: Session | undefined, command: Command, now: Instant): Session | undefined {
  const circumstances = { definition, now };
  const decision = decide(command, session, circumstances);
  if (isRefusal(decision)) return session;
  let state = session;
  for (const event of decision) {
    const next = evolve(state, { at: now, event });
    announce({ at: now, event }, state, next);
    checkInvariants(state, event, next);
    state = next;
  }
  if (REPEATABLE.has(command.type)) {
    const again = decide(command, state, circumstances);
    expect(isRefusal(again) ? [] : again).toEqual([]);
  }
  return state;
}

/** Every card, to who can open its place, and every form, for everybody. */
function look(session: Session, now: Instant): void {
  const circumstances = { definition, now };
  const kit = makeKit(definition, 'nl', 'Europe/Amsterdam', { session: 's1', instance: 1 });
  for (const slot of everySlot(session)) {
    const view = viewOf(slot, session, circumstances);
    checkSecrets(view, session, readerAt(slot.place));
    render(view, kit);
  }
  for (const person of PEOPLE) {
    for (const request of everyForm(session)) {
      const form = formOf(request, session, circumstances, person);
      checkSecrets(form, session, { kind: 'person', person });
      if (!isRefusal(form)) render(form, kit);
    }
  }
}

function expectKept(opening: readonly Command[], steps: readonly Step[], lookEvery: number): void {
  let now = MORNING;
  let session: Session | undefined;
  for (const command of opening) session = play(session, command, now);
  steps.forEach((each, at) => {
    now += each.wait;
    session = play(session, commandOf(each, session), now);
    if (session !== undefined && at % lookEvery === lookEvery - 1) look(session, now);
  });
  if (session !== undefined) look(session, now);
}

it('keeps its promises whatever is asked, however far the preparation is', () => {
  fc.assert(
    fc.property(fc.nat(OPENING.length), fc.array(step, { maxLength: 40 }), (prepared, steps) =>
      expectKept(OPENING.slice(0, prepared), steps, 40),
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('keeps its promises whatever is asked of a workshop that runs', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 150, maxLength: 260 }), (steps) =>
      expectKept(OPENING, steps, 50),
    ),
    { numRuns: 40 },
  );
}, 60_000);
