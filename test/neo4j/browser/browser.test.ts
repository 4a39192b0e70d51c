/** What a person meets in a real Neo4j Browser: the guide, the style and every saved query, drawn by Chromium. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentGraph } from '../../../ingest/types';
import { packageRoot } from '../../../schema/dataFile';
import { readParameters } from '../../../src/app/questionParameters';
import { readSavedQueries } from '../../../src/service/guide/savedQueries';
import { failuresTo } from '../../../src/service/log';
import { listen, type RunningServer } from '../../../src/service/server';
import { createService } from '../../../src/service/service';
import { openNeo4jStore } from '../../../src/store/neo4j';
import { openSqliteStore } from '../../../src/store/sqlite';
import type { Store } from '../../../src/store/store';
import { graphsOf, sampleGraphs } from '../../src/store/sampleGraphs';
import { describeBrowser } from './describeBrowser';

jest.setTimeout(300_000);

const PINGHU = join(packageRoot, '../shared/corpus/pinghu');
const QUERIES = readSavedQueries();

/** What the pictures of the samples show. */
const EXPECTED: Readonly<Record<string, { kind: string; nodes?: string[]; relations?: string[]; cells?: string[] }>> = {
  '01': { kind: 'graph', nodes: ['中国民主同盟 4', '生态环境 5'], relations: ['支持 4'] },
  '02': { kind: 'graph', nodes: ['教育 5', '民盟云泽市委 3'], relations: ['支持 4', '隶属'] },
  '03': { kind: 'table', cells: ['"中国民主同盟"', '"教育"'] },
  '04': { kind: 'graph', nodes: ['中国民主同盟 4', '中国民主促进会 4', '教育 5'] },
  '05': { kind: 'graph', nodes: ['沈若溪'], relations: ['作出', '代表'] },
  '06': { kind: 'table', cells: ['"2024"', '"教育"', '1'] },
  '07': { kind: 'table', cells: ['"主张"'] },
  '08': { kind: 'graph', relations: ['作出', '代表', '主张', '建议', '见于', '于会议'] },
  '09': { kind: 'graph', nodes: ['云泽市', '九三学社 4'], relations: ['隶属', '位于'] },
  '10': { kind: 'graph', nodes: ['教育 5'], relations: ['上位议题'] },
  '11': { kind: 'table', cells: ['"未读懂 not understood"'] },
};

describeBrowser((browser, neo4j) => {
  let store: Store | undefined;
  let service: RunningServer | undefined;
  const failures: unknown[] = [];

  beforeAll(async () => {
    store = await take(await sampleGraphs());
    const handler = createService(store, failuresTo((failure) => void failures.push(failure)));
    service = await listen((request, response) => void handler(request, response), '127.0.0.1', 0);
  });

  afterAll(async () => {
    await service?.stop();
    await store?.close();
  });

  async function take(graphs: readonly DocumentGraph[]): Promise<Store> {
    await neo4j().empty();
    const opened = await openNeo4jStore({ ...neo4j().access, share: false });
    await opened.write(graphs);
    return opened;
  }

  test(':play shows our guide, which loads the style and fills the command line', async () => {
    const address = service?.origin.replace('127.0.0.1', 'localhost');
    await browser().run(`:play ${address}/guide`);
    const guide = browser().frame;
    await guide.getByRole('heading', { name: '议政图谱导览' }).waitFor();
    await browser().picture('guide');
    for (const [at, { text }] of QUERIES.entries()) {
      await guide.getByLabel(String(at + 2), { exact: true }).click();
      await expect(guide.locator('pre').filter({ hasText: text.slice(0, 10) }).textContent()).resolves.toBe(text);
    }
    await guide.getByLabel('2', { exact: true }).click();
    await guide.locator('pre').click();
    await expect(browser().typed()).resolves.toBe(QUERIES[0]?.text);
    await guide.getByLabel('1', { exact: true }).click();
    await browser().opens(() => guide.getByText('Load the style').locator('i').click());
    await browser().frame.getByText('caption: "支持 {count}"').waitFor();
    expect(failures).toEqual([]);
  });

  test.each(QUERIES)('$number $titles', async ({ number, text }) => {
    const shown = await browser().show(text);
    await browser().picture(number);
    const { kind, nodes = [], relations = [], cells = [] } = EXPECTED[number] ?? { kind: 'in the table above' };
    expect(shown).toMatchObject({ kind, complaint: '' });
    expect(shown.nodes).toEqual(expect.arrayContaining(nodes));
    expect(shown.relations).toEqual(expect.arrayContaining(relations));
    if (cells.length > 0) expect(shown.rows).toContainEqual(expect.arrayContaining(cells));
  });

  (existsSync(PINGHU) ? test : test.skip)('the matrix of the two Pinghu pages is the one that SQLite gives', async () => {
    const graphs = await graphsOf(PINGHU);
    const inNeo4j = await take(graphs);
    const { rows } = await browser().show(QUERIES.find(({ number }) => number === '03')?.text ?? '');
    await browser().picture('pinghu');
    await inNeo4j.close();
    expect(rows.map((row) => row.slice(0, 5)).sort()).toEqual((await matrixOf(graphs)).sort());
  });
});

/** Group, main theme, count, direct and held by the embedded store, written as Neo4j Browser writes them. */
async function matrixOf(graphs: readonly DocumentGraph[]): Promise<string[][]> {
  const store = await openSqliteStore(':memory:');
  await store.write(graphs);
  const most = { firstGroups: '1000', firstThemes: '1000', themeKinds: 'top' };
  const rows = await store.ask('matrix', readParameters('matrix', most));
  await store.close();
  return rows.filter(({ group, theme }) => group !== null && theme !== null)
    .map(({ groupName, themeName, count, direct, held }) => [`"${groupName}"`, `"${themeName}"`, `${count}`, `${direct}`, `${held}`]);
}
