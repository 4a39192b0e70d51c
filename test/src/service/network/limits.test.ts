/** How much one request may ask for, over HTTP. */
import { codesOf, makeOverviewEndless, serve, type Answer, type Served } from './served';

jest.setTimeout(180_000);

let served: Served;

beforeAll(async () => {
  served = await serve({ limits: { rows: 20 } });
});

afterAll(() => served.close());

const deep = (levels: number) => `{ theme(id: "theme:education") { ${'narrower { nodes { '.repeat(levels)}id${' } }'.repeat(levels)} } }`;

describe('an operation is refused by what it is made of', () => {
  test.each([
    ['depth 100', deep(50), 'TOO_DEEP'],
    ['depth 100 by fragments', `{ theme(id: "x") { ...F0 } } ${Array.from({ length: 49 }, (_, i) => `fragment F${i} on Theme { narrower { nodes { ...F${i + 1} } } }`).join(' ')} fragment F49 on Theme { id }`, 'TOO_DEEP'],
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_LONG'],
    ['many aliases', `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: overview { documents }`).join(' ')} }`, 'TOO_MANY_ALIASES'],
    ['many tokens', `{ groups(kinds: [${'PARTY,'.repeat(3_000)}]) { nodes { id } } }`, 'TOO_MANY_TOKENS'],
    ['many directives', `{ overview ${'@include(if: true) '.repeat(200)} { documents } }`, 'TOO_MANY_DIRECTIVES'],
    ['100 of 100 of 100', '{ groups(first: 100) { nodes { backs(first: 100) { nodes { contributions(first: 100) { nodes { id } } } } } } }', 'TOO_COSTLY'],
    ['fragments in a ring', '{ groups { nodes { ...A } } } fragment A on Group { ...B } fragment B on Group { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['lists that multiply', 'query ($n: Int) { themes(level: LOCAL, first: $n) { nodes { contributions(first: $n) { nodes { evidence { quote } } } broader { theme { id } } } } }', 'TOO_MANY_ROWS'],
  ])('%s', async (_, query, code) => {
    const answer = await served.post(query, { variables: { n: 100 } });
    expect(codesOf(await answer.json() as Answer)).toContain(code);
    expect(served.failures).toEqual([]);
  });

  test('what GraphiQL asks of the schema passes', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await served.codes(getIntrospectionQuery())).toEqual([]);
  });
});

test('a body over the limit is refused with 413, whether it says its size or not', async () => {
  const body = JSON.stringify({ query: '{ __typename }', variables: { text: 'x'.repeat(20_000_000) } });
  const whole = await fetch(`${served.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect([whole.status, codesOf(await whole.json() as Answer)]).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']]);
  const stream = new Blob([body.slice(0, 3_000_000)]).stream();
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' } as RequestInit;
  const chunked = await fetch(`${served.origin}/graphql`, request);
  expect([chunked.status, codesOf(await chunked.json() as Answer)]).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']]);
});

/** A reader starts from the sources, which on a busy machine may take longer than a request has. */
async function answersInTime(slow: Served): Promise<void> {
  for (;;) {
    const codes = await slow.codes('{ groups { nodes { id } } }');
    if (codes.length === 0) return;
    expect(codes).toEqual(['TIMEOUT']);
  }
}

test('health is answered while a long statement is under way, and the statement is stopped when its time is over', async () => {
  const slow = await serve({ limits: { time: 4_000 } });
  try {
    await answersInTime(slow);
    makeOverviewEndless(slow);
    let isAnswered = false;
    const endless = slow.post('{ overview { documents } }').then(async (answer) => {
      isAnswered = true;
      return codesOf(await answer.json() as Answer);
    });
    for (const path of ['/health', '/ready']) expect((await fetch(`${slow.origin}${path}`)).status).toBe(200);
    expect(isAnswered).toBe(false);
    expect(await endless).toEqual(['TIMEOUT']);
    await answersInTime(slow);
    expect(slow.failures).toEqual([]);
  } finally {
    await slow.close();
  }
});
