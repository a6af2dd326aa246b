import { FACILITATOR, PEOPLE, Play, WITHOUT_APP } from '../support/play';
import { Stage } from '../support/stage';
import { composeActions, writeActions } from './actions';
import { checkList, reflect } from './closing';
import { join, prepare, validateCase } from './opening';
import { broaden, prioritise, relate } from './plan';
import { decideValues, present, writeValues } from './values';

/** A stage with the facilitator and the twelve, one of them without the app. */
export async function openPlay(team?: 'none'): Promise<Play> {
  const people = [FACILITATOR, ...PEOPLE].map((name) => ({ name, hasApp: name !== WITHOUT_APP }));
  return new Play(await Stage.open(people), team);
}

/** From an empty meeting to decided values: steps 0 to 2c3. */
export async function playValues(play: Play): Promise<void> {
  await prepare(play);
  await join(play);
  await validateCase(play);
  await writeValues(play);
  await decideValues(play);
}

/** From the presentation of the values to everybody's reflection: steps 2c4 to 7, not yet closed. */
export async function playToReflection(play: Play): Promise<void> {
  await present(play, '2c4');
  await writeActions(play);
  await composeActions(play);
  await present(play, '3c3');
  await relate(play);
  await prioritise(play);
  await broaden(play);
  await checkList(play);
  await reflect(play);
}
