import { SingleBar } from 'cli-progress';
import { tell } from './output';

/** Shows how far a run is: a bar on a terminal, plain lines of what went wrong elsewhere. */
export interface Progress {
  /** One more input is done. */
  readonly done: (name: string) => void;
  /** A sentence that must not be lost behind the bar. */
  readonly note: (line: string) => void;
  readonly stop: () => void;
}

/** @param total inputs to come; 0 where it is not known */
export function startProgress(total: number, verb: string): Progress {
  return process.stderr.isTTY === true && total > 1 ? bar(total, verb) : plainLines(verb);
}

function bar(total: number, verb: string): Progress {
  const shown = new SingleBar({ format: `${verb} {bar} {value}/{total} {name}`, hideCursor: true, clearOnComplete: true });
  const notes: string[] = [];
  shown.start(total, 0, { name: '' });
  return {
    done: (name) => shown.increment(1, { name }),
    note: (line) => void notes.push(line),
    stop: () => {
      shown.stop();
      notes.forEach(tell);
    },
  };
}

/** A line every so many inputs: enough to see that it lives, not so many that a log drowns. */
const LINE_EVERY = 500;

function plainLines(verb: string): Progress {
  let count = 0;
  return {
    done: () => {
      count += 1;
      if (count % LINE_EVERY === 0) tell(`${verb}: ${count} done`);
    },
    note: tell,
    stop: () => undefined,
  };
}
