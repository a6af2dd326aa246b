/**
 * `npm run room:pictures`: plays a rehearsal with a fixed seed and takes a picture of each phase's cards in
 * the room, on a desktop and a phone, in light and dark, in `.cards/room/`; three of them in `docs/images/`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { Guest } from '../test/rehearsal/support/guest';
import { freePorts, NpmStart, setClock } from '../test/rehearsal/support/npmStart';
import { launchBrowser } from '../test/support/browser';
import { PARTICIPANT, SCENES, type Scene } from './room/scenes';

const OUT = join('.cards', 'room');
const SHOWN = join('docs', 'images');
/** What README.md shows. */
const CHOSEN: readonly [picture: string, as: string][] = [
  ['cockpit.desktop.light.png', 'room-desktop.png'],
  ['sheet.phone.dark.png', 'sheet-phone-dark.png'],
  ['poster-top.desktop.light.png', 'poster.png'],
];
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const LOOKS: readonly [name: string, options: BrowserContextOptions][] = [
  ['desktop.light', { ...DESKTOP, colorScheme: 'light' }],
  ['desktop.dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['phone.light', { ...PHONE, colorScheme: 'light' }],
  ['phone.dark', { ...PHONE, colorScheme: 'dark' }],
];

/** Leaps to where the scene can be seen. */
async function reach(director: Guest, { chat, words }: Scene): Promise<void> {
  await director.go(chat);
  await director.untilShown(director.message(...words));
}

/** One picture: the message from its beginning on, or the dialog that is opened from it. */
async function shoot(
  browser: Browser,
  room: string,
  { name, who, chat, words, button, alone }: Scene,
  [look, options]: (typeof LOOKS)[number],
): Promise<void> {
  const guest = await Guest.open(browser, room, who, options);
  await guest.go(chat);
  const message = guest.message(...words);
  // A chat that is opened goes to its end first.
  await guest.page.evaluate('new Promise((go) => setTimeout(requestAnimationFrame, 0, go))');
  const id = JSON.stringify(await message.getAttribute('id'));
  await guest.page.evaluate(`document.getElementById(${id}).scrollIntoView()`);
  if (button !== undefined) {
    await message.getByRole('button', { name: button }).first().click();
    await guest.dialog.locator('.card').waitFor();
  }
  const path = join(OUT, `${name}.${look}.png`);
  if (alone === undefined) await guest.page.screenshot({ path });
  else {
    const { width } = guest.page.viewportSize() ?? DESKTOP.viewport;
    await guest.page.setViewportSize({ width, height: 2 * alone });
    const box = await message.boundingBox();
    if (box === null) throw new Error(`${name} is not in sight.`);
    await guest.page.screenshot({ path, clip: { ...box, height: Math.min(box.height, alone) } });
  }
  await guest.leave();
}

async function play(browser: Browser, room: string): Promise<void> {
  const director = await Guest.open(browser, room);
  await director.button('Speel de hele workshop').click();
  await director.button('Pauze').click();
  for (const scene of SCENES) {
    await reach(director, scene);
    // An empty sheet stays empty while somebody else plays its owner.
    await director.cast(PARTICIPANT, 'ik');
    for (const look of LOOKS) await shoot(browser, room, scene, look);
    await director.cast(PARTICIPANT, 'gespeeld');
    console.log(scene.name);
  }
}

async function main(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  for (const folder of [OUT, SHOWN]) mkdirSync(folder, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  setClock(folder, Date.UTC(2026, 11, 10, 8));
  const house = await NpmStart.open(folder, await freePorts());
  const browser = await launchBrowser();
  try {
    await play(browser, house.room);
  } finally {
    await browser.close();
    await house.stop();
    rmSync(folder, { recursive: true });
  }
  for (const [picture, as] of CHOSEN) copyFileSync(join(OUT, picture), join(SHOWN, as));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
