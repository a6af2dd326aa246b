import type { BrowserContextOptions } from 'playwright-core';
import { isTooWide, seriousFaults } from './support/axe';
import type { Guest } from './support/guest';
import { Premises } from './support/premises';

jest.setTimeout(240_000);

const BOT = 'Goed Digitaal Bestuur';
const MEETING = /^Workshop/;
const LOOKS: readonly [name: string, options: BrowserContextOptions][] = [
  ['desktop light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['desktop dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['phone light', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
  ['phone dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
];

const here = Premises.aroundEachTest();
/** Where each fault is, by the fault. */
const faults = new Map<string, string[]>();

/** Looks at what is before this person. */
async function check(guest: Guest, where: string): Promise<void> {
  const found = await seriousFaults(guest.page);
  if (await isTooWide(guest.page)) found.push('wider than the screen');
  for (const fault of found) faults.set(fault, [...(faults.get(fault) ?? []), where]);
}

/** Looks at a chat once these words are there, and at the dialog that a button opens on it. */
async function checkChat(
  guest: Guest,
  [look, chat, words]: readonly [look: string, chat: string | RegExp, words: string],
  button?: string,
): Promise<void> {
  const where = `${look}, ${String(chat)}, ${words}`;
  await guest.go(chat);
  await guest.message(words).waitFor();
  await check(guest, where);
  if (button === undefined) return;
  await guest.message(words).getByRole('button', { name: button }).first().click();
  await guest.dialog.locator('.card').waitFor();
  await check(guest, `${where}, ${button}`);
  await guest.page.keyboard.press('Escape');
  await guest.dialog.waitFor({ state: 'detached' });
}

/** Opens what is folded in what stands beside the chats, and looks at it. */
async function checkSide(guest: Guest, look: string): Promise<void> {
  const side = guest.page.getByRole('complementary');
  if (!(await side.isVisible())) await guest.page.getByRole('button', { name: 'Gids' }).click();
  for (const folded of await side.locator('summary').all()) await folded.click();
  await side.getByText('Je kunt zeggen').waitFor();
  await check(guest, `${look}, beside the chats`);
  await side.getByRole('button', { name: 'Verbergen' }).click();
}

it('has no serious or critical fault, whatever is shown, in light and dark, wide and narrow', async () => {
  const director = await here.open();
  await director.button('Speel de hele workshop').click();
  await director.button('Pauze').click();
  const views: { look: string; noor: Guest; sanne: Guest }[] = [];
  for (const [look, options] of LOOKS) {
    const noor = await here.open('Noor Willems', options);
    views.push({ look, noor, sanne: await here.open('Sanne Brouwer', options) });
  }
  const on = async (step: string): Promise<void> => {
    await director.go(BOT);
    await director.untilShown(director.message('Jouw cockpit').filter({ hasText: `${step} · ` }));
  };

  await on('2b');
  for (const { look, noor, sanne } of views) {
    await checkSide(noor, look);
    await checkChat(noor, [look, MEETING, '2b · '], 'Overzicht');
    await checkChat(noor, [look, BOT, 'Jouw cockpit']);
    await checkChat(sanne, [look, BOT, '2b · ']);
  }
  await on('2c3');
  for (const { look, noor } of views) {
    await checkChat(noor, [look, 'Democratie', '2c3 · ']);
  }
  await on('4b');
  for (const { look, noor, sanne } of views) {
    await checkChat(noor, [look, BOT, 'Jouw cockpit'], 'Stemming en volgorde');
    await checkChat(sanne, [look, MEETING, '4b · '], 'Stem');
  }
  await director.go(MEETING);
  await director.untilShown(director.message('Actieplan Goed Digitaal Bestuur'));
  for (const { look, noor } of views) {
    await checkChat(noor, [look, 'General', 'Actieplan'], 'Lees het hele plan');
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
