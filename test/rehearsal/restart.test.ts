import { Premises } from './support/premises';
import type { Guest } from './support/guest';

jest.setTimeout(400_000);

const BOT = 'Goed Digitaal Bestuur';
const here = Premises.aroundEachTest();

it('loses nothing by a reload, a closed tab or a restart in the middle of a step', async () => {
  const noor = await here.open();
  let sanne = await here.open('Sanne Brouwer');
  await noor.cast('Sanne Brouwer', 'ik');
  await noor.cast('Joop Terpstra', 'afwezig');
  await noor.button('Speel de hele workshop').click();
  await noor.button('Pauze').click();
  await noor.untilShown(sanne.button('Doe mee'));
  await sanne.button('Doe mee').click();
  await sanne.go(BOT);
  const sheet = () => sanne.message('2b · ');
  await noor.untilShown(sheet());
  const why = () => sheet().getByLabel('Waarom is waarde 1 hier belangrijk?');
  await why().fill('Half geschre');
  await noor.go(BOT);
  const cockpit = noor.message('Jouw cockpit');
  await cockpit.getByText(/^tot \d\d:\d\d$/).waitFor();
  const before = await shownTo(noor);
  expect(before).toMatch(/2b · [^]*tot \d\d:\d\d[^]*stap 4 van 18[^]*Tijd in de oefening/);
  const sheetBefore = await sheet().innerText();

  await sanne.page.reload();
  await sheet().waitFor();
  expect(await why().inputValue()).toBe('Half geschre');
  sanne = await sanne.reopened();
  await sheet().waitFor();
  expect(await why().inputValue()).toBe('Half geschre');

  await here.stop();
  await noor.page.getByText('De verbinding is weg.').waitFor();
  await here.start();
  await noor.page.getByText('De verbinding is weg.').waitFor({ state: 'detached' });
  expect(await shownTo(noor)).toBe(before);
  await noor.page.reload();
  await cockpit.waitFor();
  expect(await shownTo(noor)).toBe(before);
  await noor.page.getByText('Wie speelt wie').click();
  const roleOf = (name: string) => noor.page.getByRole('combobox', { name }).inputValue();
  expect(await roleOf('Sanne Brouwer')).toBe('me');
  expect(await roleOf('Joop Terpstra')).toBe('absent');
  expect(await roleOf('Noor Willems')).toBe('simulated');

  expect(await sheet().innerText()).toBe(sheetBefore);
  expect(await why().inputValue()).toBe('Half geschre');
  await sheet().getByLabel('Waarde 1', { exact: true }).selectOption({ index: 1 });
  await why().fill('Half geschreven, nu af');
  await sheet().getByRole('button', { name: 'Insturen' }).click();
  await noor.untilShown(sanne.message('Dit heb je ingestuurd').getByText('nu af'));
  await noor.untilShown(noor.message('Jouw cockpit').filter({ hasText: '2c3 · ' }));
});

/** The chats with their unread marks, the step and its clock, and the time. */
async function shownTo({ page }: Guest): Promise<string> {
  // The chat that is open is read.
  await page.getByRole('link', { name: BOT, exact: true }).waitFor();
  const band = page.getByText('Jouw cockpit · stap').locator('../..');
  const parts = [page.locator('#rail'), band, page.locator('.director .time')];
  return (await Promise.all(parts.map((part) => part.innerText()))).join('\n');
}
