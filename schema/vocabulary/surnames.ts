import { readDataFile } from '../dataFile';

export interface Surnames {
  readonly single: ReadonlySet<string>;
  readonly compound: readonly string[];
  /** What names without a family name begin with, or are: 扎西, 次仁. */
  readonly given: readonly string[];
}

let loaded: Surnames | undefined;

/** Family names in simplified script, from `surnames.txt`. */
export function surnames(): Surnames {
  loaded ??= parse(readDataFile('schema/vocabulary/surnames.txt'));
  return loaded;
}

function parse(file: string): Surnames {
  const line = (key: string) => file.split('\n').find((l) => l.startsWith(`${key} `))?.slice(key.length + 1) ?? '';
  return { single: new Set(line('single')), compound: line('compound').split(' '), given: line('given').split(' ') };
}
