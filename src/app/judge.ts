import type { ClaimName } from '../../ingest/resolve/judgements';
import type { DocumentGraph } from '../../ingest/types';
import { InputError } from '../errors';
import type { GivenJudgement, JudgeReport } from '../store/judgements';
import type { LedgerEntry, Store } from '../store/store';
import { unjudgedDocuments } from './unjudged';

/** What somebody says of a claim. */
export type Said = ClaimName & Pick<GivenJudgement, 'verdict' | 'who' | 'note'>;

/**
 * Keeps what somebody says of a claim, and has it count.
 * @throws InputError where the document is not known or does not say so, StoreError where it is changed at the same time
 */
export async function judge(store: Store, said: Said): Promise<JudgeReport> {
  const graph = await documentOf(store, said.document);
  return store.judge({ ...claimIn(graph, said), ...verdictOf(said) }, graph);
}

async function documentOf(store: Store, document: string): Promise<DocumentGraph> {
  const [row] = await store.ask('ledger', { uris: null, documents: [document], first: 1, after: null });
  if (row === undefined) throw new InputError(`${document} is no document of this store.`);
  const { cursor: _, ...entry } = row satisfies LedgerEntry;
  const [graph] = await unjudgedDocuments(store, [entry]);
  if (graph === undefined) throw new InputError(`${document} is no document of this store.`);
  return graph;
}

/** The claim with the names of its ends and its sentence, by which it is known when it is gone. */
function claimIn(graph: DocumentGraph, { document, type, from, to }: Said): Omit<GivenJudgement, 'verdict' | 'who' | 'note'> {
  const found = graph.relations.find((relation) => relation.type === type && relation.from === from && relation.to === to);
  const [source, target] = [from, to].map((id) => graph.nodes.find((node) => node.id === id));
  if (found === undefined || source === undefined || target === undefined) throw unsaid({ document, type, from, to });
  if (found.evidence === null) throw new InputError(`${from} ${type} ${to} follows from names and is no claim of ${document}.`);
  const { start, end, quote } = found.evidence;
  return {
    document, type, from, fromLabel: source.label, fromName: nameOf(source), to, toLabel: target.label, toName: nameOf(target),
    start, end, quote,
  };
}

function nameOf({ properties }: DocumentGraph['nodes'][number]): string {
  return String(properties['name'] ?? '');
}

function unsaid({ document, type, from, to }: ClaimName): InputError {
  return new InputError(`${document} does not say that ${from} ${type} ${to}: its claims are what can be judged.`);
}

function verdictOf({ verdict, who, note }: Said): Pick<GivenJudgement, 'verdict' | 'who' | 'note'> {
  return { verdict, who, note };
}
