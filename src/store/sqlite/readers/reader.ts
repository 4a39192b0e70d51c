import { Child } from '../../../process/child';
import type { Answered, Asked } from './messages';

/**
 * One reader as the program sees it. It is a process and not a thread because SQLite comes back to JavaScript only when
 * a statement is done: a thread that is told to end goes on to the end of its statement, a process is gone at once. It writes
 * nothing that could be left half done.
 */
export class Reader extends Child<Asked, Answered> {
  constructor(file: string) {
    super(require.resolve('./process'), [file], {});
  }
}
