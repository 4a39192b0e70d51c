import { Reprints } from './reprints';
import type { Statements } from './statements';

const TABLES = ['schema/dropDerived', 'schema/derived'] as const;
/** All contributions are taken for changed. */
const CHANGED = ['schema/searchNames', 'schema/dropReprints', 'schema/touchAll', 'write/dateContributions'] as const;
const OF_CHANGED = ['write/indexSentences', 'write/addVoices', 'write/addSubjects'] as const;

/** Makes anew all that is derived from what the documents say: many times faster than document by document. */
export function deriveAnew(statements: Statements): void {
  for (const script of TABLES) statements.script(script);
  for (const name of CHANGED) statements.run(name);
  new Reprints(statements).settleAll();
  for (const name of OF_CHANGED) statements.run(name);
  countAnew(statements);
  statements.run('write/clearTouched');
}

/** Counts all acts where none is counted yet. The index is made of all rows at once, which is faster than row by row. */
export function countAnew(statements: Statements): void {
  statements.script('schema/dropCountIndex');
  statements.run('schema/countAll');
  for (const isDirect of [1, 0]) statements.run('schema/sumUpAll', isDirect);
  statements.script('schema/countIndex');
}
