import { sameAnswers, trimmed, withAnswers } from '../../answers';
import type { Decider } from '../../decider';
import { during, insidersOnly } from '../../queries';
import { refuse } from '../../refusal';
import { checkLength } from '../../texts';

/** One's own answers to the closing questions; giving them again changes them. */
export const giveReflection: Decider<'giveReflection'> = (command, session, { definition }) => {
  const refusal = insidersOnly(session, command.by) ?? during(session, 'reflect');
  if (refusal !== undefined) return refusal;
  const answers = withAnswers({}, trimmed(command.answers));
  if (Object.keys(answers).some((id) => !definition.reflection.some((asked) => asked.id === id))) {
    return refuse('unknownChoice');
  }
  if (Object.keys(answers).length === 0) return refuse('nothingEntered');
  for (const answer of Object.values(answers)) {
    const tooLong = checkLength(answer);
    if (tooLong !== undefined) return tooLong;
  }
  const { by: person, shared } = command;
  const before = session.reflections[person];
  return before !== undefined && before.shared === shared && sameAnswers(before.answers, answers)
    ? []
    : [{ type: 'reflectionGiven', person, reflection: { answers, shared } }];
};
