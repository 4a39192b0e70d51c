import { readFileSync } from 'node:fs';

/** Where a character stands in a word: begins it, ends it, is in the middle, is one alone. In the order of the file. */
const [BEGIN, END, MIDDLE, SINGLE] = [0, 1, 2, 3] as const;
const STATES = [BEGIN, END, MIDDLE, SINGLE];

/** Logarithm of a likelihood that is none. */
const NEVER = -3.14e100;

interface Model {
  readonly start: readonly number[];
  /** `transition[from][to]`. */
  readonly transition: readonly (readonly number[])[];
  /** Of a character, by state. */
  readonly emission: readonly ReadonlyMap<string, number>[];
}

/** The likeliest way to a state, and how likely it is. */
interface Path {
  readonly likelihood: number;
  readonly states: readonly number[];
}

/**
 * jieba's hidden Markov model, by which it takes single characters that are left side by side for a new word. Reads its file
 * of 0.5 MB, where nodejieba reads a dictionary of 290 MB too, in each thread.
 */
export class NewWords {
  private readonly model: Model;

  constructor(file: string) {
    const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const [start = [], ...transition] = lines.slice(0, 5).map((line) => line.trim().split(' ').map(Number));
    this.model = { start, transition, emission: lines.slice(5, 9).map(emissionOf) };
  }

  /** Are these Chinese characters likeliest one word? Viterbi's algorithm. */
  isWord(characters: string): boolean {
    const first = characters.charAt(0);
    let paths: Path[] = STATES.map((state) => ({ likelihood: this.model.start[state]! + this.emits(state, first), states: [state] }));
    for (const character of characters.slice(1)) {
      paths = STATES.map((state) => this.likeliest(paths, state, this.emits(state, character)));
    }
    const [ended, single] = [paths[END]!, paths[SINGLE]!];
    const { states } = ended.likelihood >= single.likelihood ? ended : single;
    return states.every((state, i) => (state === SINGLE || state === END) === (i === states.length - 1));
  }

  private likeliest(paths: readonly Path[], state: number, emission: number): Path {
    let best: Path = { likelihood: NEVER, states: [END] };
    for (const [before, path] of paths.entries()) {
      const likelihood = path.likelihood + this.model.transition[before]![state]! + emission;
      if (likelihood > best.likelihood) best = { likelihood, states: path.states };
    }
    return { likelihood: best.likelihood, states: [...best.states, state] };
  }

  private emits(state: number, character: string): number {
    return this.model.emission[state]?.get(character) ?? NEVER;
  }
}

/** `一:-3.65,丁:-8.12,…`. */
function emissionOf(line: string): Map<string, number> {
  return new Map(line.split(',').map((entry) => [entry.charAt(0), Number(entry.slice(2))]));
}
