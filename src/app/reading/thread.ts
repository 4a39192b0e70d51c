import { Worker } from 'node:worker_threads';
import { InputError } from '../../errors';
import { loaderOfSources } from '../../process/loaderOfSources';
import type { What } from './made';
import type { ReadText, TextToRead } from './text';

/** A text for a thread, and what to make of it. */
export interface Asked {
  readonly what: What;
  readonly text: TextToRead;
}

interface Waiting extends Asked {
  readonly resolve: (read: ReadText<What>) => void;
}

/** In MB, for what is soon forgotten: with the usual 48 reading is no faster. */
const LIMITS = { maxYoungGenerationSizeMb: 20 };

/**
 * A thread that reads texts one after the other, with vocabularies of its own; started when it is first needed. It is sent
 * texts ahead, so that it goes on while this thread is busy.
 */
export class Thread {
  private worker: Worker | null = null;
  /** The first one is being read. */
  private waiting: Waiting[] = [];

  get load(): number {
    return this.waiting.length;
  }

  read(asked: Asked): Promise<ReadText<What>> {
    return new Promise((resolve) => {
      this.waiting.push({ ...asked, resolve });
      this.send(asked);
    });
  }

  /** Ends it, whatever it is doing. */
  async close(): Promise<void> {
    this.waiting = [];
    await this.worker?.terminate();
  }

  private send(asked: Asked): void {
    this.worker ??= this.start();
    this.worker.ref();
    this.worker.postMessage(asked);
  }

  private start(): Worker {
    const worker = new Worker(require.resolve('./worker'), { execArgv: loaderOfSources(), resourceLimits: LIMITS });
    let cause: unknown;
    return worker
      .on('message', (read: ReadText<What>) => this.settle(asSent(read)))
      .on('error', (error) => { cause = error; })
      .on('exit', () => this.replace(cause));
  }

  private settle(read: ReadText<What>): void {
    this.waiting.shift()?.resolve(read);
    if (this.waiting.length === 0) this.worker?.unref();
  }

  /** It died of the text that it was reading; the others go on in another one. */
  private replace(cause: unknown): void {
    this.worker = null;
    const [first] = this.waiting;
    if (first !== undefined) this.settle(died(first.text, cause));
    for (const { what, text } of this.waiting) this.send({ what, text });
  }
}

/** On its way between threads an error loses what class it is of. */
function asSent(read: ReadText<What>): ReadText<What> {
  return 'error' in read ? { uri: read.uri, error: new InputError(read.error.message, { cause: read.error.cause }) } : read;
}

function died({ uri }: TextToRead, cause: unknown): ReadText<What> {
  const toDo = 'cut it into parts if it is large, else report it with the file';
  return { uri, error: new InputError(`${uri} could not be read, as the thread that read it ended: ${toDo}.`, { cause }) };
}
