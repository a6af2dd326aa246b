/**
 * `npm run guide:pictures`: plays a workshop in the rehearsal room, from a fixed moment and seed, and takes
 * the pictures of docs/handleiding.nl.md into docs/images/handleiding; they are the same each time. With
 * `npm run guide:pictures -- FOLDER` they go elsewhere.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { launchBrowser } from '../test/support/browser';
import { freePorts, NpmStart, setClock } from '../test/rehearsal/support/npmStart';
import { takePictures } from './guide/pictures';
import { Visitor } from './guide/visitor';

const OUT = 'docs/images/handleiding';
/** 10 December 2026, 9 o'clock in Amsterdam, ms. */
const BEGIN = Date.UTC(2026, 11, 10, 8);
/** As high as the longest card, so that none is cut off by what lies over the chat. */
const TALL = { width: 1280, height: 3200 };
const PHONE = { width: 400, height: 2200 };
/** What is lower than this on a card (pixels) is left out: the picture would be too long to look at. */
const LONGEST = 1435;
/** A screen as people have it, for the picture of the room itself. */
const DESKTOP = { width: 1280, height: 760 };

async function main(): Promise<void> {
  const out = process.argv[2] ?? OUT;
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  setClock(folder, BEGIN);
  const house = await NpmStart.open(folder, await freePorts());
  const browser = await launchBrowser();
  try {
    const facilitator = await Visitor.come(browser, house.room, 'Noor Willems', TALL);
    const participant = await Visitor.come(browser, house.room, 'Mei Lin Chen', PHONE);
    await takePictures({ facilitator, participant }, async (name, what) => {
      const path = join(out, `${name}.png`);
      // A button under the mouse looks different.
      await facilitator.page.mouse.move(0, 0);
      if (what === 'page') {
        await facilitator.page.setViewportSize(DESKTOP);
        await facilitator.page.screenshot({ path, scale: 'css' });
        await facilitator.page.setViewportSize(TALL);
      } else await shootTop(what, path);
      console.log(path);
    });
  } finally {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true });
  }
}

/** A card from above, sharp on most screens unless it is long. */
async function shootTop(card: Locator, path: string): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (box === null) throw new Error(`There is nothing to see of ${String(card)}.`);
  const clip = { ...box, height: Math.min(box.height, LONGEST) };
  const scale = box.height > LONGEST ? 'css' : 'device';
  await card.page().screenshot({ path, clip, scale });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
