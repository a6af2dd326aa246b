import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openRoom, type Room } from '../../src/rehearsal/room/open';
import { launchBrowser } from '../support/browser';
import { isTooWide, seriousFaults } from './support/axe';
import { joinBot } from './support/joinBot';
import { stage, type Stage } from './support/stage';

jest.setTimeout(120_000);

let browser: Browser;
let folder: string;
let here: Stage;
let room: Room;
const pages: Page[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openHere(): Promise<void> {
  here = await stage(joinBot());
  const guide = { title: '1 · Welkom', now: ['Nu dit.'], say: ['Welkom.'], next: ['Dan dat.'] };
  const stateFile = join(folder, 'room.json');
  room = await openRoom({ tenant: here.tenant, port: 0, stateFile, guide: async () => guide });
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'web-'));
  await openHere();
});

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
  await room.close();
  await here.close();
  rmSync(folder, { recursive: true });
  const left = troubles.splice(0);
  if (left.length > 0) throw new Error(left.join('\n'));
});

/** The room as this person, in a browser of its own. */
async function openAs(person: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error') troubles.push(said.text());
  });
  pages.push(page);
  await page.goto(`${room.url}?als=${encodeURIComponent(person)}`);
  await page.getByRole('heading', { name: 'Workshop' }).waitFor();
  return page;
}

/** Types into the chat, the mention included, and sends. */
async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^(Bericht in|Message in)/ }).pressSequentially(words);
  await page.keyboard.press('Enter');
}

/** What the focused element says. */
async function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.textContent');
}

/** The name of the focused element. */
async function focusedName(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement.getAttribute("aria-label")');
}

