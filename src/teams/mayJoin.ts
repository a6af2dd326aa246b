import type { Directory, StoredSession } from '../session/ports';
import type { Envelope } from './inbound/activity';

/** Joining is for who is in the session's meeting; that a card's data name the session is no proof. */
export async function mayJoin(
  directory: Directory,
  { sender, where }: Pick<Envelope, 'sender' | 'where'>,
  { session }: StoredSession,
): Promise<boolean> {
  if (session.people[sender.id] !== undefined) return true;
  return (await directory.sessionIn(where.conversation)) === session.id;
}
