import { standIn } from '../../actionPlan';
import type { WorkshopDefinition } from '../../definition';
import type { BroaderUse, Session } from '../../session';
import { valueCode } from '../../valueCode';
import { type ShownValue, showValue } from '../shownValue';
import { type ActionChoice, actionChoice } from './action';

/** A value or an action of the plan, as something to choose. */
export type SubjectLine =
  | { readonly kind: 'value'; readonly choice: string; readonly value: ShownValue }
  | { readonly kind: 'action'; readonly choice: string; readonly action: ActionChoice };

/** What serves other projects too, and how the organisation gains. */
export interface UseLine {
  readonly subject: SubjectLine;
  readonly gain: string;
}

export function useLines(session: Session, definition: WorkshopDefinition): readonly UseLine[] {
  return session.broaderUses.flatMap(({ subject, gain }) => {
    const line = subjectLine(session, definition, subject);
    return line === undefined ? [] : [{ subject: line, gain }];
  });
}

/** Undefined for an action that is gone; one that went into another is shown as that. */
export function subjectLine(
  session: Session,
  definition: WorkshopDefinition,
  subject: BroaderUse['subject'],
): SubjectLine | undefined {
  const choice = subjectChoice(subject);
  if (subject.kind === 'value') {
    return { kind: 'value', choice, value: showValue(subject.value, definition) };
  }
  const action = standIn(session, subject.action);
  return action && { kind: 'action', choice, action: actionChoice(session, action) };
}

/** A subject as the value of a choice on a card: "value:privacy" or "action:a3". */
function subjectChoice(subject: BroaderUse['subject']): string {
  return subject.kind === 'value'
    ? `value:${valueCode(subject.value)}`
    : `action:${subject.action}`;
}
