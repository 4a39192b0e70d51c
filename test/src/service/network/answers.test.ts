/** The shape of answers on the network: codes, ids, what browsers may do, compression, what is beside GraphQL. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf, serve, withServed, type Answer, type Served } from './served';

jest.setTimeout(180_000);

const GROUPS = '{ groups { nodes { id name } } }';
const JSON_BODY = { 'content-type': 'application/json' };

describe('as it is where nobody set anything', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ readers: 0 });
  });
  afterAll(() => served.close());

  test('an error names its request as the header does, and a proxy\'s name for it is kept', async () => {
    const answer = await served.post('{ nope }');
    const { errors } = await answer.json() as Answer;
    expect(errors?.[0]?.extensions.requestId).toBe(answer.headers.get('x-request-id'));
    const named = await served.post('{ nope }', { headers: { 'x-request-id': 'from-the-proxy.7' } });
    expect(named.headers.get('x-request-id')).toBe('from-the-proxy.7');
    const forged = await served.post('{ nope }', { headers: { 'x-request-id': 'x'.repeat(5_000) } });
    expect(forged.headers.get('x-request-id')).toHaveLength(36);
  });

  test.each([
    ['another address', '/nowhere', {}, 404, 'NOT_FOUND'],
    ['another method', '/graphql', { method: 'PUT', headers: JSON_BODY, body: '{"query":"{ __typename }"}' }, 405, 'BAD_REQUEST'],
    ['a file to upload', '/graphql', { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x', 'x-csrf-prevention': '1' }, body: '--x--' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another type', '/graphql', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer in another type', '/graphql', { method: 'POST', headers: { ...JSON_BODY, accept: 'image/png' }, body: '{"query":"{ __typename }"}' }, 406, 'NOT_ACCEPTABLE'],
    ['no JSON', '/graphql', { method: 'POST', headers: JSON_BODY, body: '{' }, 400, 'BAD_REQUEST'],
    ['brackets without an end', '/graphql', { method: 'POST', headers: JSON_BODY, body: '['.repeat(900_000) }, 400, 'BAD_REQUEST'],
    ['several at once', '/graphql', { method: 'POST', headers: JSON_BODY, body: '[{"query":"{ __typename }"}]' }, 400, 'BAD_REQUEST'],
    ['a form of another site', '/graphql', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' }, 403, 'FORBIDDEN'],
    ['a link of another site', '/graphql?query={__typename}', { headers: { accept: 'application/json' } }, 403, 'FORBIDDEN'],
    ['a change by a link', '/graphql?query=mutation{__typename}', { headers: { accept: 'application/json', 'x-csrf-prevention': '1' } }, 405, undefined],
  ])('%s', async (_, path, init: RequestInit, status, code) => {
    const answer = await fetch(`${served.origin}${path}`, init);
    expect([answer.status, codesOf(await answer.json() as Answer)[0]]).toEqual([status, code ?? expect.any(String)]);
    expect(answer.headers.get('x-request-id')).not.toBeNull();
  });

  test('pages of other sites may not read answers', async () => {
    const answer = await served.post(GROUPS, { headers: { origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('health, readiness and metrics are told', async () => {
    await served.post('query Parties { groups { nodes { id } } }');
    await served.post('query Parties { nope }');
    expect((await fetch(`${served.origin}/health`)).status).toBe(200);
    expect(await (await fetch(`${served.origin}/ready`)).json()).toEqual({ status: 'ready' });
    const text = await (await fetch(`${served.origin}/metrics`)).text();
    expect(text).toContain('yizheng_request_duration_seconds_count{operation="Parties",outcome="ok"} 1');
    expect(text).toContain('outcome="GRAPHQL_VALIDATION_FAILED"');
    expect(text).toMatch(/yizheng_statement_duration_seconds_count\{question="groups"\} [1-9]/);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  test.each(['br', 'gzip'])('large answers are packed by %s', async (encoding) => {
    const { headers } = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      const asked = request(`${served.origin}/graphql`, { method: 'POST', headers: { ...JSON_BODY, 'accept-encoding': encoding } }, (answer) => resolve(answer.resume()));
      asked.on('error', reject).end(JSON.stringify({ query: '{ __schema { types { name description } } }' }));
    });
    expect(headers['content-encoding']).toBe(encoding);
  });

  test('answers that say nothing of who asks are logged', () => {
    expect(served.failures).toEqual([]);
    expect(served.answered.some(({ operation, outcome }) => operation === 'Parties' && outcome === 'ok')).toBe(true);
  });
});

test('origins that are allowed may read, others not', () => withServed({ settings: { corsOrigins: ['https://a.example', 'https://b.example'] } }, async (served) => {
  const allowed = async (origin: string) => (await served.post(GROUPS, { headers: { origin } })).headers.get('access-control-allow-origin');
  expect(await allowed('https://b.example')).toBe('https://b.example');
  expect(await allowed('https://c.example')).not.toBe('https://c.example');
}));

test('the prevention of forged requests can be turned off', () => withServed({ settings: { csrfPrevention: false } }, async (served) => {
  const answer = await fetch(`${served.origin}/graphql?query={__typename}`, { headers: { accept: 'application/json' } });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
}));

test('the schema can be kept to oneself, and GraphiQL with it', () => withServed({ settings: { introspection: false } }, async (served) => {
  expect(await served.codes('{ __schema { __typename } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect((await fetch(`${served.origin}/graphql`, { headers: { accept: 'text/html' } })).headers.get('content-type')).toContain('json');
  expect(await served.codes(GROUPS)).toEqual([]);
}));

test('only allowed operations are answered where they are listed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yizheng-operations-'));
  writeFileSync(join(folder, 'groups.graphql'), GROUPS);
  await withServed({ settings: { operations: folder } }, async (served) => {
    const ask = async (sha256Hash: string) => {
      const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
      return await (await fetch(`${served.origin}/graphql`, { method: 'POST', headers: JSON_BODY, body })).json() as Answer;
    };
    for (const id of ['groups', createHash('sha256').update(GROUPS).digest('hex')]) expect((await ask(id)).data).toHaveProperty('groups');
    expect(codesOf(await ask('other'))).toEqual(['OPERATION_NOT_ALLOWED']);
    expect(await served.codes(GROUPS)).toEqual(['OPERATION_NOT_ALLOWED']);
  });
  rmSync(folder, { recursive: true });
});

test('a cursor serves the list that it came from, and no other', () => withServed({}, async (served) => {
  const cursorOf = async (query: string): Promise<string> => {
    const { data } = await (await served.post(query)).json() as { data: { groups: { pageInfo: { endCursor: string } } } };
    return data.groups.pageInfo.endCursor;
  };
  const parties = await cursorOf('{ groups(kinds: [PARTY], first: 1) { pageInfo { endCursor } } }');
  expect(await served.codes(`{ groups(kinds: [PARTY], first: 2, after: "${parties}") { nodes { id } } }`)).toEqual([]);
  for (const foreign of [
    `{ groups(kinds: [SECTOR], after: "${parties}") { nodes { id } } }`, `{ documents(after: "${parties}") { nodes { id } } }`,
    `{ group(id: "sector:教育界") { backs(after: "${parties}") { nodes { count } } } }`, `{ groups(kinds: [PARTY], after: "${parties}x") { nodes { id } } }`,
    `{ groups(kinds: [PARTY], after: "0${parties}") { nodes { id } } }`, '{ groups(after: "") { nodes { id } } }',
  ]) expect(await served.codes(foreign)).toEqual(['BAD_CURSOR']);
}));

test('a store that is gone is not ready, and what failed is masked', () => withServed({}, async (served) => {
  await served.store.close();
  const ready = await fetch(`${served.origin}/ready`);
  expect([ready.status, codesOf(await ready.json() as Answer)]).toEqual([503, ['NOT_READY']]);
  const text = await (await served.post(GROUPS)).text();
  expect(codesOf(JSON.parse(text) as Answer)).toEqual(['STORE']);
  expect(text).not.toMatch(/graph\.db|SELECT|\.ts|\.js/);
  expect(served.failures).toHaveLength(1);
}));
