import { report, reprint, speech } from '../store/graphs';
import { openHarness, type Answer, type Harness } from './harness';

const SECRET = 'write-key-of-the-tests';
const JUDGE = `mutation Judge($input: JudgeInput!) {
  judge(input: $input) { isNew judgement { number verdict by note stands from { name } name to { id name } storedDocument { title } } }
}`;

/** That the party made the proposal. */
const CLAIM = { document: report.document, type: 'ON_BEHALF_OF', from: 'contribution:proposal-2', to: 'party:中国民主同盟' };

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness({ keys: [{ name: 'desk', scope: 'write', secret: SECRET }] });
  await harness.store.write([speech, reprint, report]);
});
afterAll(() => harness.close());

async function ask(query: string, variables: object = {}, key: string | null = SECRET): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  const answer = await harness.service.fetch('http://localhost/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return await answer.json() as Answer;
}

const codes = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const countNow = async () => (await ask('{ group(id: "party:中国民主同盟") { backs(level: TOP) { nodes { count } } } }')).data;

test('a verdict counts at once, is told with its sentence and who gave it, and is taken back', async () => {
  const input = { ...CLAIM, verdict: 'WRONG', note: '并非提案者' };
  expect(await ask(JUDGE, { input })).toEqual({
    data: {
      judge: {
        isNew: true,
        judgement: {
          number: 1, verdict: 'WRONG', by: 'desk', note: '并非提案者', stands: true, from: { name: 'proposal-2' }, name: '代表',
          to: { id: CLAIM.to, name: '中国民主同盟' }, storedDocument: { title: 'report.txt' },
        },
      },
    },
  });
  expect(await countNow()).toEqual({ group: { backs: { nodes: [{ count: 1 }] } } });
  expect(await ask(JUDGE, { input })).toMatchObject({ data: { judge: { isNew: false, judgement: { number: 1 } } } });
  await ask(JUDGE, { input: { ...CLAIM, verdict: 'WITHDRAWN' } });
  expect(await countNow()).toEqual({ group: { backs: { nodes: [{ count: 2 }] } } });
  expect(await ask('{ judgements(standing: false) { nodes { verdict stands } } }', {}, null)).toEqual({
    data: { judgements: { nodes: [{ verdict: 'WITHDRAWN', stands: true }, { verdict: 'WRONG', stands: false }] } },
  });
});

test('what was found right says so where it is shown', async () => {
  await ask(JUDGE, { input: { ...CLAIM, verdict: 'RIGHT' } });
  const { data } = await ask('{ document(id: "' + report.document + '") { claims { nodes { relation { type to { id } } judgement { verdict by } } } } }', {}, null);
  const { nodes } = (data as { document: { claims: { nodes: Array<{ judgement: unknown }> } } }).document.claims;
  expect(nodes.filter(({ judgement }) => judgement !== null)).toEqual([
    { relation: { type: 'ON_BEHALF_OF', to: { id: CLAIM.to } }, judgement: { verdict: 'RIGHT', by: 'desk' } },
  ]);
});

test.each([
  ['no key', CLAIM, null, ['FORBIDDEN']],
  ['a document that nobody knows', { ...CLAIM, document: 'document:none' }, SECRET, ['INPUT']],
  ['what it does not say', { ...CLAIM, to: 'party:没有' }, SECRET, ['INPUT']],
  ['a note without end', { ...CLAIM, note: '长'.repeat(1_001) }, SECRET, ['BAD_REQUEST']],
  ['a relation that does not exist', { ...CLAIM, type: 'LIKES' }, SECRET, ['BAD_REQUEST']],
])('refused with a code, and nothing kept: %s', async (_, claim, key, expected) => {
  const before = await harness.store.ask('judgements', { first: 9, after: null, verdicts: null, documents: null, standing: false });
  expect(codes(await ask(JUDGE, { input: { verdict: 'WRONG', ...claim } }, key))).toEqual(expected);
  expect(await harness.store.ask('judgements', { first: 9, after: null, verdicts: null, documents: null, standing: false })).toEqual(before);
});
