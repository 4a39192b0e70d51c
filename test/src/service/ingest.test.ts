import { openHarness, type Answer, type Harness } from './harness';

const SECRET = 'write-key-of-the-tests';
const headers = { 'content-type': 'application/json', authorization: `Bearer ${SECRET}` };
const INGEST = `mutation ($text: String!, $name: String, $title: String, $outlet: String, $date: Date, $url: String) {
  ingest(text: $text, name: $name, title: $title, outlet: $outlet, date: $date, url: $url) {
    uri state document { id title outlet date url text contributions { nodes { title date } } }
  }
}`;
const TEXT = '云溪日报　2026年1月20日\n市政协委员林一帆代表民盟云溪市委发言：\n让每个孩子走路上学\n';
const FACTS = { title: '在云溪市两会上的发言', outlet: '云溪晚报', date: '2026-02-03', url: 'https://example.org/a.html' };

let harness: Harness;
beforeEach(async () => {
  harness = await openHarness({ keys: [{ name: 'desk', scope: 'write', secret: SECRET }] });
});
afterEach(() => harness.close());

interface Ingested {
  readonly uri: string;
  readonly state: string;
  readonly document: Readonly<Record<string, unknown>>;
}

async function post(variables: object): Promise<Answer> {
  const answer = await harness.service.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query: INGEST, variables }) });
  return await answer.json() as Answer;
}

async function ingest(variables: object): Promise<Ingested> {
  const { data, errors } = await post(variables);
  expect(errors).toBeUndefined();
  return (data as { ingest: Ingested }).ingest;
}

test('a text tells its facts itself where nothing is said of it', async () => {
  const { document } = await ingest({ text: TEXT });
  expect(document).toMatchObject({ outlet: '云溪日报', date: '2026-01-20', url: null, text: TEXT });
});

test('what is said of a text stands above what it tells, and its words stay as they are', async () => {
  const { document } = await ingest({ text: TEXT, ...FACTS });
  expect(document).toMatchObject({ ...FACTS, text: TEXT, contributions: { nodes: [{ date: '2026-02-03' }] } });
});

test('each fact is said by itself', async () => {
  expect((await ingest({ text: TEXT, title: FACTS.title })).document).toMatchObject({ title: FACTS.title, outlet: '云溪日报', date: '2026-01-20', url: null });
});

test.each([{ name: '云溪 发言' }, {}])('what is put right takes the place of what was said before: %p', async (named) => {
  const first = await ingest({ text: TEXT, ...named, ...FACTS });
  expect((await ingest({ text: TEXT, ...named, ...FACTS })).state).toBe('UNCHANGED');
  const second = await ingest({ text: TEXT, ...named, ...FACTS, date: '2026-02-04' });
  expect(second).toMatchObject({ uri: first.uri, state: 'CHANGED', document: { date: '2026-02-04', title: FACTS.title } });
  const { data } = await harness.ask('{ documents { nodes { date contributions { nodes { date } } } } }');
  expect(data).toEqual({ documents: { nodes: [{ date: '2026-02-04', contributions: { nodes: [{ date: '2026-02-04' }] } }] } });
});

test('the same text of which two say different things is two documents, and what it tells counts once', async () => {
  await ingest({ text: TEXT, name: 'one', date: '2026-02-03' });
  await ingest({ text: TEXT, name: 'other', date: '2026-02-04' });
  const { data } = await harness.ask('{ documents { nodes { uris } } group(id: "party:中国民主同盟") { backs(level: TOP, first: 1) { nodes { count } } } }');
  expect(data).toEqual({ documents: { nodes: [{ uris: ['submitted:other'] }, { uris: ['submitted:one'] }] }, group: { backs: { nodes: [{ count: 1 }] } } });
});

test.each([
  ['name', '../../etc/passwd', 'name may have up to 200 letters'], ['title', '', 'title '], ['title', 'a\nb', 'title must be one line'],
  ['title', '长'.repeat(201), 'title '], ['outlet', '报'.repeat(101), 'outlet '], ['date', '2026-02-30', 'date must be a day'],
  ['url', 'javascript:alert(1)', 'url must be an address'], ['url', 'file:///etc/passwd', 'url must be an address'],
])('%s %j is refused', async (fact, value, message) => {
  const { errors } = await post({ text: TEXT, [fact]: value });
  expect(errors).toMatchObject([{ message: expect.stringContaining(message) as unknown, extensions: { code: 'BAD_REQUEST' } }]);
  expect((await harness.ask('{ overview { documents } }')).data).toEqual({ overview: { documents: 0 } });
});
