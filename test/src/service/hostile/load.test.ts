/** Many at once, slow ones, and those that hang up: bounded, on loopback. */
import autocannon from 'autocannon';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { listen, type RunningServer } from '../../../../src/service/server';
import { codesOf, serve, withServed, type Answer, type Served } from '../network/served';

jest.setTimeout(300_000);

const MATRIX = '{ matrix { groups { name } rows { cells { theme { name } count contributions(first: 2) { edges { themeEvidence { quote } } } } } } }';
const QUERIES: ReadonlyArray<readonly [query: string, code: string | undefined]> = [
  ['{ groups { nodes { name } } }', undefined],
  [MATRIX, undefined],
  ['{ search(text: "民盟") { nodes { name excerpt } } }', undefined],
  ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ groups(first: -1) { nodes { id } } }', 'BAD_REQUEST'],
];

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

async function askAll(count: number): Promise<void> {
  const asked = Array.from({ length: count / QUERIES.length }, () => QUERIES).flatMap((queries) => [...queries]);
  const codes = await Promise.all(asked.map(async ([query]) => codesOf(await (await served.post(query)).json() as Answer)[0]));
  expect(codes).toEqual(asked.map(([, code]) => code));
}

/** Bytes of the heap once what nobody holds is gone. */
function heap(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('500 at once get their answers, and memory is about where it was', async () => {
  await askAll(500);
  const before = heap();
  await askAll(500);
  expect((heap() - before) / 1e6).toBeLessThan(25);
  expect(served.failures).toEqual([]);
});

test('clients that ask again and again on their connections are all answered', async () => {
  const { errors, timeouts, non2xx, requests } = await autocannon({
    url: `${served.origin}/graphql`, connections: 16, amount: 200, timeout: 120,
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: MATRIX }),
  });
  expect({ errors, timeouts, non2xx, total: requests.total }).toEqual({ errors: 0, timeouts: 0, non2xx: 0, total: 200 });
});

test('who hangs up, before the end of the question or before the answer, leaves nothing behind', async () => {
  const { port } = new URL(served.origin);
  const body = JSON.stringify({ query: MATRIX });
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  await Promise.all([head.slice(0, 20), head, head + body.slice(0, 9), head + body].flatMap((part) => [1, 2, 3, 4, 5].map(async () => {
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    await new Promise((resolve) => socket.write(part, resolve));
    socket.destroy();
  })));
  await askAll(10);
  expect(served.failures).toEqual([]);
});

describe('what comes slowly or is no HTTP', () => {
  /** All that the service says until it closes the connection. */
  async function sayTo(origin: string, said: string): Promise<string> {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(said));
    let heard = '';
    socket.on('data', (chunk) => (heard += chunk.toString()));
    await once(socket, 'close');
    return heard;
  }

  test.each([
    ['headers without an end', 'POST /graphql HTTP/1.1\r\nhost: x\r\n', 408, 'REQUEST_TIMEOUT'],
    ['a body without an end', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{', 408, 'REQUEST_TIMEOUT'],
    ['no HTTP', '\u0016\u0003\u0001 nonsense\r\n\r\n', 400, 'BAD_REQUEST'],
    ['headers without measure', `GET /health HTTP/1.1\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}', 400, 'BAD_REQUEST'],
  ])('%s: told so, and the connection is closed', (_, said, status, code) =>
    withServed({ patience: { headers: 300, request: 600, idle: 300, stop: 60_000 } }, async (impatient) => {
      const heard = await sayTo(impatient.origin, said);
      expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*"code":"${code}"`));
    }));
});

test('a request under way is finished when the service is told to stop, and no other is taken', async () => {
  let finish = (): void => undefined;
  const isUnderWay = new Promise<void>((resolve) => {
    void listen((_, response) => {
      finish = () => void response.end('finished');
      resolve();
    }, '127.0.0.1', 0).then((listening) => (server = listening)).then(({ origin }) => (answer = fetch(origin)));
  });
  let server: RunningServer | undefined;
  let answer: Promise<Response> | undefined;
  await isUnderWay;
  const stopped = server?.stop();
  await expect(fetch(server?.origin ?? '')).rejects.toThrow();
  finish();
  expect(await (await answer)?.text()).toBe('finished');
  await stopped;
});
