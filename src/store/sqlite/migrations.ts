import { deriveAnew } from './derive';
import type { Statements } from './statements';

/** In order: the first makes a graph of version 1 one of version 2, and so on. */
const MIGRATIONS: ReadonlyArray<(statements: Statements) => void> = [
  // Counts know the level of the committee and each day, reprints are known as such, English names are searched.
  (statements) => {
    statements.script('schema/toVersion2');
    statements.run('schema/dropReprints');
    deriveAnew(statements);
  },
  // What comes and goes is told, and what people say of claims.
  (statements) => {
    statements.script('schema/history');
    statements.script('schema/judgements');
    statements.run('schema/historyOfLedger');
  },
];

/** Of the tables. A file of a former version is brought to it, one of a later version is refused. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1;

/** Brings a graph up to date, inside of a transaction. */
export function migrate(statements: Statements, version: number): void {
  for (const step of MIGRATIONS.slice(version - 1)) step(statements);
}
