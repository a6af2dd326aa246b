import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { Guest } from './guest';
import { freePorts, NpmStart, setClock } from './npmStart';

/** 10 December 2026, 09:00 in Amsterdam. */
const BEGIN = Date.UTC(2026, 11, 10, 8);

/** A rehearsal as `npm start` opens it, for each test afresh, and a browser. */
export class Premises {
  private browser: Browser | undefined;
  private started: NpmStart | undefined;
  private readonly guests: Guest[] = [];
  folder = '';
  port = 0;

  private constructor() {}

  /** Opens and closes it around the tests of the file. */
  static aroundEachTest(): Premises {
    const here = new Premises();
    beforeAll(async () => {
      here.browser = await launchBrowser();
    });
    afterAll(() => here.browser?.close());
    beforeEach(async () => {
      here.folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
      here.port = await freePorts();
      setClock(here.folder, BEGIN);
      await here.start();
    });
    afterEach(() => here.clear());
    return here;
  }

  /** Starts with what the folder holds. */
  async start(): Promise<void> {
    this.started = await NpmStart.open(this.folder, this.port);
  }

  /** Stops as by Ctrl-C. */
  async stop(): Promise<void> {
    await this.started?.stop();
    this.started = undefined;
  }

  /** The room in a browser context of its own; without a name as whom it opens by itself. */
  async open(name = '', options: BrowserContextOptions = {}): Promise<Guest> {
    if (this.browser === undefined) throw new Error('There is no browser.');
    const guest = await Guest.open(this.browser, this.room, name, options);
    this.guests.push(guest);
    return guest;
  }

  private get room(): string {
    if (this.started === undefined) throw new Error('Nothing was started.');
    return this.started.room;
  }

  private async clear(): Promise<void> {
    try {
      for (const guest of this.guests.splice(0)) await guest.leave();
    } finally {
      await this.stop();
      rmSync(this.folder, { recursive: true });
    }
  }
}