/** Waits until a line of a card is on the screen. */
async function expectInSight(page: Page, words: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const isInSight = (each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return each.textContent.trim() === ${JSON.stringify(words)} && top > 0 && bottom < innerHeight;
    };
    const look = () =>
      [...document.querySelectorAll('.ac-textBlock')].some(isInSight)
        ? done()
        : requestAnimationFrame(look);
    look();
  })`);
}

it('plays a card: mention, press, an edit in place, and what I type elsewhere stays', async () => {
  const anna = await openAs('Anna Jansen');
  const bram = await openAs('Bram');
  await say(anna, '@bot start');
  await say(anna, '@bot start');
  const cards = anna.locator('.card');
  await cards.nth(1).waitFor();
  await cards.first().getByLabel('Notitie').fill('kladje');
  await bram.locator('.card').nth(1).getByRole('button', { name: 'Doe mee' }).click();
  await cards.nth(1).getByText('Aanwezig: 1').waitFor();
  await bram.getByText('Je doet mee.').waitFor();
  expect(await cards.first().getByLabel('Notitie').inputValue()).toBe('kladje');
  expect(here.bot.received.at(-1)?.value).toEqual({
    action: { type: 'Action.Execute', verb: 'join', data: {} },
    trigger: 'manual',
  });
  await cards.first().getByRole('button', { name: 'Mijn kaart' }).click();
  await anna.getByText('Alleen voor jou', { exact: true }).first().waitFor();
  expect(await bram.getByText('Alleen voor jou').count()).toBe(0);
});

it('fills in a dialog by keyboard alone', async () => {
  const anna = await openAs('Anna Jansen');
  await say(anna, '@bot start');
  const opener = anna.getByRole('button', { name: 'Waarde kiezen' });
  await opener.focus();
  await anna.keyboard.press('Enter');
  const dialog = anna.getByRole('dialog', { name: 'Waarde kiezen' });
  await dialog.waitFor();
  await anna.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await focused(anna)).toBe('Waarde kiezen');

  await anna.keyboard.press('Enter');
  await dialog.waitFor();
  await anna.keyboard.press('Tab');
  await anna.keyboard.press('Enter');
  await dialog.getByText('Vul een waarde in').waitFor();
  await anna.keyboard.type('rust');
  await anna.keyboard.press('Tab');
  await anna.keyboard.press('Enter');
  await anna.getByRole('dialog').getByText('Dank je wel.').waitFor();
  await anna.keyboard.press('Escape');
  await anna.locator('.words').getByText('Gekozen: rust').waitFor();
  expect(here.bot.received.at(-1)?.value).toMatchObject({ data: { form: 'value', value: 'rust' } });
});

it('opens a dialog that is there to be read at its beginning', async () => {
  const anna = await openAs('Anna Jansen');
  await say(anna, '@bot start');
  await anna.getByRole('button', { name: 'Lezen' }).press('Enter');
  const dialog = anna.getByRole('dialog', { name: 'Lezen' });
  await dialog.locator('.card').waitFor();
  await expectInSight(anna, 'Regel 1');
  await anna.keyboard.press('End');
  await expectInSight(anna, 'Regel 80');
});

it('keeps focus where one is when something opens over the chat and goes again', async () => {
  const viewport = { width: 360, height: 740 };
  const anna = await openAs('Anna Jansen', { viewport });
  await anna.getByRole('button', { name: /^Chats/ }).press('Enter');
  await anna.getByRole('link', { name: 'Democratie' }).press('Enter');
  await anna.getByRole('heading', { name: 'Democratie' }).waitFor();
  expect(await focusedName(anna)).toBe('Democratie');

  await say(anna, 'wie begint?');
  const reply = anna.getByRole('button', { name: 'Beantwoorden' });
  await reply.press('Enter');
  await anna.keyboard.type('ik');
  expect(await isTooWide(anna)).toBe(false);
  await anna.keyboard.press('Escape');
  expect(await focused(anna)).toBe('Beantwoorden');

  const side = anna.getByRole('button', { name: 'Regie en gids' });
  await side.press('Enter');
  expect(await focused(anna)).toBe('Verbergen');
  await anna.keyboard.press('Escape');
  await anna.getByRole('complementary').waitFor({ state: 'detached' });
  expect(await focused(anna)).toBe('Regie en gids');
});

it('marks what is unread, and says it aloud', async () => {
  const anna = await openAs('Anna Jansen');
  const bram = await openAs('Bram');
  await bram.getByRole('link', { name: 'Democratie' }).click();
  await bram.getByRole('heading', { name: 'Democratie' }).waitFor();
  await say(bram, 'wie begint?');
  await anna.getByRole('link', { name: 'Democratie 1 ongelezen' }).waitFor();
  await anna.getByText('Bram in Democratie: wie begint?').waitFor({ state: 'attached' });
  await anna.getByRole('link', { name: /Democratie/ }).click();
  await anna.locator('.words').getByText('wie begint?').waitFor();
  await anna.getByRole('link', { name: 'Democratie', exact: true }).waitFor();
  expect(await anna.locator('.badge').count()).toBe(0);
});

it('loses nothing by a reload or a restarted server', async () => {
  const anna = await openAs('Anna Jansen');
  await say(anna, '@bot start');
  await anna.locator('.card').getByRole('button', { name: 'Doe mee' }).click();
  await anna.getByText('Aanwezig: 1').waitFor();
  await anna.getByRole('textbox', { name: 'Bericht in Workshop' }).fill('nog niet verst');
  await anna.getByLabel('Notitie').fill('half getypt');
  await anna.reload();
  await anna.getByText('Aanwezig: 1').waitFor();
  expect(await anna.getByLabel('Notitie').inputValue()).toBe('half getypt');
  const draft = anna.getByRole('textbox', { name: 'Bericht in Workshop' });
  expect(await draft.inputValue()).toBe('nog niet verst');

  const { port } = new URL(room.url);
  await room.close();
  await here.close();
  await anna.getByText('De verbinding is weg.').waitFor();
  here = await stage(joinBot());
  room = await openRoom({
    tenant: here.tenant,
    port: Number(port),
    stateFile: join(folder, 'room.json'),
  });
  await anna.getByText('De verbinding is weg.').waitFor({ state: 'detached' });
  await anna.getByRole('button', { name: 'Mijn kaart' }).click();
  await anna.locator('.card').getByText('Alleen voor jou').waitFor();
  troubles.splice(0);
});

it('refreshes a card for whom it names', async () => {
  const anna = await openAs('Anna Jansen');
  const bram = await openAs('Bram');
  await say(anna, '@bot ververs');
  await anna.locator('.card').getByText('Alleen voor jou').waitFor();
  expect(await bram.locator('.card').innerText()).toBe('Voor iedereen');
});

it('stays live with more tabs than a browser has connections', async () => {
  const anna = await openAs('Anna Jansen');
  const look = async (tab: Page, state: 'hidden' | 'visible'): Promise<void> => {
    await tab.evaluate(`Object.defineProperty(document, 'visibilityState',
      { value: '${state}', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
  };
  const others: Page[] = [];
  for (let i = 0; i < 8; i += 1) {
    const tab = await anna.context().newPage();
    await tab.goto(`${room.url}?als=Bram`);
    await tab.getByRole('heading', { name: 'Workshop' }).waitFor();
    await look(tab, 'hidden');
    others.push(tab);
  }
  await say(anna, 'zijn jullie er?');
  await anna.locator('.words').getByText('zijn jullie er?').waitFor();
  for (const tab of others.slice(0, 3)) {
    await look(tab, 'visible');
    expect(await tab.locator('.words').textContent()).toBe('zijn jullie er?');
  }
});

