import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor';

const BOT = 'Goed Digitaal Bestuur';
const MEETING = /^Workshop/;

/** The facilitator sees all but others' sheets; a participant looks at a phone. */
export interface Visitors {
  readonly facilitator: Visitor;
  readonly participant: Visitor;
}

/** Something of a picture, at the moment it is there to be seen. */
type Shoot = (name: string, what: Locator | 'page') => Promise<void>;

/** The workshop of the guide's pictures, moment by moment; each is named after its file. */
export async function takePictures(
  { facilitator, participant }: Visitors,
  shoot: Shoot,
): Promise<void> {
  await facilitator.cast('Noor Willems', 'simulated');
  await prepare(facilitator, shoot);
  await writeInSilence(facilitator, participant, shoot);
  await decide(facilitator, shoot);
  await settleThePlan(facilitator, shoot);
}

async function prepare(noor: Visitor, shoot: Shoot): Promise<void> {
  await noor.until(noor.card('Open de lobby'));
  await shoot('voorbereiding', noor.card('Open de lobby'));
  await noor.go(BOT);
  await noor.until(noor.card('Start de workshop'));
  await shoot('voor-de-start', noor.card('Start de workshop'));
}

async function writeInSilence(noor: Visitor, someone: Visitor, shoot: Shoot): Promise<void> {
  await noor.until(noor.card('Jouw cockpit').filter({ hasText: '2b · ' }));
  await someone.go(BOT);
  await shoot('stil-vel', someone.card('2b · '));
  await noor.until(noor.card('Jouw cockpit').filter({ hasText: /1[0-3] van 1\d klaar/ }));
  await shoot('oefenruimte', 'page');
  await noor.card('Jouw cockpit').getByRole('button', { name: 'Meer' }).click();
  await shoot('cockpit', noor.card('Jouw cockpit'));
}

async function decide(noor: Visitor, shoot: Shoot): Promise<void> {
  await noor.go('Democratie');
  const group = noor.card('2c3 · ');
  await noor.until(group.filter({ hasText: 'Niet gekozen' }).filter({ hasText: 'Woordvoerder:' }));
  await shoot('groepskanaal', group);
  await group
    .getByRole('button', { name: /^Beslis/ })
    .first()
    .click();
  const dialog = noor.page.getByRole('dialog');
  await dialog.getByLabel('Waarden op tafel').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Verder' }).click();
  await dialog.getByLabel('Waarom wel of niet?').waitFor();
  await shoot('besluit', dialog);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
  await noor.go(MEETING);
  await noor.until(noor.card('Spreekt tot'));
  await shoot('presentatie', noor.card('Spreekt tot'));
}

async function settleThePlan(noor: Visitor, shoot: Shoot): Promise<void> {
  await noor.until(noor.card('4b · ').filter({ hasText: 'De stemming is gesloten' }));
  await shoot('volgorde', noor.card('4b · '));
  await noor.until(noor.card('Lees het hele plan'));
  await shoot('poster', noor.card('Lees het hele plan'));
}
