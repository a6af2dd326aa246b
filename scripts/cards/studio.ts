import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Card } from '../../cards/kit';
import { launchBrowser } from '../../test/support/browser';
import type { Look } from './looks';

/** A page that renders cards as Teams does, and takes their pictures. */
export class Studio {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /** Starts the packaged browser, or the one that CHROME_PATH names. */
  static async open(): Promise<Studio> {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html><body><div id="stage"></div></body></html>');
    await page.addStyleTag({ content: style('adaptivecards', 'dist/adaptivecards.css') });
    await page.addStyleTag({ content: STYLE });
    await page.addScriptTag({ path: file('adaptivecards', 'dist/adaptivecards.min.js') });
    await page.addScriptTag({ path: file('markdown-it', 'dist/browser/markdown-it.umd.min.js') });
    await page.addScriptTag({ content: SCRIPT });
    return new Studio(browser, page);
  }

  async dress(look: Look): Promise<void> {
    await this.page.setViewportSize({ width: look.width + 24, height: 800 });
    await this.page.evaluate(`dress(${JSON.stringify(look)})`);
  }

  /** The picture of a card, also as a file where a path is given. */
  async shoot(card: Card, path?: string): Promise<Buffer> {
    await this.page.evaluate(`show(${JSON.stringify(card)})`);
    return this.page.locator('#stage').screenshot(path === undefined ? {} : { path });
  }

  /** Hangs pictures of a look side by side, in columns; no cards can be shot after it. */
  async hang(columns: readonly (readonly Buffer[])[], look: Look, path: string): Promise<void> {
    const image = (png: Buffer): string =>
      `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;
    const column = (pngs: readonly Buffer[]): string => `<div>${pngs.map(image).join('')}</div>`;
    await this.page.setViewportSize({ width: columns.length * (look.width + 40), height: 800 });
    await this.page.setContent(`<!doctype html><style>
      body { margin: 0; background: ${look.page} }
      main { display: flex; align-items: flex-start; justify-content: space-around; padding: 8px 0 }
      img { display: block }</style><main>${columns.map(column).join('')}</main>`);
    await this.page.locator('main').screenshot({ path });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

function file(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

function style(name: string, path: string): string {
  return readFileSync(file(name, path), 'utf8');
}

const STYLE = `
body { margin: 0 }
#stage { padding: 12px; box-sizing: border-box }
#stage > * { border-radius: 6px }
#stage p { margin: 0 }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px }
.ac-actionSet > * { flex: none !important }
.ac-pushButton { font: 600 14px system-ui; padding: 6px 12px; border-radius: 4px; border: 1px solid #8886;
  background: transparent; color: inherit; white-space: normal }
.ac-pushButton.style-positive { background: #5b5fc7; color: #fff }
.ac-pushButton.style-destructive { background: transparent; color: #c4314b }
.ac-input { font: 14px system-ui; box-sizing: border-box; padding: 6px; border: 1px solid #8886;
  background: transparent; color: inherit; border-radius: 4px }
textarea.ac-input { min-height: 64px }
`;

/** Teams reads Markdown without headings, images and HTML (Teams documentation, "Format cards"). */
const SCRIPT = `
const markdown = markdownit({ html: false, breaks: true }).disable(['heading', 'lheading', 'image']);
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};
let host;
function dress(look) {
  host = new AdaptiveCards.HostConfig(look.host);
  document.body.style.background = look.page;
  document.body.style.color = look.host.containerStyles.default.foregroundColors.default.default;
  document.getElementById('stage').style.width = look.width + 24 + 'px';
}
function show(json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = host;
  card.parse(json);
  document.getElementById('stage').replaceChildren(card.render());
}
`;
