import { graphOf, report, speech } from '../store/graphs';
import { openHarness, type Harness } from './harness';

let harness: Harness;
beforeAll(async () => { harness = await openHarness(); });
afterAll(() => harness.close());

interface Feed {
  readonly changes: {
    readonly nodes: ReadonlyArray<Readonly<Record<string, unknown>>>;
    readonly pageInfo: { readonly endCursor: string };
  };
}

async function changes(args: string, fields: string): Promise<Feed['changes']> {
  const { data, errors } = await harness.ask(`{ changes(${args}) { nodes { ${fields} } pageInfo { endCursor } } }`);
  expect(errors).toBeUndefined();
  return (data as Feed).changes;
}

const other = graphOf({
  uri: 'speech.txt', text: '更正。', statements: speech.relations.filter(({ type }) => !['CONCERNS', 'ADVOCATES', 'BROADER'].includes(type))
    .map(({ type, from, to, properties }) => [type, from, to === speech.document ? 'this' : to, properties] as const),
});

test('one feed tells what comes and what goes, and goes on behind its cursor', async () => {
  await harness.store.write([speech, report]);
  const { pageInfo: { endCursor } } = await changes('first: 10', 'uri');
  await harness.store.write(other);
  await harness.store.forget('report.txt');
  const fields = `kind uri documentId formerId storedDocument { title } document { id title }
    withdrawn(first: 2) { nodes { type name from { id kind name } to { name node { id } } documentId quote stillSaid { weight } } }
    lostBackers { nodes { backer { name kind } theme { id kind name node { id } } } }`;
  expect((await changes(`first: 10, after: "${endCursor}"`, fields)).nodes).toEqual([
    {
      kind: 'CHANGED', uri: 'speech.txt', documentId: other.document, formerId: speech.document,
      storedDocument: { title: 'speech.txt' }, document: { id: other.document, title: 'speech.txt' },
      withdrawn: {
        nodes: [
          {
            type: 'ADVOCATES', name: '主张', from: { id: 'contribution:speech-1', kind: 'CONTRIBUTION', name: 'speech-1' },
            to: { name: '课后服务', node: null }, documentId: speech.document,
            quote: '方知远委员代表民盟云溪市委发言：完善课后服务。', stillSaid: null,
          },
          expect.objectContaining({ type: 'CONCERNS' }),
        ],
      },
      lostBackers: {
        nodes: [{
          backer: { name: '民盟云溪市委', kind: 'ORGANIZATION' },
          theme: { id: 'theme:education', kind: 'THEME', name: 'education', node: null },
        }],
      },
    },
    expect.objectContaining({
      kind: 'FORGOTTEN', uri: 'report.txt', documentId: report.document, storedDocument: null, document: { id: report.document, title: null },
    }),
  ]);
});

test('of one kind alone', async () => {
  expect((await changes('kinds: [FORGOTTEN]', 'uri')).nodes).toEqual([{ uri: 'report.txt' }]);
});

test('what is new is told of what is stored now, what went stands at the change that took it away', async () => {
  const news = 'kind uri newThemes { nodes { name } } newBackers(level: LOCAL) { nodes { backer { name } theme { name } } } lostBackers(level: LOCAL) { nodes { theme { name } } }';
  const told = async () => (await changes('first: 10', news)).nodes.filter(({ uri }) => uri === 'report.txt');
  const nothing = { nodes: [] };
  await harness.store.write(report);
  expect((await told()).at(-1)).toMatchObject({
    kind: 'TAKEN_IN', newBackers: { nodes: [{ backer: { name: '中国民主同盟' }, theme: { name: '托育' } }] }, lostBackers: nothing,
  });
  await harness.store.forget('report.txt');
  expect((await told()).slice(-2)).toEqual([
    { kind: 'TAKEN_IN', uri: 'report.txt', newThemes: nothing, newBackers: nothing, lostBackers: nothing },
    { kind: 'FORGOTTEN', uri: 'report.txt', newThemes: nothing, newBackers: nothing, lostBackers: { nodes: [{ theme: { name: '托育' } }] } },
  ]);
});
