/**
 * Statements over bare HTTP: answers the rows of prepared statements as JSON, and does nothing else. A statement in the same
 * process has no clients; sixteen of them need something that listens, and this is the least that does.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BareDatabase, type Bare } from './bare/sqlite';
import type { Asked } from './asked';

const [, , file = ''] = process.argv;
const database = new BareDatabase(file);
const known = new Map<string, Bare>();

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
    const body = Buffer.concat(parts).toString();
    const bare = known.get(body) ?? database.bare(JSON.parse(body) as Asked[]);
    known.set(body, bare);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(bare()));
  });
});

server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
process.on('SIGTERM', () => process.exit());
