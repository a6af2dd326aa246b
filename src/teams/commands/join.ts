import type { Kit } from '../../../cards/kit';
import type { Directory, StoredSession, Workshop } from '../../session/ports';
import type { WorkshopDefinition } from '../../workshop/definition';
import { groupOf } from '../../workshop/queries';
import { groupName } from '../../workshop/views/lobby/people';
import type { Envelope } from '../inbound/activity';
import { keyOf } from '../inbound/data';
import { mayJoin } from '../mayJoin';

export interface JoinParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly definition: WorkshopDefinition;
}

/** For who comes in late: the way in without looking for the first card. Resolves with what to answer. */
export async function joinBySaying(
  envelope: Envelope,
  stored: StoredSession,
  kit: Kit,
  { workshop, directory, definition }: JoinParts,
): Promise<string> {
  if (!(await mayJoin(directory, envelope, stored))) return kit.t('edge.elsewhere');
  const { id, name } = envelope.sender;
  const key = keyOf('join', stored.session.id, id, envelope.id);
  const command = { type: 'join', person: { id, name, language: kit.language } } as const;
  const outcome = await workshop.handle(stored.session.id, command, key);
  if (outcome.kind === 'refused') {
    return kit.t(`refusal.${outcome.refusal.refused}`, outcome.refusal.values);
  }
  const { session } = outcome.stored;
  const group = session.status === 'running' ? groupOf(session, id) : undefined;
  return group === undefined
    ? kit.t('edge.joined', { name })
    : kit.t('edge.joined.group', { name, group: kit.pick(groupName(group.id, definition)) });
}
