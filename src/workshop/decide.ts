import type { Command, CommandOf, CommandType } from './commands';
import type { Circumstances, Deciders, Decision } from './decider';
import { refuse } from './refusal';
import { closing } from './rules/closing';
import { actions } from './rules/actions';
import { driving } from './rules/driving';
import { lobby } from './rules/lobby';
import { plan } from './rules/plan';
import { preparation, start } from './rules/preparation';
import { values } from './rules/values';
import { isOver, sessionOver } from './queries';
import type { Session } from './session';

const deciders: Deciders<CommandType> = {
  start: () => [],
  ...preparation,
  ...lobby,
  ...driving,
  ...values,
  ...actions,
  ...plan,
  ...closing,
};

/** What a command leads to. Total: every command has an answer in every state. */
export function decide(
  command: Command,
  session: Session | undefined,
  circumstances: Circumstances,
): Decision {
  if (session === undefined) {
    return command.type === 'start' ? start(command, circumstances) : refuse('noSession');
  }
  if (isOver(session) && !AFTER_THE_END.has(command.type)) return sessionOver(session);
  return dispatch(command.type, command, session, circumstances);
}

/** What can still be asked of a session that has ended. */
const AFTER_THE_END: ReadonlySet<CommandType> = new Set([
  'learnDelivery',
  'learnReach',
  'remindFollowUp',
  'erasePerson',
]);

function dispatch<T extends CommandType>(
  type: T,
  command: CommandOf<T>,
  session: Session,
  circumstances: Circumstances,
): Decision {
  return deciders[type](command, session, circumstances);
}
