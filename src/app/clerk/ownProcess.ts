import { InputError, StoreError } from '../../errors';
import { Child } from '../../process/child';
import type { Clerk } from '.';
import type { Answered, Asked } from './messages';

/**
 * A clerk in a process of its own, so that everything else goes on while it reads a long text. It is started when there is
 * something to do, and does one work at a time, in the order they come.
 */
export class ClerkProcess implements Clerk {
  private child: Child<Asked, Answered> | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** @param address the store, a database file or a server: the child opens it for itself */
  constructor(private readonly address: string) {}

  submit(...given: Parameters<Clerk['submit']>): ReturnType<Clerk['submit']> {
    return this.do({ work: 'submit', given });
  }

  forget(...given: Parameters<Clerk['forget']>): ReturnType<Clerk['forget']> {
    return this.do({ work: 'forget', given });
  }

  judge(...given: Parameters<Clerk['judge']>): ReturnType<Clerk['judge']> {
    return this.do({ work: 'judge', given });
  }

  /** Ends it at once: what it has not finished is not done. */
  end(): void {
    this.child?.end();
  }

  private do<Result>(asked: Asked): Promise<Result> {
    const done = this.last.then(() => this.ask(asked)) as Promise<Result>;
    this.last = done.catch(() => undefined);
    return done;
  }

  private async ask(asked: Asked): Promise<unknown> {
    if (this.child?.isAlive !== true) this.child = new Child(require.resolve('./process'), [this.address], process.env);
    const answered = await this.child.ask(asked);
    if (answered === null) throw new StoreError(`What writes into ${this.address} was ended before it was done; try again.`);
    if ('done' in answered) return answered.done;
    throw errorOf(answered.failure);
  }
}

function errorOf({ code, message }: { readonly code: string; readonly message: string }): Error {
  if (code === 'INPUT') return new InputError(message);
  return code === 'STORE' ? new StoreError(message) : new Error(message);
}
