import { Agent, request } from 'node:http';
import type { Ask } from './load';

/** More clients than ever ask at once; a connection that nobody used for two seconds is closed here, before the other side does. */
const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 2_000 });

/** A request that posts this as JSON, on connections that stay open. Rejects where the answer is an error. */
export function posting(url: string, body: unknown): Ask {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(text) };
  return () => new Promise<void>((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => {
        const answer = Buffer.concat(parts);
        if (response.statusCode === 200 && !answer.includes('"errors":')) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString().slice(0, 500)}`));
      });
    });
    sent.on('error', reject).end(text);
  });
}
