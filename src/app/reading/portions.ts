import { stat } from 'node:fs/promises';
import { listInputs, type Listed } from '../../input';

/** Some inputs. */
export interface Portion {
  readonly inputs: readonly Listed[];
  /** Of their files together. */
  readonly bytes: number;
  /** Whether these are all inputs that there are. */
  readonly isAll: boolean;
}

/** As much as this thread reads before another one would have started. */
const MOST_INPUTS = 50;
const MOST_BYTES = 150_000;

/** The inputs behind paths, in portions. */
export async function* portionsOf(paths: readonly string[]): AsyncGenerator<Portion> {
  let inputs: Listed[] = [];
  let bytes = 0;
  let isAll = true;
  for await (const input of listInputs(paths)) {
    const size = await sizeOf(input);
    if (inputs.length === MOST_INPUTS || (inputs.length > 0 && bytes + size > MOST_BYTES)) {
      isAll = false;
      yield { inputs, bytes, isAll };
      [inputs, bytes] = [[], 0];
    }
    inputs.push(input);
    bytes += size;
  }
  yield { inputs, bytes, isAll };
}

/** What is no file, or cannot be looked at, counts nothing: whoever reads it says what is wrong with it. */
async function sizeOf({ uri }: Listed): Promise<number> {
  return stat(uri).then(({ size }) => size, () => 0);
}
