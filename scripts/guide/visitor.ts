import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { Role } from '../../src/rehearsal/director/state';

/** How long something may take to be shown, ms. */
const PATIENCE = 20_000;
/** What the room tells its pages is there by then, ms. */
const SETTLE = 150;
/** So many moments a whole workshop does not have. */
const MOST_MOMENTS = 800;
/** Device pixels per pixel: sharp on most screens, and small as a file. */
const SCALE = 1.5;

/** Width and height in pixels; a card must fit in whole. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

const state = z.object({ leaping: z.boolean() });

/** Somebody at the rehearsal room whose screen is photographed. Time stands still between moments. */
export class Visitor {
  private constructor(
    private readonly room: string,
    readonly page: Page,
  ) {}

  static async come(
    browser: Browser,
    room: string,
    name: string,
    screen: Screen,
  ): Promise<Visitor> {
    const context = await browser.newContext({ viewport: screen, deviceScaleFactor: SCALE });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${room}?als=${encodeURIComponent(name)}`);
    await page.locator('.chat-head').waitFor();
    return new Visitor(room, page);
  }

  /** Opens a chat by its name in the rail, which lies under a button on a narrow screen. */
  async go(chat: string | RegExp): Promise<void> {
    const switcher = this.page.getByRole('button', { name: /^Chats/ });
    if (await switcher.isVisible()) await switcher.click();
    const rail = this.page.getByRole('navigation', { name: 'Chats' });
    await rail.getByRole('link', { name: chat }).click();
    await this.page.locator('.chat-head').getByRole('heading', { name: chat }).waitFor();
  }

  /** The newest card with these words in the chat that is open. */
  card(words: string | RegExp): Locator {
    return this.page.getByRole('article').filter({ hasText: words }).last().locator('.card');
  }

  /** Lets somebody be played, or not. */
  async cast(person: string, role: Role): Promise<void> {
    await this.ask('role', { person, role });
  }

  /** Leaps from moment to moment until this is shown, and stays there. */
  async until(wanted: Locator): Promise<void> {
    for (let moments = 0; moments < MOST_MOMENTS; moments += 1) {
      await pause(SETTLE);
      if (await wanted.isVisible()) return;
      for (let now = await this.ask('next', {}); now.leaping; now = await this.look()) {
        await pause(10);
      }
    }
    throw new Error(`This was never shown: ${String(wanted)}`);
  }

  private async ask(what: string, body: object): Promise<z.infer<typeof state>> {
    const response = await fetch(`${this.room}api/director/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return state.parse(await response.json());
  }

  private async look(): Promise<z.infer<typeof state>> {
    return state.parse(await (await fetch(`${this.room}api/director`)).json());
  }
}
