/** Who may do what, and how often. */
import { exportJWK, generateKeyPair, SignJWT, type KeyLike } from 'jose';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenSettings } from '../../../../src/config';
import { serve, withServed, type Answer, type Served } from './served';

jest.setTimeout(180_000);

const SECRET = 'an invented secret of more than 32 characters';
const READ = 'read-key-of-the-tests';
const WRITE = 'write-key-of-the-tests';
const KEYS = [{ name: 'reader', scope: 'read', secret: READ }, { name: 'desk', scope: 'write', secret: WRITE }] as const;
const NO_TOKENS: TokenSettings = { secret: null, keys: null, issuer: null, audience: null };
const QUERY = '{ groups { nodes { id } } }';
const CHANGE = 'mutation { forget(document: "nobody") { uris } }';

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

async function token(key: KeyLike | Uint8Array, alg: string, scope: string, expires: string | number = '1h'): Promise<string> {
  return new SignJWT({ scope }).setProtectedHeader({ alg }).setSubject('somebody').setIssuer('issuer').setAudience('yizheng').setExpirationTime(expires).sign(key);
}

describe('a key opens what it is for', () => {
  let open: Served;
  let closed: Served;
  beforeAll(async () => {
    open = await serve({ readers: 0, settings: { keys: KEYS } });
    closed = await serve({ readers: 0, settings: { keys: KEYS, openReads: false } });
  });
  afterAll(async () => {
    await open.close();
    await closed.close();
  });

  test.each([
    ['nobody reads', {}, QUERY, [], ['FORBIDDEN']],
    ['nobody writes', {}, CHANGE, ['FORBIDDEN'], ['FORBIDDEN']],
    ['a reader reads', bearer(READ), QUERY, [], []],
    ['a reader writes', bearer(READ), CHANGE, ['FORBIDDEN'], ['FORBIDDEN']],
    ['a writer reads', bearer(WRITE), QUERY, [], []],
    ['a writer writes', bearer(WRITE), CHANGE, [], []],
    ['a writer by the other header', { headers: { 'x-api-key': WRITE } }, CHANGE, [], []],
    ['a key that is none', bearer(`${WRITE}x`), QUERY, ['UNAUTHENTICATED'], ['UNAUTHENTICATED']],
    ['no key at all', bearer(' '), QUERY, [], ['FORBIDDEN']],
  ])('%s', async (_, shown, query, whereOpen, whereClosed) => {
    expect(await open.codes(query, shown)).toEqual(whereOpen);
    expect(await closed.codes(query, shown)).toEqual(whereClosed);
  });

  test('metrics are for who may read', async () => {
    expect((await fetch(`${closed.origin}/metrics`)).status).toBe(403);
    expect((await fetch(`${closed.origin}/metrics`, bearer(READ))).status).toBe(200);
    expect((await fetch(`${closed.origin}/health`)).status).toBe(200);
  });

  test('who asked is known by the name of the key, which is all that is kept of it', () => {
    expect(open.answered.map(({ caller }) => caller.name)).toEqual(expect.arrayContaining(['reader', 'desk', null]));
    expect(JSON.stringify(open.answered)).not.toMatch(/of-the-tests/);
  });
});

