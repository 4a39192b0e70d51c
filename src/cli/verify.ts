import { withExistingStore } from '../app/openStore';
import { verify as verifySources, type SourceCheck } from '../app/verify';
import { complain, say } from './output';
import { storeOf, type Given } from './settings';

/** Checks every quote against its source; 1 where one is not in its place or a source is gone. */
export function verify(given: Given): Promise<number> {
  return withExistingStore(storeOf(given), async (store) => {
    const total = { sources: 0, claims: 0, exact: 0, problems: 0 };
    for await (const check of verifySources(store)) {
      report(check);
      total.sources += 1;
      total.claims += check.claims;
      total.exact += check.exact;
      total.problems += check.problem === null ? 0 : 1;
    }
    const allExact = total.exact === total.claims && total.problems === 0;
    say(`${total.exact} of ${total.claims} edges exact, sources read again: ${total.sources}${allExact ? ' (all exact)' : ''}`);
    return allExact ? 0 : 1;
  });
}

function report({ uri, wrong, problem }: SourceCheck): void {
  if (problem !== null) {
    complain(problem);
    return;
  }
  for (const { type, from, to, start, end, quote } of wrong) {
    complain(`${uri} at ${start}–${end} does not say "${quote}", on which ${from} ${type} ${to} rests: ingest it again.`);
  }
}
