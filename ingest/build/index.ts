import { readDataFile } from '../../schema/dataFile';
import type { DocumentGraph, Reading } from '../types';
import { addContribution } from './contributions';
import { addNamedDelegate, addRepresented } from './delegates';
import { GraphDraft } from './draft';
import { documentId } from './ids';
import { addPlace } from './places';

/** Version of what was read out of a text: another one reads it again. */
export const EXTRACTOR_VERSION = (JSON.parse(readDataFile('package.json')) as { version: string }).version;

/**
 * What a document says as nodes and relations with evidence. Ids and properties say what a thing is and nothing of
 * the document, but for the document's own; so any order of documents makes the same graph.
 */
export function buildGraph(reading: Reading): DocumentGraph {
  const draft = new GraphDraft();
  addDocument(draft, reading);
  for (const delegate of reading.delegates) addNamedDelegate(draft, reading, delegate);
  const names = new Set(reading.delegates.map(({ name }) => name));
  for (const represented of reading.represents) addRepresented(draft, reading, names, represented);
  for (const contribution of reading.contributions) addContribution(draft, reading, contribution);
  addNamedPlaces(draft, reading);
  const { uri, sha256 } = reading.source;
  return {
    document: documentId(sha256), uri, sha256, extractor: EXTRACTOR_VERSION,
    nodes: draft.nodes, relations: draft.relations, problems: reading.problems,
  };
}

/** Where it was read from is the ledger's to say: the same text may lie in two places. */
function addDocument(draft: GraphDraft, { source, facts }: Reading): void {
  const { title, outlet, date, url } = facts;
  const { sha256, encoding, text } = source;
  draft.node('Document', documentId(sha256), {
    name: title ?? '', title, outlet, date, url, sha256, encoding, characters: text.length, text,
  });
}

function addNamedPlaces(draft: GraphDraft, reading: Reading): void {
  for (const place of reading.places) {
    draft.states('NAMED_IN', addPlace(draft, place.entity), documentId(reading.source.sha256), place);
  }
}