describe('signed tokens', () => {
  const secret = new TextEncoder().encode(SECRET);

  const SHARED = { openReads: false, tokens: { ...NO_TOKENS, secret: SECRET, issuer: 'issuer', audience: 'yizheng' } };

  test('are taken by a shared secret', () => withServed({ settings: SHARED }, async (served) => {
    const codes = async (query: string, shown: string) => served.codes(query, bearer(shown));
    expect(await codes(QUERY, await token(secret, 'HS256', 'read'))).toEqual([]);
    expect(await codes(CHANGE, await token(secret, 'HS256', 'read'))).toEqual(['FORBIDDEN']);
    expect(await codes(CHANGE, await token(secret, 'HS256', 'openid write'))).toEqual([]);
    expect(await codes(QUERY, await token(secret, 'HS256', 'read', 1))).toEqual(['UNAUTHENTICATED']);
    expect(await codes(QUERY, await token(new TextEncoder().encode(`${SECRET}!`), 'HS256', 'read'))).toEqual(['UNAUTHENTICATED']);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"scope":"write","exp":9999999999}').toString('base64url')}.`;
    expect(await codes(QUERY, unsigned)).toEqual(['UNAUTHENTICATED']);
  }));

  test('are taken by public keys, and then by those alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yizheng-jwks-'));
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys: [{ ...jwk, alg: 'ES256', use: 'sig' }] }));
    await withServed({ settings: { openReads: false, tokens: { ...NO_TOKENS, keys: join(folder, 'keys.json') } } }, async (served) => {
      expect(await served.codes(CHANGE, bearer(await token(privateKey, 'ES256', 'write')))).toEqual([]);
      expect(await served.codes(QUERY, bearer(await token(new TextEncoder().encode(JSON.stringify(jwk)), 'HS256', 'read')))).toEqual(['UNAUTHENTICATED']);
    });
    rmSync(folder, { recursive: true });
  });
});

test('more than so many requests a minute are told when to come again, each key by itself', () => withServed({ settings: { keys: KEYS, rate: 3 } }, async (served) => {
  const statuses = async (shown: object) => (await Promise.all([1, 2, 3, 4].map(() => served.post(QUERY, shown)))).map(({ status }) => status).sort();
  expect(await statuses({})).toEqual([200, 200, 200, 429]);
  expect(await statuses(bearer(READ))).toEqual([200, 200, 200, 429]);
  const over = await served.post(QUERY, bearer(READ));
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await over.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  expect((await fetch(`${served.origin}/health`)).status).toBe(200);
}));

test('a text that is submitted is taken in, replaced and withdrawn, and answers see it', () => withServed({ readers: 1, settings: { keys: KEYS } }, async (served) => {
  const INGEST = 'mutation ($text: String!, $name: String) { ingest(text: $text, name: $name) { uri state document { id contributions { nodes { title onBehalfOf { name } } } } } }';
  const TEXT = '市政协委员林一帆代表民盟云溪市委发言：\n让每个孩子走路上学\n';
  const ingest = async (text: string, name: string | null) => {
    const answer = await served.post(INGEST, { ...bearer(WRITE), variables: { text, name } });
    return (await answer.json()) as Answer & { readonly data: { readonly ingest: { readonly uri: string; readonly state: string; readonly document: { readonly id: string } } } };
  };
  const first = await ingest(TEXT, '云溪日报 2026-01-20');
  expect(first.data.ingest).toMatchObject({ uri: 'submitted:云溪日报 2026-01-20', state: 'ADDED', document: { id: expect.stringMatching(/^document:/) as unknown } });
  expect((await ingest(TEXT, '云溪日报 2026-01-20')).data.ingest.state).toBe('UNCHANGED');
  expect((await ingest(`${TEXT}又及\n`, '云溪日报 2026-01-20')).data.ingest.state).toBe('CHANGED');
  expect((await ingest(TEXT, null)).data.ingest.uri).toMatch(/^submitted:[0-9a-f]{16}$/);
  for (const [text, name, code] of [['', null, 'INPUT'], ['%PDF-1.7\n', null, 'INPUT'], [TEXT, '../../etc/passwd', 'BAD_REQUEST']] as const) {
    expect((await ingest(text, name)).errors?.[0]?.extensions.code).toBe(code);
  }
  const forget = await served.post('mutation { forget(document: "submitted:云溪日报 2026-01-20") { uris } }', bearer(WRITE));
  expect(await forget.json()).toEqual({ data: { forget: { uris: ['submitted:云溪日报 2026-01-20'] } } });
  const left = await (await served.post('{ documents { nodes { uris } } }')).json() as { data: { documents: { nodes: Array<{ uris: string[] }> } } };
  expect(left.data.documents.nodes.flatMap(({ uris }) => uris).sort()).toEqual(['pages/yunxi.txt', expect.stringMatching(/^submitted:[0-9a-f]{16}$/)]);
}));
