/** Questions about things, what relates them, and where the texts say so. */
import type { Label, RelationType } from '../../../schema/ontology';
import type { EvidenceRow, NodeRow, Page, Paged, RelatedRow, ThingRow } from './rows';

export interface GraphQuestions {
  /** The nodes with these ids, in the order of their ids; unknown ids give no row. */
  nodes: { parameters: { readonly ids: readonly string[] }; row: NodeRow };
  /** For each id the relations that go out from it, with what they lead to; by type, other end and document. */
  relationsFrom: {
    parameters: Page & { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: RelatedRow & Paged;
  };
  /** For each id the relations that come in, with what they come from; by type, other end and document. */
  relationsTo: {
    parameters: Page & { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: RelatedRow & Paged;
  };
  /** For each id the things that relations of these types lead to, each once however many documents say so; by type and id. */
  endsFrom: {
    parameters: { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: ThingRow & { readonly of: string; readonly type: RelationType };
  };
  /** For each id the places in the texts that say something of it; by document and offset. */
  evidenceOfNodes: {
    parameters: Page & { readonly ids: readonly string[] };
    row: { readonly id: string } & EvidenceRow & Paged;
  };
  /**
   * What a person types into a search box: names, other names, themes and the sentences of the texts, in either
   * script. Fewer than three characters are looked for in names only. Exact names first, then names that begin so,
   * names that hold it, texts that hold it.
   */
  search: {
    parameters: Page & { readonly text: string; readonly labels: readonly Label[] | null };
    row: ThingRow & Paged & { readonly rank: number; readonly excerpt: string };
  };
  /**
   * What a name that is being typed may become: names and other names that begin so, in either script. A single character begins
   * first names only. Whole names first, then the shortest.
   */
  suggestions: {
    parameters: { readonly text: string; readonly labels: readonly Label[] | null; readonly first: number };
    row: ThingRow;
  };
  /** Names with Latin letters, as they are searched, of groups and themes that hold any of these pieces of words; by name. */
  latinNames: {
    parameters: { readonly pieces: readonly string[]; readonly first: number };
    row: { readonly names: string };
  };
}

/** What each answers, in a line. */
export const GRAPH_QUESTIONS: Readonly<Record<keyof GraphQuestions, string>> = {
  nodes: 'the things with these ids',
  relationsFrom: 'relations that go out from these ids',
  relationsTo: 'relations that come in to these ids',
  endsFrom: 'what these ids are related to, each once',
  evidenceOfNodes: 'where the texts name these things',
  search: 'names, themes and sentences that hold these words',
  suggestions: 'names that begin so',
  latinNames: 'names with any of these pieces of Latin words',
};
