import { fork, type ChildProcess } from 'node:child_process';
import type { Answered, Asked } from './messages';

/**
 * One reader as the program sees it. It is a process and not a thread because SQLite comes back to JavaScript only when
 * a statement is done: a thread that is told to end goes on to the end of its statement, a process is gone at once.
 */
export class Reader {
  private readonly child: ChildProcess;

  constructor(file: string) {
    this.child = fork(require.resolve('./process'), [file], {
      execArgv: loader(), env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.child.unref();
    this.child.channel?.unref();
  }

  get isAlive(): boolean {
    return this.child.connected;
  }

  /** What it answers; null where it ended before it did. */
  ask(asked: Asked): Promise<Answered | null> {
    const { child } = this;
    return new Promise((resolve) => {
      const settle = (answered: Answered | null): void => {
        child.off('message', settle).off('exit', gone).off('error', gone);
        child.channel?.unref();
        resolve(answered);
      };
      const gone = (): void => settle(null);
      child.on('message', settle).once('exit', gone).once('error', gone);
      child.channel?.ref();
      child.send(asked, (error) => {
        if (error !== null) gone();
      });
    });
  }

  /** Ends it at once, whatever it is doing: it writes nothing that could be left half done. */
  end(): void {
    this.child.kill('SIGKILL');
  }
}

/** From its sources the program is run by a loader of TypeScript; so is a reader then. */
function loader(): string[] {
  return __filename.endsWith('.ts') ? ['-r', require.resolve('@swc-node/register')] : [];
}
