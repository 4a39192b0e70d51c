import type { What } from './made';
import type { Reader } from './reader';
import type { ReadText, TextToRead } from './text';
import { Thread } from './thread';

/** A few threads that read texts. What comes of a text does not depend on how many there are. */
export class Threads implements Reader {
  private readonly threads: readonly Thread[];

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => new Thread());
  }

  read<W extends What>(what: W, text: TextToRead): Promise<ReadText<W>> {
    const idlest = this.threads.reduce((one, other) => (other.load < one.load ? other : one));
    return idlest.read({ what, text }) as Promise<ReadText<W>>;
  }

  /** Ends them all. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}
