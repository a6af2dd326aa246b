import type { Circumstances } from '../decider';
import { type Refusal, refuse } from '../refusal';
import { mayCompose } from '../rules/jointActions';
import type { PersonId, Session } from '../session';
import { actionsFor, type ShownJointAction } from './jointActions';

/** Whether an action really goes: it cannot come back. */
export interface DropActionFormView {
  readonly kind: 'dropActionForm';
  readonly action: ShownJointAction;
}

export interface DropActionRequest {
  readonly form: 'dropAction';
  readonly action: string;
}

export function dropActionForm(
  { action: id }: DropActionRequest,
  session: Session,
  circumstances: Circumstances,
  person: PersonId,
): DropActionFormView | Refusal {
  const known = session.actions.find((action) => action.id === id);
  if (known === undefined) return refuse('unknownChoice');
  const refusal = mayCompose(session, person, known.group, true);
  if (refusal !== undefined) return refusal;
  const readable = actionsFor({ kind: 'person', person }, known.group, session, circumstances);
  const action = readable.find((shown) => shown.id === id);
  return action === undefined ? refuse('unknownChoice') : { kind: 'dropActionForm', action };
}
