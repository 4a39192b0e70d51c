/** Changes are made by a process of its own: whatever is read or written, the service answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../schema/dataFile';
import { DOCUMENT } from '../smallGraph';
import { serve, type Answer, type Served } from './served';

jest.setTimeout(600_000);

const SECRET = 'write-key-of-the-tests';
const KEYS = [{ name: 'desk', scope: 'write', secret: SECRET }] as const;
const headers = { authorization: `Bearer ${SECRET}` };
const INGEST = 'mutation ($text: String!, $name: String) { ingest(text: $text, name: $name) { uri state document { contributions { nodes { title } } } } }';

/** More than is read in a moment. */
const LENGTH = 100_000;

let served: Served;
beforeAll(async () => {
  served = await serve({ settings: { keys: KEYS }, limits: { body: 10_000_000 }, hasClerk: true });
});
afterAll(() => served.close());

async function change(query: string, variables: object): Promise<Answer> {
  return await (await served.post(query, { headers, variables })).json() as Answer;
}

function longText(): string {
  const folder = join(packageRoot, 'samples');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
  return pages.repeat(Math.ceil(LENGTH / pages.length));
}

test('it lives while a long text is read, and tells what became of it', async () => {
  let isDone = false;
  const taken = change(INGEST, { text: longText(), name: 'long' }).finally(() => { isDone = true; });
  let heard = 0;
  while (!isDone) {
    expect((await fetch(`${served.origin}/health`)).status).toBe(200);
    if (!isDone) heard += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { data, errors } = await taken;
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ ingest: { uri: 'submitted:long', state: 'ADDED' } });
  expect(heard).toBeGreaterThan(10);
});

test('what is asked for at once is done one by one, and read by everybody', async () => {
  const texts = ['林一帆委员代表民盟云溪市委发言：让每个孩子走路上学', '周听澜委员代表民建云溪市委发言：办好乡村学校'];
  const answers = await Promise.all(texts.map((text, n) => change(INGEST, { text, name: `${n}` })));
  expect(answers.map(({ data }) => (data?.['ingest'] as { state: string }).state)).toEqual(['ADDED', 'ADDED']);
  expect(await change('mutation { forget(document: "submitted:0") { uris } }', {})).toEqual({ data: { forget: { uris: ['submitted:0'] } } });
  const claim = { document: DOCUMENT, type: 'ADVOCATES', from: 'contribution:000000000000000b', to: 'theme:办好乡村学校' };
  const judged = await change('mutation ($input: JudgeInput!) { judge(input: $input) { isNew judgement { by } } }', { input: { ...claim, verdict: 'WRONG' } });
  expect(judged).toEqual({ data: { judge: { isNew: true, judgement: { by: 'desk' } } } });
  const { data } = await change('{ changes(kinds: [FORGOTTEN, JUDGED]) { nodes { kind } } }', {});
  expect(data).toEqual({ changes: { nodes: [{ kind: 'FORGOTTEN' }, { kind: 'JUDGED' }] } });
});

test('what cannot be done is told as it is where one process does all', async () => {
  const { errors } = await change(INGEST, { text: '%PDF-1.7 of another program', name: 'binary' });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INPUT']);
  const unknown = { document: 'document:none', type: 'MADE', from: 'a', to: 'b', verdict: 'WRONG' };
  const judged = await change('mutation ($input: JudgeInput!) { judge(input: $input) { isNew } }', { input: unknown });
  expect(judged.errors).toMatchObject([{ message: 'document:none is no document of this store.', extensions: { code: 'INPUT' } }]);
});
