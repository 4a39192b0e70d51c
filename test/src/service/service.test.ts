import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { CONTRIBUTION_KINDS, GROUP_KINDS, LABELS } from '../../../schema/ontology';
import { readExamples, readTypeDefs } from '../../../src/service/typeDefs';
import { openHarness, post, type Answer, type Harness } from './harness';
import { smallGraph } from './smallGraph';

const schema = makeExecutableSchema({ typeDefs: readTypeDefs() });
const ourTypes = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

let harness: Harness;

beforeAll(async () => {
  harness = await openHarness();
  await harness.store.write(smallGraph);
});

afterAll(() => harness.close());

describe('what is wrong is said with a code', () => {
  test.each([
    ['a field that is none', '{ nope }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "nope"'],
    ['an unclosed document', '{ groups(', 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['too few', '{ groups(first: 0) { nodes { id } } }', 'BAD_REQUEST', 'first is 0 but must be between 1 and 100'],
    ['too many', '{ theme(id: "theme:education") { backers(first: 101) { nodes { count } } } }', 'BAD_REQUEST', 'first is 101'],
    ['a foreign cursor', '{ groups(after: "nonsense") { nodes { id } } }', 'BAD_CURSOR', 'after is no cursor of this list'],
    ['a month that is none', '{ matrix(where: { since: "2026-13" }) { groups { id } } }', 'BAD_REQUEST', 'A Month is written 2026-01'],
    ['an empty search', '{ search(text: " ") { nodes { name } } }', 'BAD_REQUEST', 'text is empty'],
    ['too much context', '{ documents { nodes { contributions { nodes { evidence { context(around: 501) { before } } } } } } }', 'BAD_REQUEST', 'around is 501'],
  ])('%s', async (_, query, code, message) => {
    const { errors } = await harness.ask(query);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining(message) as unknown, extensions: { code } });
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no query', '{}'],
    ['no object', '[]'],
  ])('%s is refused', async (_, body) => {
    const { errors } = await (await post(harness.service, body)).json() as Answer;
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('what fails inside is masked: no file, no statement, no stack', async () => {
    const broken = await openHarness();
    await broken.store.close();
    const answer = await broken.ask('{ groups { nodes { id } } }');
    expect(answer.errors?.[0]).toMatchObject({ message: 'The service could not answer this; its log says why.', extensions: { code: 'STORE' } });
    expect(broken.reported).toHaveLength(1);
    expect(JSON.stringify(answer)).not.toMatch(/graph\.db|SELECT|\.ts|\.js/);
  });
});

test.each(['\' OR 1=1 --', '"*', '民盟" OR "', 'NEAR(', '%_', '\u0000', '\u202e', '\ud800', '((((', 'a'.repeat(10_000)])(
  'a hostile search (%#) finds nothing and breaks nothing',
  async (text) => {
    const { errors, data } = await harness.ask('query ($text: String!) { search(text: $text) { nodes { name } } node(id: "x") { id } }', { text });
    expect(errors?.map(({ extensions }) => extensions.code) ?? ['fine']).toEqual([errors === undefined ? 'fine' : 'BAD_REQUEST']);
    if (errors === undefined) expect(data).toMatchObject({ node: null });
  },
);

describe('over HTTP', () => {
  test('/health says it lives', async () => {
    expect((await harness.service.fetch('http://localhost/health')).status).toBe(200);
  });

  test('a browser gets GraphiQL with the worked examples in tabs', async () => {
    const response = await harness.service.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    const page = await response.text();
    for (const { query } of readExamples()) expect(page).toContain(JSON.stringify(query));
  });

  test('another origin is not let in', async () => {
    const response = await harness.service.fetch('http://localhost/graphql', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the schema reads like a document', () => {
  const CONNECTION_PARTS = /(Connection|Edge)$/;

  test('every type says what it is, with its Chinese name', () => {
    const silent = ourTypes.filter(({ name, description }) =>
      !CONNECTION_PARTS.test(name) && !isScalarOfTheLanguage(name) && !/\p{Script=Han}/u.test(description ?? ''));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('every field of its own says what it is', () => {
    expect(ourTypes.filter(({ name }) => !CONNECTION_PARTS.test(name)).flatMap(silentFields)).toEqual([]);
  });

  function silentFields(type: GraphQLNamedType): string[] {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    const inherited = isInputObjectType(type) ? [] : type.getInterfaces().flatMap((one) => Object.keys(one.getFields()));
    return Object.values(type.getFields())
      .filter(({ name, description }) => (description ?? '') === '' && !inherited.includes(name))
      .map(({ name }) => `${type.name}.${name}`);
  }

  function isScalarOfTheLanguage(name: string): boolean {
    return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
  }

  test.each([
    ['NodeKind', LABELS],
    ['GroupKind', GROUP_KINDS],
    ['ContributionKind', CONTRIBUTION_KINDS],
  ])('%s is the ontology in capitals', (name, kinds) => {
    const type = getNamedType(schema.getType(name));
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values.sort()).toEqual(Object.keys(kinds).map((kind) => kind.toUpperCase()).sort());
  });
});
