import Database from 'better-sqlite3';
import { readDataFile } from '../schema/dataFile';
import type { DocumentGraph, GraphRelation } from '../ingest/types';

type Row = readonly (string | number)[];

/** The rows of a document, ready to be bound. */
export interface BareRows {
  readonly nodes: readonly Row[];
  readonly relations: readonly Row[];
}

/** Nodes and relations as they are in the graph: what the store is given, and nothing it makes of it. */
export function bareRows({ document, nodes, relations }: DocumentGraph): BareRows {
  return {
    nodes: nodes.map(({ id, label, properties }) => [id, label, JSON.stringify(properties)]),
    relations: relations.map((relation) => relationRow(document, relation)),
  };
}

function relationRow(document: string, { type, from, to, properties, evidence }: GraphRelation): Row {
  const { start, end, quote, rule, confidence } = evidence ?? { start: -1, end: -1, quote: '', rule: '', confidence: 1 };
  return [type, from, to, document, start, end, quote, rule, confidence, JSON.stringify(properties)];
}

/** Upserts documents into a new database file, a transaction each, with the settings of durability that the store has. */
export function bareUpsert(file: string, documents: readonly BareRows[]): void {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(readDataFile('bench/sql/tables.sql'));
  const node = database.prepare(readDataFile('bench/sql/node.sql'));
  const relation = database.prepare(readDataFile('bench/sql/relation.sql'));
  const write = database.transaction(({ nodes, relations }: BareRows) => {
    for (const row of nodes) node.run(...row);
    for (const row of relations) relation.run(...row);
  });
  for (const document of documents) write(document);
  database.close();
}
