import { readDocument } from '../../ingest/pipeline';

type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/**
 * Characters that a function has patterns and searches look at and slices copy: its work without a clock. What it grows by tells whether
 * something is read again for each thing found in it.
 */
export function workOf(run: () => void): number {
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')!;
  const slice = Object.getOwnPropertyDescriptor(String.prototype, 'slice')!;
  const indexOf = Object.getOwnPropertyDescriptor(String.prototype, 'indexOf')!;
  const charCodeAt = Object.getOwnPropertyDescriptor(String.prototype, 'charCodeAt')!;
  let work = 0;
  const patch = (target: object, name: string, value: unknown) => Object.defineProperty(target, name, { ...exec, value });
  patch(RegExp.prototype, 'exec', function counted(this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = (exec.value as Exec).call(this, text);
    work += lookedAt(this, text, from, found);
    return found;
  });
  patch(String.prototype, 'slice', function counted(this: string, start?: number, end?: number) {
    const part = (slice.value as (start?: number, end?: number) => string).call(this, start, end);
    work += part.length;
    return part;
  });
  patch(String.prototype, 'indexOf', function counted(this: string, words: string, from = 0) {
    const at = (indexOf.value as (words: string, from: number) => number).call(this, words, from);
    work += (at < 0 ? this.length : at + words.length) - from;
    return at;
  });
  patch(String.prototype, 'charCodeAt', function counted(this: string, at: number) {
    work += 1;
    return (charCodeAt.value as (at: number) => number).call(this, at);
  });
  try {
    run();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', exec);
    Object.defineProperty(String.prototype, 'slice', slice);
    Object.defineProperty(String.prototype, 'indexOf', indexOf);
    Object.defineProperty(String.prototype, 'charCodeAt', charCodeAt);
  }
  return work;
}

/**
 * How many times the work of reading a text grows when the text is four times as long: four where all is linear, sixteen
 * where something is quadratic.
 */
export function growthOf(textOf: (size: number) => string, size: number): number {
  read(textOf(1));
  const short = workOf(() => read(textOf(size)));
  return workOf(() => read(textOf(4 * size))) / short;
}

function read(text: string): void {
  readDocument({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
}

/** From where the pattern begins up to what it finds; to the end where it finds nothing and may look everywhere. */
function lookedAt({ sticky, source }: RegExp, text: string, from: number, found: RegExpExecArray | null): number {
  if (found !== null) return found.index + found[0].length - from;
  return sticky || (source.startsWith('^') && !source.includes('|')) ? 1 : text.length - from;
}
