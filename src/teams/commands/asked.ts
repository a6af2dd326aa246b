import type { Kit } from '../../../cards/kit';
import type { StoredSession } from '../../session/ports';
import type { Envelope } from '../inbound/activity';

/** One command with who gave it, and the session it is about. */
export interface Asked {
  readonly envelope: Envelope;
  readonly stored: StoredSession;
  /** In the language of who asks: for what is theirs alone, and for every refusal. */
  readonly kit: Kit;
  /** In the language of the place: for an answer that all of a chat read. */
  readonly aloud: Kit;
}
