import { withVerb, type Face } from '../face';
import { once, type Habit, type Intent } from '../habit';
import type { Self } from '../self';
import type { Sight } from '../sight';

/** How long the facilitator waits for who is expected, in seconds. */
const PATIENCE = 240;

function pressing(
  { meeting, chat }: Sight,
  self: Self,
  verb: string,
  seconds: number,
  also: Readonly<Record<string, string>> = {},
): Intent | undefined {
  const face = [...meeting, ...chat].find((each) => withVerb(each, verb, also) !== undefined);
  if (face === undefined) return undefined;
  return once(self, {
    key: verb,
    seconds,
    act: () => self.press(face, withVerb(face, verb, also)),
  });
}

/** Says "@bot start" where no session is. */
export const start: Habit = ({ meeting, chat }, self) => {
  const begun = [...meeting, ...chat].some(isLive);
  if (!self.part.leads || begun) return undefined;
  return { key: 'start', seconds: 5, act: () => self.hand.say(self.part.meeting, 'start') };
};

function isLive(face: Face): boolean {
  return ['chooseScenario', 'openLobby', 'proposeGroups', 'next', 'join', 'pause', 'resume'].some(
    (verb) => withVerb(face, verb) !== undefined,
  );
}

/** Chooses the case that was agreed, unless there is one: then the lobby can be opened. */
export const chooseScenario: Habit = (sight, self) => {
  const faces = [...sight.meeting, ...sight.chat];
  const chosen = faces.some((face) => withVerb(face, 'openLobby') !== undefined);
  if (!self.part.leads || chosen) return undefined;
  return pressing(sight, self, 'chooseScenario', 20, { scenario: self.part.scenario() });
};

export const openLobby: Habit = (sight, self) =>
  self.part.leads ? pressing(sight, self, 'openLobby', 20) : undefined;

/** Makes groups when everybody who is expected is in, or has had time enough. */
export const proposeGroups: Habit = (sight, self) => {
  if (!self.part.leads) return undefined;
  const lobby = sight.meeting.find((face) => withVerb(face, 'join') !== undefined);
  const missing = self.part.expects().filter((name) => lobby?.text.includes(name) !== true);
  return pressing(sight, self, 'proposeGroups', missing.length === 0 ? 30 : PATIENCE);
};

/** Starts with the groups as proposed. */
export const begin: Habit = ({ chat, meeting }, self) => {
  if (!self.part.leads) return undefined;
  const face = [...chat, ...meeting].find((each) => isBeginning(each));
  if (face === undefined) return undefined;
  return once(self, {
    key: 'begin',
    seconds: 30,
    act: () => self.press(face, withVerb(face, 'next')),
  });
};

function isBeginning(face: Face): boolean {
  return withVerb(face, 'next')?.data.run === 0;
}
