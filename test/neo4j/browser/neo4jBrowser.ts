import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Access } from '../../../scripts/neo4j/localServer';
import { launchChromium } from '../../chromium';

/** What came of a query. */
export interface Shown {
  readonly kind: 'graph' | 'table' | 'error' | 'nothing';
  /** The nodes of a graph as they are captioned, cut short where the circle is small. */
  readonly nodes: readonly string[];
  readonly relations: readonly string[];
  /** The rows of a table without its heading, as Browser writes them: text in quotes. */
  readonly rows: readonly (readonly string[])[];
  /** Why the server refused, or that it warns. */
  readonly complaint: string;
}

const SIGNS = {
  graph: 'svg g.layer.nodes g.node',
  table: 'table[role=table] tbody tr',
  error: '[data-testid=cypherFrameErrorMessage]',
  nothing: ':text("(no changes, no records)")',
} as const;

const EDITOR = '[data-testid=activeEditor]';

/** Large enough that what was found is seen whole. */
const VIEWPORT = { width: 1600, height: 1100 };

/** How long anything may take to show, in milliseconds; a second or two where nothing else runs. */
const PATIENCE = 120_000;

/** How long a graph takes to come to rest, in milliseconds; only pictures wait for it. */
const SETTLING = 4_000;

/** Neo4j Browser as a person has it before them: connected, with a command line, and a frame for what came of each command. */
export class Neo4jBrowser {
  /** @param address where Neo4j Browser is served, such as http://localhost:7474/browser/ */
  static async open(address: string, { uri, user, password }: Access): Promise<Neo4jBrowser> {
    const chromium = await launchChromium();
    const page = await chromium.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${address}?dbms=${uri}`);
    await page.getByTestId('username').fill(user);
    await page.getByTestId('password').fill(password);
    await page.getByTestId('connect').click();
    await page.locator(EDITOR).waitFor();
    await page.getByTestId('boltaddress').waitFor({ state: 'hidden' });
    return new Neo4jBrowser(chromium, page);
  }

  private constructor(private readonly chromium: Browser, private readonly page: Page) {}

  /** The frame of the last command. */
  get frame(): Locator {
    return this.page.getByTestId('frame').first();
  }

  /** What stands in the command line. */
  async typed(): Promise<string> {
    const lines = await this.page.locator(`${EDITOR} .view-line`).allInnerTexts();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Runs a command or query, which opens a frame. */
  async run(command: string): Promise<void> {
    await this.page.locator(`${EDITOR} .monaco-editor`).first().click();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(command);
    await this.opens(() => this.page.getByTestId('editor-Run').click());
  }

  /** Does what opens a frame, and waits for that. Browser keeps no more than so many: the number of them says nothing. */
  async opens(act: () => Promise<void>): Promise<void> {
    await this.page.getByTestId('frame').evaluateAll((frames) => frames.forEach((frame) => frame.setAttribute('data-seen', '')));
    await act();
    await this.page.locator('[data-testid=frame]:not([data-seen])').waitFor();
  }

  /** Runs a query and reads what its frame shows, once it shows anything. */
  async show(query: string): Promise<Shown> {
    await this.run(query);
    await this.frame.locator(Object.values(SIGNS).join(', ')).first().waitFor();
    const kinds = Object.keys(SIGNS) as Shown['kind'][];
    const present = await Promise.all(kinds.map((kind) => this.frame.locator(SIGNS[kind]).count()));
    return {
      kind: kinds.find((_, at) => present[at] !== 0) ?? 'nothing',
      nodes: await this.texts(SIGNS.graph),
      relations: await this.texts('svg g.layer.relationships g.relationship'),
      rows: await this.frame.locator(SIGNS.table).evaluateAll((rows) => rows.map(
        (row) => [...row.querySelectorAll('td[role=cell]')].map((cell) => cell.textContent ?? ''),
      )),
      complaint: (await this.texts(`${SIGNS.error}, li:has(.sl-alert)`)).join(' '),
    };
  }

  /** Keeps a picture of the last frame in the folder that YIZHENG_PICTURES names; where none is named, does nothing. */
  async picture(name: string): Promise<void> {
    const folder = process.env.YIZHENG_PICTURES;
    if (folder === undefined) return;
    await this.frame.getByTitle('Fullscreen', { exact: true }).click();
    await this.page.waitForTimeout(SETTLING);
    const fit = this.frame.locator('.zoom-out + button');
    if (await fit.count() > 0) await fit.click();
    await this.page.waitForTimeout(SETTLING / 4);
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
    await this.page.getByTitle('Close fullscreen').first().click();
  }

  async close(): Promise<void> {
    await this.chromium.close();
  }

  private async texts(selector: string): Promise<string[]> {
    return (await this.frame.locator(selector).allTextContents()).map((text) => text.trim());
  }
}
