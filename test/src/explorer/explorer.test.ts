/** What a person meets at `/`: the page itself in a real Chromium, over the sample pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { documentGraph } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';
import { readConfig } from '../../../src/config';
import { failuresTo } from '../../../src/service/log';
import { listen, type RunningServer } from '../../../src/service/server';
import { createService } from '../../../src/service/service';
import { openSqliteStore } from '../../../src/store/sqlite';
import type { Store } from '../../../src/store/store';
import { chromiumPath, launchChromium } from '../../chromium';
import { sampleGraphs } from '../store/sampleGraphs';

jest.setTimeout(180_000);

/** A text that means to be more than a text. */
const HOSTILE = '云泽日报2025年3月1日\n<img src=x onerror="document.title=1">\n沈若溪委员代表民盟云泽市委发言\n一是<script>document.title=1</script>增设斑马线。\n';

/** What the drawing of a party shows at first. */
const AROUND = `{ neighbourhood(of: "party:中国民主同盟", depth: 1, relations: [BACKS], most: 50) {
  nodes { node { caption } } links { type }
} }`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function overlapping(boxes: readonly Box[]): Array<readonly [Box, Box]> {
  return boxes.flatMap((one, i) => boxes.slice(i + 1).filter((other) => Math.abs(one.x - other.x) < (one.width + other.width) / 2
    && Math.abs(one.y - other.y) < (one.height + other.height) / 2).map((other) => [one, other] as const));
}

const hasChromium = chromiumPath !== undefined;
const MISSING = 'no Chromium: install the packages chromium and fonts-noto-cjk';
if (!hasChromium && process.env.CI === 'true') test('the explorer', () => { throw new Error(MISSING); });
if (!hasChromium) test.skip(`the explorer: not run, for there is ${MISSING}`, () => undefined);

