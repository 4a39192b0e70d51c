import type { DocumentGraph, GraphNode, GraphRelation, Problem } from '../../../ingest/types';
import { RELATIONS } from '../../../schema/ontology';
import { StoreError } from '../../errors';
import type { QuestionRow, RelationRow } from '../../store/questions';
import type { LedgerEntry, Store } from '../../store/store';
import { claimsOf } from '../claims';

/** More than a few documents have between them. */
const ALL = { first: 1_000_000, after: null };

/**
 * Documents as they were taken in, read out of a store: a graph for each of these rows of its ledger.
 * @throws StoreError where one was withdrawn meanwhile
 */
export async function wholeDocuments(store: Store, ledger: readonly LedgerEntry[]): Promise<DocumentGraph[]> {
  const documents = [...new Set(ledger.map(({ document }) => document))];
  const texts = new Map((await store.ask('documentTexts', { ids: documents })).map(({ id, text }) => [id, text]));
  const problems = await store.ask('problems', { ...ALL, documents });
  const relations = await relationsOf(store, documents);
  const ids = [...documents, ...[...relations.values()].flat().flatMap(({ from, to }) => [from, to])];
  const nodes = new Map((await store.ask('nodes', { ids: [...new Set(ids)] })).map((row) => [row.id, row]));
  return ledger.map(({ uri, document, sha256, extractor }) => {
    const said = relations.get(document) ?? [];
    const named = new Set([document, ...said.flatMap(({ from, to }) => [from, to])]);
    return {
      uri, document, sha256, extractor, relations: said,
      nodes: [...named].map((id) => nodeOf(nodes.get(id), texts, uri)),
      problems: problems.filter((problem) => problem.document === document).map(problemOf),
    };
  });
}

/** What each document says, and what follows from the names in it. */
async function relationsOf(store: Store, documents: readonly string[]): Promise<Map<string, GraphRelation[]>> {
  const relations = new Map<string, GraphRelation[]>(documents.map((document) => [document, []]));
  for (const document of documents) {
    for await (const claim of claimsOf(store, document)) {
      if (RELATIONS[claim.type].basis === 'text') relations.get(document)?.push(relationOf(claim));
    }
  }
  for (const { document, type, from, to, properties } of await store.ask('nameClaims', { documents })) {
    relations.get(document)?.push({ type, from, to, properties, evidence: null });
  }
  return relations;
}

function relationOf({ type, from, to, properties, start, end, quote, rule, confidence }: RelationRow): GraphRelation {
  const isQuoted = start !== null && end !== null && quote !== null && rule !== null && confidence !== null;
  return { type, from, to, properties, evidence: isQuoted ? { start, end, quote, rule, confidence } : null };
}

function nodeOf(row: QuestionRow<'nodes'> | undefined, texts: ReadonlyMap<string, string>, uri: string): GraphNode {
  if (row === undefined) throw new StoreError(`${uri} was withdrawn while it was read: run this again.`);
  const { id, label, properties } = row;
  const text = texts.get(id);
  return { id, label, properties: text === undefined ? properties : { ...properties, text } };
}

function problemOf({ reason, start, end, rule }: QuestionRow<'problems'>): Problem {
  return { reason, place: start === null || end === null ? null : { start, end }, rule };
}
