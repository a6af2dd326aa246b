import type { CommandOf } from '../commands';
import type { Decision } from '../decider';
import type { Task } from '../definition';
import { currentPhase, during, facilitatorOnly, groupMembersOnly } from '../queries';
import { type Refusal, refuse } from '../refusal';
import type { GroupId, PersonId, Session } from '../session';
import { presentationAhead, runningTalk } from '../talks';

/** One minute per group to say what came out: who speaks, and when the minute runs. */

const TALKING: readonly Task[] = ['presentValues', 'presentActions'];
const CHOOSING: readonly Task[] = ['decideValues', 'composeActions', ...TALKING];

export function nameSpokesperson(
  { by, group, person }: CommandOf<'nameSpokesperson'>,
  session: Session,
): Decision {
  const refusal =
    checkGroup(session, group) ??
    groupMembersOnly(session, by, group) ??
    during(session, ...CHOOSING);
  if (refusal !== undefined) return refusal;
  const member = session.people[person];
  if (member?.taking !== 'part' || member.group !== group) return refuse('unknownPerson');
  const phase = presentationAhead(session, session.run?.index ?? 0);
  if (phase === undefined) return refuse('phaseOver');
  const { spokespersons } = session.groups.find(({ id }) => id === group) ?? {};
  if (spokespersons?.[phase.id] === person) return [];
  return [{ type: 'spokespersonNamed', group, phase: phase.id, person }];
}

export function startTalk({ by, group }: CommandOf<'startTalk'>, session: Session): Decision {
  const refusal =
    checkGroup(session, group) ??
    during(session, ...TALKING) ??
    speakerOrFacilitator(session, by, group);
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

function checkGroup(session: Session, group: GroupId): Refusal | undefined {
  return session.groups.some(({ id }) => id === group) ? undefined : refuse('unknownChoice');
}

function speakerOrFacilitator(
  session: Session,
  person: PersonId,
  group: GroupId,
): Refusal | undefined {
  const phase = currentPhase(session)?.id ?? '';
  const speaks = session.groups.find(({ id }) => id === group)?.spokespersons[phase] === person;
  return speaks ? undefined : facilitatorOnly(session, person);
}
