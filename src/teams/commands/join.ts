import type { Directory, Workshop } from '../../session/ports';
import type { WorkshopDefinition } from '../../workshop/definition';
import { groupOf } from '../../workshop/queries';
import { groupName } from '../../workshop/views/named';
import { keyOf } from '../inbound/data';
import { mayJoin } from '../mayJoin';
import { sentenceOf } from '../sentence';
import type { Asked } from './asked';

export interface JoinParts {
  readonly workshop: Workshop;
  readonly directory: Directory;
  readonly definition: WorkshopDefinition;
}

/** For who comes in late: the way in without looking for the first card. Resolves with what to answer. */
export async function joinBySaying(
  { envelope, stored, kit, aloud }: Asked,
  { workshop, directory, definition }: JoinParts,
): Promise<string> {
  if (!(await mayJoin(directory, envelope, stored))) return kit.t('edge.elsewhere');
  const { id, name } = envelope.sender;
  const key = keyOf('join', stored.session.id, id, envelope.id);
  const command = { type: 'join', person: { id, name, language: kit.language } } as const;
  const outcome = await workshop.handle(stored.session.id, command, key);
  if (outcome.kind === 'refused') {
    return sentenceOf(outcome.refusal, kit);
  }
  const { session } = outcome.stored;
  const group = session.status === 'running' ? groupOf(session, id) : undefined;
  return group === undefined
    ? aloud.t('edge.joined', { name })
    : aloud.t('edge.joined.group', { name, group: aloud.pick(groupName(group.id, definition)) });
}
