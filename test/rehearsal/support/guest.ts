import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** How long something may take to be shown, ms; one machine runs bot, storage, cast and browsers. */
const PATIENCE = 60_000;
/** After so long without an answer a press is done again, ms. */
const PRESS_AGAIN = 3_000;
/** So many moments a whole workshop does not have. */
const MOST_MOMENTS = 600;

/** One person at the room, in a browser context of their own. */
export class Guest {
  private constructor(
    readonly page: Page,
    /** What went wrong on the page. */
    private readonly troubles: string[] = [],
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.troubles.push(message));
  }

  /** Opens the room; without a name as whom it opens by itself. */
  static async open(
    browser: Browser,
    room: string,
    name = '',
    options: BrowserContextOptions = {},
  ): Promise<Guest> {
    const context = await browser.newContext(options);
    const guest = new Guest(await context.newPage());
    const query = name === '' ? '' : `?als=${encodeURIComponent(name)}`;
    await guest.page.goto(`${room}${query}`);
    await guest.page.locator('.chat-head').waitFor();
    return guest;
  }

  /** Goes to a chat by its name in the rail, which lies under a button on a narrow screen. */
  async go(chat: string | RegExp): Promise<void> {
    const { page } = this;
    const switcher = page.getByRole('button', { name: /^Chats/ });
    if (await switcher.isVisible()) await switcher.click();
    await page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: chat }).click();
    await page.locator('.chat-head').getByRole('heading', { name: chat }).waitFor();
  }

  /** Types into the chat that is open, and sends. */
  async say(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^Bericht in/ }).pressSequentially(words);
    await this.page.keyboard.press('Enter');
  }

  /** The newest message with all these words in the chat that is open. */
  message(...words: readonly (string | RegExp)[]): Locator {
    const having = (found: Locator, hasText: string | RegExp): Locator => found.filter({ hasText });
    return words.reduce(having, this.page.getByRole('article')).last();
  }

  /** The newest button of this name in the room. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true }).last();
  }

  /** The dialog that is open. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses a button of the newest message with these words. */
  async press(words: string | RegExp, button: string | RegExp): Promise<void> {
    await this.message(words).getByRole('button', { name: button }).first().click();
  }

  /** Lets somebody play a person from now on. */
  async cast(person: string, role: 'ik' | 'gespeeld' | 'afwezig'): Promise<void> {
    const choice = this.page.getByRole('combobox', { name: person });
    if (!(await choice.isVisible())) await this.page.getByText('Wie speelt wie').click();
    const told = this.answer('/role');
    await choice.selectOption({ label: role });
    await told;
  }

  /** Leaps from moment to moment until something is shown, here or to somebody else. */
  async untilShown(wanted: Locator): Promise<void> {
    const next = this.page.getByRole('button', { name: 'Naar het volgende moment' });
    for (let moments = 0; moments < MOST_MOMENTS; moments += 1) {
      await next.waitFor();
      if (await wanted.isVisible()) return;
      // A press does nothing while word of the last leap is on its way to the page; the next one does.
      const told = this.answer('/next', PRESS_AGAIN).catch(() => {});
      await next.click();
      await told;
    }
    throw new Error(`This was never shown: ${String(wanted)}`);
  }

  /** Closes the tab, and opens the same page in another one. */
  async reopened(): Promise<Guest> {
    const address = this.page.url();
    const context = this.page.context();
    await this.page.close();
    const guest = new Guest(await context.newPage(), this.troubles);
    await guest.page.goto(address);
    return guest;
  }

  private async answer(path: string, timeout = PATIENCE): Promise<void> {
    await this.page.waitForResponse((response) => response.url().endsWith(path), { timeout });
  }

  /** Closes the context. Throws when something went wrong on the page. */
  async leave(): Promise<void> {
    await this.page.context().close();
    if (this.troubles.length > 0) throw new Error(this.troubles.join('\n'));
  }
}
