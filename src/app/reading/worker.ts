/** What runs in a thread that reads. An error that is no text's fault ends it: see `Thread`. */
import { parentPort } from 'node:worker_threads';
import { readText } from './text';
import type { Asked } from './thread';

let last = Promise.resolve();

parentPort?.on('message', ({ what, text }: Asked) => {
  last = last.then(async () => parentPort?.postMessage(await readText(what, text)));
});
