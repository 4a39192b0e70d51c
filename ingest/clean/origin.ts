/** Where a text stands in the source: from `at` on, until the next run begins, each code unit right behind the one before. */
export interface Run {
  readonly at: number;
  readonly source: number;
}

/** Runs in order. A stretch that was taken over as it stood is one run, however long. */
export type Origin = readonly Run[];

/** Offset in the source of the code unit at `at`. */
export function sourceOf(origin: Origin, at: number): number {
  const run = origin[runAt(origin, at)];
  return run === undefined ? 0 : run.source + at - run.at;
}

/** The origin of `text.slice(start, end)`. */
export function sliceOrigin(origin: Origin, start: number, end: number): Run[] {
  const first = runAt(origin, start);
  const sliced = [{ at: 0, source: sourceOf(origin, start) }];
  for (let i = first + 1; i < origin.length && origin[i]!.at < end; i++) {
    sliced.push({ at: origin[i]!.at - start, source: origin[i]!.source });
  }
  return sliced;
}

/** Adds a run to the end, unless the last one goes on to it. */
export function addRun(runs: Run[], at: number, source: number): void {
  const last = runs.at(-1);
  if (last === undefined || last.source + at - last.at !== source) runs.push({ at, source });
}

/** Writes the offsets of a text of some length into `offsets`, from `at` on. */
export function writeOffsets(origin: Origin, length: number, offsets: Uint32Array, at: number): void {
  for (let i = 0; i < origin.length; i++) {
    const run = origin[i]!;
    const end = origin[i + 1]?.at ?? length;
    for (let k = run.at; k < end; k++) offsets[at + k] = run.source + k - run.at;
  }
}

/** Index of the run that holds `at`. */
function runAt(origin: Origin, at: number): number {
  let [low, high] = [0, origin.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (origin[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
