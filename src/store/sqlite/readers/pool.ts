import { StoreError, TimeoutError } from '../../../errors';
import type { Answered, Asked } from './messages';
import { Reader } from './reader';

type Turn = (reader: Reader) => void;

/** A few readers of one file, each started when it is first needed; questions wait for one of them in the order they came. */
export class ReaderPool {
  private readonly all = new Set<Reader>();
  private readonly idle: Reader[] = [];
  private readonly turns = new Set<Turn>();

  constructor(private readonly file: string, private readonly most: number) {}

  /**
   * Puts a question to a reader.
   * @param within milliseconds for all of it, waiting included
   * @throws TimeoutError where that was not enough: the reader is ended with its statement, and replaced when one is needed
   */
  async ask(asked: Asked, within: number): Promise<Answered> {
    const until = performance.now() + within;
    const reader = await this.takeReader(within);
    const stop = setTimeout(() => reader.end(), until - performance.now());
    const answered = await reader.ask(asked);
    clearTimeout(stop);
    if (answered !== null) {
      this.giveBack(reader);
      return answered;
    }
    this.forget(reader);
    throw performance.now() >= until ? new TimeoutError() : new StoreError(`A reader of the store ${this.file} was ended; ask again.`);
  }

  /** Ends all readers. */
  close(): void {
    for (const reader of this.all) reader.end();
  }

  private takeReader(within: number): Promise<Reader> {
    const free = this.freeReader();
    if (free !== null) return Promise.resolve(free);
    return new Promise((resolve, reject) => {
      const turn: Turn = (reader) => {
        clearTimeout(giveUp);
        resolve(reader);
      };
      const giveUp = setTimeout(() => {
        this.turns.delete(turn);
        reject(new TimeoutError());
      }, within);
      this.turns.add(turn);
    });
  }

  private freeReader(): Reader | null {
    const known = this.idle.pop();
    if (known?.isAlive === true) return known;
    if (known !== undefined) this.all.delete(known);
    return this.all.size < this.most ? this.start() : null;
  }

  private start(): Reader {
    const reader = new Reader(this.file);
    this.all.add(reader);
    return reader;
  }

  private giveBack(reader: Reader): void {
    const [turn] = this.turns;
    if (turn === undefined) this.idle.push(reader);
    else this.serve(turn, reader);
  }

  private forget(reader: Reader): void {
    this.all.delete(reader);
    const [turn] = this.turns;
    if (turn !== undefined) this.serve(turn, this.start());
  }

  private serve(turn: Turn, reader: Reader): void {
    this.turns.delete(turn);
    turn(reader);
  }
}
