import type { SeenMessage } from '../../../src/rehearsal/seen';
import type { StoredSession } from '../../../src/session/ports';
import type { Command } from '../../../src/workshop/commands';
import { MEETING, type Stage } from './stage';

/** A session that Anna began in the meeting, with an example case and an open lobby. */
export interface Begun {
  readonly id: string;
  readonly facilitator: string;
  /** Gives a command as the shell takes it. */
  readonly tell: (command: Command) => Promise<void>;
  readonly stored: () => Promise<StoredSession>;
  /** The lobby card as somebody sees it now. */
  readonly lobby: (who: string) => SeenMessage;
}

export async function begin(here: Stage): Promise<Begun> {
  const anna = here.tenant.as('Anna Jansen');
  await anna.say(MEETING, 'start', { mentionBot: true });
  await here.settled();
  const conversation = here.tenant.directory.conversation(MEETING).id;
  const id = await here.stores.directory.sessionIn(conversation);
  if (id === undefined) throw new Error('No session began.');
  const facilitator = anna.person.aadObjectId;
  const tell = async (command: Command): Promise<void> => {
    const outcome = await here.workshop.handle(id, command);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.refused);
  };
  const stored = async (): Promise<StoredSession> => {
    const found = await here.workshop.read(id);
    if (found === undefined) throw new Error('The session is gone.');
    return found;
  };
  const lobby = (who: string): SeenMessage => {
    const cards = here.tenant
      .as(who)
      .see(MEETING)
      .filter(({ card }) => card !== undefined);
    const [first] = cards;
    if (first === undefined) throw new Error('There is no card in the meeting.');
    return first;
  };
  return { id, facilitator, tell, stored, lobby };
}

/** As begin, with an example case and the lobby open. */
export async function openLobby(here: Stage): Promise<Begun> {
  const begun = await begin(here);
  const { facilitator: by, tell } = begun;
  await tell({ type: 'chooseScenario', by, scenario: 'arnhem' });
  await tell({ type: 'openLobby', by });
  await here.settled();
  return begun;
}
