import { normalize } from 'node:path';

/** A path as the ledger keeps it: `./a.txt` and `a.txt` are one file. `-` (standard input) stays. */
export function ledgerPath(path: string): string {
  return normalize(path);
}