it('shows what Teams refuses', async () => {
  const anna = await openAs('Anna Jansen');
  await say(anna, '@bot te nieuw');
  expect(await anna.locator('.refused').textContent()).toContain('Teams weigert');
});

it('becomes another person in one click, here or in a tab of its own', async () => {
  const anna = await openAs('Anna Jansen');
  await anna.getByRole('button', { name: 'Wissel' }).click();
  const opening = anna.waitForEvent('popup');
  await anna.getByRole('link', { name: 'Chris: Eigen tabblad' }).click();
  const chris = await opening;
  await chris.getByText('Chris', { exact: true }).first().waitFor();
  await anna.keyboard.press('Escape');
  await anna.getByRole('link', { name: 'Bram', exact: true }).click();
  await anna.getByText('You are looking as').waitFor({ state: 'attached' });
  expect(new URL(anna.url()).searchParams.get('als')).toBe('Bram');
});

describe.each(['light', 'dark'] as const)(
  'in %s, axe-core finds no serious fault',
  (colorScheme) => {
    async function openAt(width: number): Promise<Page> {
      const anna = await openAs('Anna Jansen', { colorScheme, viewport: { width, height: 740 } });
      await say(anna, '@bot start');
      await say(anna, '@bot te nieuw');
      await anna.locator('.refused').waitFor();
      return anna;
    }

    it.each([1280, 360])('in a chat and a dialog at %i pixels', async (width) => {
      const anna = await openAt(width);
      expect(await seriousFaults(anna)).toEqual([]);
      expect(await isTooWide(anna)).toBe(false);
      await anna.getByRole('button', { name: 'Waarde kiezen' }).click();
      await anna.getByRole('dialog').getByRole('button', { name: 'Insturen' }).click();
      await anna.getByText('Vul een waarde in').waitFor();
      expect(await seriousFaults(anna)).toEqual([]);
    });

    it('in the switcher and the guide at 360 pixels', async () => {
      const anna = await openAt(360);
      const switcher = anna.getByRole('button', { name: /^Chats/ });
      await switcher.click();
      expect(await focused(anna)).toContain('Workshop');
      expect(await seriousFaults(anna)).toEqual([]);
      await anna.keyboard.press('Escape');
      expect(await focused(anna)).toBe('Chats');
      await anna.getByRole('button', { name: 'Gids' }).click();
      expect(await seriousFaults(anna)).toEqual([]);
      await anna.getByRole('button', { name: 'Verbergen' }).click();
      await anna.getByRole('complementary').waitFor({ state: 'detached' });
    });
  },
);
