import { fork, type ChildProcess } from 'node:child_process';
import { loaderOfSources } from './loaderOfSources';

/**
 * A process of its own that answers one question after the other, as the program that started it sees it. It does not keep that
 * program from ending. Questions and answers are plain data: they go as JSON, which takes half of what Node's other way takes.
 */
export class Child<Asked extends object, Answered> {
  private readonly child: ChildProcess;

  /**
   * @param module what it runs, by its whole path
   * @param environment all that it is told of the one it runs in
   */
  constructor(module: string, given: readonly string[], environment: NodeJS.ProcessEnv) {
    this.child = fork(module, given, {
      execArgv: loaderOfSources(), env: environment, stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
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

  /** Ends it at once, whatever it is doing. */
  end(): void {
    this.child.kill('SIGKILL');
  }
}
