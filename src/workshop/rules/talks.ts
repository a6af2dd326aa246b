import type { CommandOf } from '../commands';
import type { Decision } from '../decider';
import type { Task } from '../definition';
import {
  currentPhase,
  during,
  facilitatorOnly,
  groupMembersOnly,
  groupWith,
  isMember,
} from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { GroupId, PersonId, Session } from '../session';
import { presentationAhead, runningTalk, spokespersonOf } from '../talks';

/** One minute per group to say what came out: who speaks, and when the minute runs. */

const TALKING: readonly Task[] = ['presentValues', 'presentActions'];
const CHOOSING: readonly Task[] = ['decideValues', 'composeActions', ...TALKING];

export function nameSpokesperson(
  { by, group, person }: CommandOf<'nameSpokesperson'>,
  session: Session,
): Decision {
  const refusal = mayNameSpokesperson(session, by, group);
  if (refusal !== undefined) return refusal;
  if (!isMember(session, group, person)) return refuse('unknownPerson');
  const phase = presentationAhead(session, session.run?.index ?? 0);
  if (phase === undefined) return refuse('phaseOver');
  if (spokespersonOf(session, group, phase.id) === person) return [];
  return [{ type: 'spokespersonNamed', group, phase: phase.id, person }];
}

export function mayNameSpokesperson(
  session: Session,
  by: PersonId,
  group: GroupId,
): Refusal | undefined {
  return groupMembersOnly(session, by, group) ?? during(session, ...CHOOSING);
}

export function startTalk({ by, group }: CommandOf<'startTalk'>, session: Session): Decision {
  if (groupWith(session, group) === undefined) return refuse('unknownChoice');
  const refusal = during(session, ...TALKING) ?? speakerOrFacilitator(session, by, group);
  if (refusal !== undefined) return refusal;
  const running = runningTalk(session);
  if (running?.group === group) return [];
  return [
    ...(running === undefined ? [] : [{ type: 'talkEnded', group: running.group } as const]),
    { type: 'talkStarted', group },
  ];
}

export function endTalk({ by }: CommandOf<'endTalk'>, session: Session): Decision {
  const refusal = during(session, ...TALKING);
  if (refusal !== undefined) return refusal;
  const running = runningTalk(session);
  if (running === undefined) return [];
  return (
    speakerOrFacilitator(session, by, running.group) ?? [
      { type: 'talkEnded', group: running.group },
    ]
  );
}

/** The minute is over. A bell for a talk that ended or began anew is inert. */
export function ringTalk({ group, startedAt }: CommandOf<'ringTalk'>, session: Session): Decision {
  const running = runningTalk(session);
  if (running?.group !== group || running.startedAt !== startedAt) return [];
  return [{ type: 'talkEnded', group }];
}

function speakerOrFacilitator(
  session: Session,
  person: PersonId,
  group: GroupId,
): Refusal | undefined {
  const phase = currentPhase(session)?.id ?? '';
  return spokespersonOf(session, group, phase) === person
    ? undefined
    : facilitatorOnly(session, person);
}