(hasChromium ? describe : describe.skip)('the explorer', () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    store = await openSqliteStore(':memory:');
    await store.write(await sampleGraphs());
    server = await listen(createService(store, failuresTo((failure) => complaints.push(String(failure)))), '127.0.0.1', 0);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
    await store.close();
  });

  beforeEach(async () => {
    page = await newPage('zh-CN');
  });

  afterEach(async () => {
    await page.context().close();
    expect(complaints.splice(0)).toEqual([]);
  });

  /** Whatever the browser complains of, and what its policy kept a page from, is a fault. */
  async function newPage(locale: string): Promise<Page> {
    const context = await browser.newContext({ locale });
    const opened = await context.newPage();
    opened.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    opened.on('pageerror', (error) => complaints.push(error.message));
    return opened;
  }

  async function open(hash = '', at = server.origin): Promise<void> {
    await page.goto(`${at}/${hash}`);
    await page.waitForSelector('main h1, main .notice:not(:has-text("正在读取"))');
  }

  const thing = (id: string) => `#/thing/${encodeURIComponent(id)}`;
  const cell = (row: string, column: number) => page.locator('.matrix tbody tr', { hasText: row }).locator('td').nth(column);

  test('opens with the matrix of parties and concepts, and each count opens to its sentences and their place in the document', async () => {
    await open();
    expect(await page.locator('.overview').innerText()).toMatch(/^8 篇文献 · 35 名委员 · 60 个群体 · 57 项履职 · 232 个议题$/);
    const columns = await page.locator('.matrix thead th').allInnerTexts();
    const parties = await page.locator('.matrix tbody th').allInnerTexts();
    expect(parties).toHaveLength(8);
    expect(parties).not.toContain('民盟云泽市委');
    const education = columns.indexOf('教育');
    expect(await cell('中国民主同盟', education).innerText()).toBe('4');

    await cell('中国民主同盟', education).getByRole('link').click();
    await page.waitForSelector('h1:has-text("中国民主同盟 × 教育")');
    expect(await page.locator('.told').count()).toBe(4);
    const quote = page.locator('.told').first().locator('blockquote').first();
    const words = await quote.locator('mark').innerText();
    expect(words).toBe('关于推进义务教育学校课后服务提质增效的提案');

    await quote.getByRole('link').click();
    const target = page.locator('#target');
    await target.waitFor();
    expect(await target.innerText()).toBe(words);
    expect(await target.isVisible()).toBe(true);
    expect((await page.locator('article.text').innerText()).replace(/\s/g, '')).toContain('现予公布。1.《关于推进义务教育学校课后服务提质增效的提案》');
  });

  test('what is chosen stands in the address, and counts follow it', async () => {
    await open();
    await page.selectOption('select[name=kind]', 'SECTOR');
    await page.waitForFunction(() => location.hash === '#/matrix?kind=SECTOR');
    await open('#/matrix?since=2024-01&until=2024-12');
    const total = Number(await page.locator('.matrix tfoot td').last().innerText());
    const { matrix } = await asked('{ matrix(where: {since: "2024-01", until: "2024-12"}) { total { count } } }') as { matrix: { total: { count: number } } };
    expect(total).toBe(matrix.total.count);
    await open('#/matrix?since=1999-01&until=1999-12');
    expect(await page.locator('.notice').innerText()).toBe('没有符合条件的结果。');
  });

  test('the matrix is handed out as a table that Excel opens', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
    await open();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载表格' }).click()]);
    await download.saveAs(join(folder, 'matrix.csv'));
    const [head = '', ...rows] = readFileSync(join(folder, 'matrix.csv'), 'utf8').replace(/\r\n$/, '').split('\r\n');
    rmSync(folder, { recursive: true });
    expect(head).toMatch(/^\ufeff群体,教育,/);
    expect(rows).toContainEqual(expect.stringMatching(/^中国民主同盟,4,/));
    expect(rows.at(-1)).toMatch(/^全部,5,/);
  });

  test.each([
    ['a party', 'party:中国民主同盟', ['支持的议题', '主张相近者', '履职行为', '原文依据']],
    ['a theme', 'theme:education', ['支持者', '委员', '逐年次数', '履职行为', '下级议题']],
    ['a meeting', 'meeting:云泽市/9/4', ['履职行为', '原文依据']],
    ['a place', 'place:云泽市', ['履职行为']],
    ['a committee', 'committee:云泽市', ['支持的议题', '履职行为', '原文依据']],
  ])('%s has its own page', async (_what, id, headings) => {
    await open(thing(id));
    expect(await page.locator('main h2').allInnerTexts()).toEqual(expect.arrayContaining(headings));
    expect(await page.locator('[role=alert]').count()).toBe(0);
  });

  test('every delegate, contribution and document opens', async () => {
    const { delegates, documents } = await asked('{ delegates(first: 3) { nodes { id name } } documents(first: 3) { nodes { id title contributions(first: 1) { nodes { id title } } } } }') as {
      delegates: { nodes: Array<{ id: string; name: string }> };
      documents: { nodes: Array<{ id: string; title: string; contributions: { nodes: Array<{ id: string; title: string }> } }> };
    };
    const things = [...delegates.nodes.map(({ id, name }) => [id, name]), ...documents.nodes.map(({ id, title }) => [id, title]),
      ...documents.nodes.flatMap(({ contributions }) => contributions.nodes.map(({ id, title }) => [id, title]))];
    for (const [id = '', name = ''] of things) {
      await open(thing(id));
      await page.waitForSelector('main h1');
      expect(await page.locator('main h1').innerText()).toContain(name.replaceAll('\u3000', ' ').slice(0, 4));
      expect(await page.locator('[role=alert]').count()).toBe(0);
    }
    await open('#/documents');
    expect(await page.locator('main li').count()).toBe(8);
  });

  test('what lies around a thing is drawn: a dot says what it is, a line where it says so', async () => {
    await open(thing('party:中国民主同盟'));
    await page.getByRole('link', { name: '关系图' }).click();
    await page.waitForSelector('.drawing');
    const { neighbourhood: { nodes, links } } = await asked(AROUND) as {
      neighbourhood: { nodes: Array<{ node: { caption: string } }>; links: unknown[] };
    };
    const names = await page.locator('.dot').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label')));
    expect(names).toEqual(nodes.map(({ node }) => node.caption));
    const boxes = await Promise.all((await page.locator('.dot circle').all()).map((circle) => circle.boundingBox()));
    expect(overlapping(boxes.map((box) => box!))).toEqual([]);

    await page.locator('.dot[aria-label="教育"]').click();
    expect(await page.locator('aside h2').innerText()).toBe('议题 教育');
    await page.locator('.link[aria-label^="中国民主同盟 支持 教育 (4)"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('aside blockquote');
    expect(await page.locator('aside h2').innerText()).toBe('中国民主同盟 支持 教育');
    expect(await page.locator('aside mark').allInnerTexts()).toContain('关于推进义务教育学校课后服务提质增效的提案');
    expect(await page.locator('aside').getByRole('link', { name: '履职行为 (4)' }).getAttribute('href')).toContain('#/backing?backer=party');

    await page.locator('summary').click();
    expect(await page.locator('.relations tbody tr').count()).toBe(links.length);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载表格' }).click()]);
    const written = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    expect(written).toHaveLength(1 + links.length);
    expect(written).toEqual(expect.arrayContaining(['\ufeff起点,关系,终点,次数', '中国民主同盟,支持,教育,4']));
  });

  test('a drawing goes further, shows other relations, moves to another centre, and says where there is nothing', async () => {
    await open(`#/graph/${encodeURIComponent('party:中国民主同盟')}?relations=who`);
    const near = await page.locator('.dot').count();
    await page.selectOption('select[name=steps]', '2');
    await page.waitForFunction((few) => document.querySelectorAll('.dot').length > few, near);
    await page.locator('.dot', { hasText: '沈若溪' }).click();
    await page.locator('aside').getByRole('link', { name: '以它为中心' }).click();
    await page.waitForSelector('h1:has-text("沈若溪")');
    expect(await page.locator('.dot[data-depth="0"]').getAttribute('aria-label')).toBe('沈若溪');
    await page.selectOption('select[name=relations]', 'bodies');
    await page.waitForSelector('.link[aria-label^="沈若溪 任职于 政协云泽市委员会"]', { state: 'attached' });
    await open('#/graph/theme%3Aeducation?relations=bodies');
    expect(await page.locator('.notice').innerText()).toBe('图谱里没有与它有这些关系的对象。');
    await open('#/graph/nobody');
    expect(await page.locator('.notice').innerText()).toBe('图谱里没有“nobody”。');
  });

  test('of a drawing that is told which was chosen last, though sentences come late or not at all', async () => {
    await open(`#/graph/${encodeURIComponent('party:中国民主同盟')}?relations=who`);
    const link = page.locator('.link[aria-label^="中国民主同盟 支持 教育 (4)"]');
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const answered = page.waitForResponse('**/graphql');
    await link.press('Enter');
    await page.locator('.dot[aria-label="教育"]').click();
    await answered;
    await page.waitForTimeout(200);
    expect(await page.locator('aside h2').allInnerTexts()).toEqual(['议题 教育']);

    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.abort());
    await link.press('Enter');
    await page.waitForSelector('aside [role=alert]:has-text("没有读到")');
    complaints.splice(0);
  });

  test('the ways from one thing to another that is named are drawn and told', async () => {
    await open(`#/graph/${encodeURIComponent('delegate:云泽市/沈若溪')}`);
    await page.fill('input[name=to]', '城市公共交通');
    await page.getByRole('button', { name: '找路径' }).click();
    await page.waitForSelector('h1:has-text("沈若溪 ↔ 城市公共交通")');
    expect(await page.locator('main section p').first().innerText())
      .toBe('沈若溪 —作出→ 关于开展适老化公交站台改造的提案 —主张→ 开展适老化公交站台改造 —上位议题→ 城市公共交通');
    expect(await page.locator('.dot[data-depth="0"]').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('aria-label')).sort()))
      .toEqual(['城市公共交通', '沈若溪']);
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const body = await answer.json() as { data: { paths?: { cut: unknown[] }; to?: unknown } };
      if (body.data.paths !== undefined) body.data.paths.cut = [body.data.to];
      await route.fulfill({ response: answer, json: body });
    });
    await page.reload();
    expect(await page.locator('main > p.legend').last().innerText()).toBe('关系太多、只沿最重的查找，别的路径可能还经过： 城市公共交通');
    await page.unroute('**/graphql');
    await page.fill('input[name=to]', '没有的词语');
    await page.getByRole('button', { name: '找路径' }).click();
    await page.waitForSelector('.notice:has-text("没有找到“没有的词语”。")');
    await open(`#/paths/${encodeURIComponent('delegate:云泽市/沈若溪')}?to=nobody`);
    expect(await page.locator('.notice').innerText()).toBe('图谱里没有“nobody”。');
  });

  test('the search box finds in either script, offers names while one types, and marks what it found', async () => {
    await open();
    await page.fill('input[name=q]', '民盟');
    await page.waitForSelector('#suggestions option', { state: 'attached' });
    expect(await page.locator('#suggestions option').evaluateAll((options) => options.map((option) => (option as unknown as { value: string }).value))).toContain('民盟云泽市委');
    await page.fill('input[name=q]', '養老服務');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("養老服務")');
    expect(await page.locator('main li mark').first().innerText()).toBe('养老服务');
    await open('#/search?q=%E6%B2%A1%E6%9C%89%E7%9A%84%E8%AF%8D%E8%AF%AD');
    expect(await page.locator('.notice').innerText()).toBe('没有找到“没有的词语”。');
  });

  test('speaks the language of the browser, or the one that was chosen', async () => {
    await page.context().close();
    page = await newPage('en-GB');
    await open();
    expect(await page.locator('h1').innerText()).toBe('Which groups back which themes, and where it says so');
    expect(await page.locator('.matrix thead th').allInnerTexts()).toContain('Education');
    await page.getByRole('button', { name: '中文' }).click();
    await page.waitForSelector('h1:has-text("哪些群体支持哪些议题")');
    await page.reload();
    await page.waitForSelector('h1:has-text("哪些群体支持哪些议题")');
  });

  test('what is unknown, or cannot be read, is said in a sentence', async () => {
    await open(thing('party:没有'));
    expect(await page.locator('.notice').innerText()).toBe('图谱里没有“party:没有”。');
    await open('#/backing?backer=party%3A中国民主同盟&theme=nope');
    expect(await page.locator('.notice').innerText()).toBe('图谱里没有“nope”。');
    await page.route('**/graphql', (route) => route.abort());
    await open('#/documents');
    expect(await page.locator('[role=alert]').innerText()).toMatch(/^没有读到：/);
    complaints.splice(0);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '重试' }).click();
    await page.waitForSelector('main li');
  });

  test('a text that means to be a program is shown as a text', async () => {
    const hostile = await openSqliteStore(':memory:');
    await hostile.write(documentGraph(readPlainText(Buffer.from(HOSTILE), 'hostile.txt')));
    const other = await listen(createService(hostile, failuresTo(() => undefined)), '127.0.0.1', 0);
    await open('', other.origin);
    await open('#/documents', other.origin);
    await page.locator('main li a').click();
    await page.waitForSelector('article.text');
    expect(await page.locator('article.text').innerText()).toContain('<script>document.title=1</script>');
    expect(await page.title()).toBe('议政图谱');
    await other.stop();
    await hostile.close();
  });

  test('where reading needs a key the page asks for it', async () => {
    const { service } = readConfig({ YIZHENG_READS: 'key', YIZHENG_KEYS: 'reader:read:a-long-secret-for-reading' });
    const other = await listen(createService(store, failuresTo(() => undefined), { ...service, metrics: false }), '127.0.0.1', 0);
    await open('', other.origin);
    await page.fill('input[name=key]', 'a-long-secret-for-reading');
    await page.getByRole('button', { name: '进入' }).click();
    await page.waitForSelector('.matrix');
    complaints.splice(0);
    await other.stop();
  });

  test('is left out where only some operations are answered, and an empty graph says what to do', async () => {
    const empty = await openSqliteStore(':memory:');
    const { service } = readConfig({});
    const other = await listen(createService(empty, failuresTo(() => undefined)), '127.0.0.1', 0);
    await open('', other.origin);
    expect(await page.locator('.notice').innerText()).toBe('图谱还是空的：先用 npx yizheng ingest 读入文献。');
    await other.stop();
    const limited = await listen(createService(empty, failuresTo(() => undefined), { ...service, metrics: false, operations: join(__dirname, '../../../schema/examples') }), '127.0.0.1', 0);
    expect((await fetch(`${limited.origin}/`)).status).toBe(404);
    await limited.stop();
    await empty.close();
  });

  async function asked(query: string): Promise<unknown> {
    const answer = await fetch(`${server.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return (await answer.json() as { data: unknown }).data;
  }
});
