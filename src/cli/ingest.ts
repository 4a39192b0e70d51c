import { withStore } from '../app/openStore';
import { takeIn, type Outcome } from '../app/takeIn';
import { listInputs, type Listed } from '../input';
import type { Store } from '../store/store';
import { say, tell } from './output';
import { startProgress, type Progress } from './progress';
import { storeOf, workersOf, type Given } from './settings';
import { storeSummary } from './storeSummary';

/** Takes documents in and says what the store holds then; 1 where an input failed. */
export function ingest(paths: readonly string[], given: Given): Promise<number> {
  const file = storeOf(given);
  return withStore(file, async (store) => {
    const failed = await takeInShown(store, paths, workersOf(given));
    say(await storeSummary(store, file));
    return failed > 0 ? 1 : 0;
  });
}

/** Takes documents in, read by so many threads, with a bar or lines to watch. Gives back how many inputs failed. */
export async function takeInShown(store: Store, paths: readonly string[], workers: number): Promise<number> {
  const progress = startProgress(await countInputs(paths), 'Taking in');
  const counts: Record<Outcome['state'], number> = { added: 0, changed: 0, unchanged: 0, leftOut: 0, failed: 0 };
  try {
    for await (const outcome of takeIn(store, paths, workers)) {
      counts[outcome.state] += 1;
      show(outcome, progress);
    }
  } finally {
    progress.stop();
  }
  const left = counts.leftOut > 0 ? `, ${counts.leftOut} left out` : '';
  tell(`Taken in: ${counts.added} new, ${counts.changed} changed, ${counts.unchanged} as before, ${counts.failed} failed${left}`);
  return counts.failed;
}

async function countInputs(paths: readonly string[]): Promise<number> {
  const listed: Listed[] = [];
  for await (const one of listInputs(paths)) listed.push(one);
  return listed.length;
}

function show(outcome: Outcome, progress: Progress): void {
  progress.done(outcome.uri);
  if (outcome.state === 'failed') progress.note(`yizheng: ${outcome.error.message}`);
  else if (outcome.state === 'leftOut') progress.note(outcome.leftOut);
  else if (outcome.state !== 'unchanged' && outcome.problems > 0) {
    progress.note(`${outcome.uri}: ${outcome.problems} problem${outcome.problems === 1 ? '' : 's'} noted, see yizheng query problems`);
  }
}
