/**
 * Every question that can be put to a store: a name, typed parameters, typed rows.
 *
 * SQLite answers `<name>` by `sql/<name>.sql`, Neo4j by `cypher/<name>.cypher`; the contract holds that both
 * give the same rows in the same order. Ids are the readable ids of the graph. A list that may be null means
 * "no filter" where it is null.
 */
import type { GroupKind, GroupLabel, Label, RelationType } from '../../schema/ontology';
import type {
  BackedTheme, Backer, BackerLabel, Backing, BackingPair, ContributionFilter, ContributionRow, EvidenceRow, NodeRow, Page, Paged,
  RelationRow, RollUp, ThemeKind,
} from './rows';

export type * from './rows';

export interface Questions {
  /** How much of what is stored. `part` says what `name` is: a label, a relation type, or `problems`, `ledger`, `unclassifiedThemes`. */
  overview: {
    parameters: Readonly<Record<string, never>>;
    row: { readonly part: 'label' | 'relation' | 'table'; readonly name: string; readonly count: number };
  };
  /** The nodes with these ids, in the order of their ids; unknown ids give no row. */
  nodes: { parameters: { readonly ids: readonly string[] }; row: NodeRow };
  /** Groups with what they back in all; most contributions first. */
  groups: {
    parameters: Page & { readonly labels: readonly GroupLabel[] | null; readonly kinds: readonly GroupKind[] | null };
    row: NodeRow & Backing & Paged;
  };
  /** Themes with how many contributions advocate them; `broader` keeps those right below one. Most first. */
  themes: {
    parameters: Page & { readonly kinds: readonly ThemeKind[] | null; readonly broader: string | null };
    row: NodeRow & Backing & Paged;
  };
  /** Delegates whose name begins so (in either script), of one committee or of all; by name. */
  delegates: {
    parameters: Page & { readonly name: string | null; readonly committee: string | null };
    row: NodeRow & Backing & Paged;
  };
  /** For each group or delegate, the themes it backs; most contributions first. */
  themesBacked: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly backers: readonly string[];
      readonly themeKinds: readonly ThemeKind[] | null;
    };
    row: { readonly backer: string } & BackedTheme & Paged;
  };
  /** For each theme, the groups and delegates that back it or a theme below it; most contributions first. */
  backers: {
    parameters: Page & ContributionFilter & RollUp & {
      readonly themes: readonly string[];
      readonly labels: readonly BackerLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
    };
    row: { readonly theme: string } & Backer & Paged;
  };
  /** Groups × themes: the cells that are not empty, by group and theme. Ids narrow it to some of either. */
  matrix: {
    parameters: ContributionFilter & RollUp & {
      readonly labels: readonly GroupLabel[] | null;
      readonly kinds: readonly GroupKind[] | null;
      readonly groups: readonly string[] | null;
      readonly themeKinds: readonly ThemeKind[] | null;
      readonly themes: readonly string[] | null;
    };
    row: BackedTheme & { readonly group: string; readonly label: GroupLabel; readonly groupName: string };
  };
  /**
   * For each pair the contributions that a count of `backers`, `themesBacked` or `matrix` counts; newest first. Pairs at
   * once, for the cells of a matrix are opened together.
   */
  contributionsBehind: {
    parameters: Page & ContributionFilter & RollUp & { readonly pairs: readonly BackingPair[] };
    row: BackingPair & ContributionRow & Paged;
  };
  /**
   * For each id the contributions that touch it: of a delegate or group (branches only where rolled up), on a theme (with
   * those below), in a document, at a meeting, concerning a place; newest first.
   */
  contributionsOf: {
    parameters: Page & ContributionFilter & RollUp & { readonly ids: readonly string[] };
    row: { readonly of: string } & ContributionRow & Paged;
  };
  /** For each id the relations that go out from it; by type, other end and document. */
  relationsFrom: {
    parameters: Page & { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: RelationRow & Paged;
  };
  /** For each id the relations that come in; by type, other end and document. */
  relationsTo: {
    parameters: Page & { readonly ids: readonly string[]; readonly types: readonly RelationType[] | null };
    row: RelationRow & Paged;
  };
  /** For each id the places in the texts that say something of it; by document and offset. */
  evidenceOfNodes: {
    parameters: Page & { readonly ids: readonly string[] };
    row: { readonly id: string } & EvidenceRow & Paged;
  };
  /** Where the texts say so; for a relation that follows from names, where they name its `from` end. */
  evidenceOfRelation: {
    parameters: Page & { readonly type: RelationType; readonly from: string; readonly to: string };
    row: EvidenceRow & Paged;
  };
  /**
   * What a person types into a search box: names, other names, themes and the sentences of the texts, in either
   * script. Fewer than three characters are looked for in names only. Exact names first, then names that begin so,
   * names that hold it, texts that hold it.
   */
  search: {
    parameters: Page & { readonly text: string; readonly labels: readonly Label[] | null };
    row: NodeRow & Paged & { readonly rank: number; readonly excerpt: string };
  };
  /** Documents with what came out of them; newest first. */
  documents: {
    parameters: Page;
    row: NodeRow & Paged & {
      readonly uri: string;
      readonly date: string | null;
      readonly contributions: number;
      readonly problems: number;
    };
  };
  documentTexts: { parameters: { readonly ids: readonly string[] }; row: { readonly id: string; readonly text: string } };
  /** All that one document says, by offset. */
  claims: { parameters: Page & { readonly document: string }; row: RelationRow & Paged };
  /** What could not be read or understood, of some documents or of all; by document and place. */
  problems: {
    parameters: Page & { readonly documents: readonly string[] | null };
    row: Paged & {
      readonly document: string;
      readonly reason: string;
      readonly start: number | null;
      readonly end: number | null;
      readonly rule: string;
    };
  };
  /** What was taken in from where; by uri. Of some uris, of some documents, or all. */
  ledger: {
    parameters: Page & { readonly uris: readonly string[] | null; readonly documents: readonly string[] | null };
    row: Paged & {
      readonly uri: string;
      readonly document: string;
      readonly sha256: string;
      readonly extractor: string;
      readonly nodes: number;
      readonly relations: number;
      readonly problems: number;
      /** ISO time. */
      readonly takenIn: string;
    };
  };
  /** Themes of the texts that fit no concept; most contributions first. */
  unclassifiedThemes: { parameters: Page; row: NodeRow & Backing & Paged };
}

export type QuestionName = keyof Questions;
export type QuestionParameters<Q extends QuestionName> = Questions[Q]['parameters'];
export type QuestionRow<Q extends QuestionName> = Questions[Q]['row'];

/** Every question, with what it answers in a line, for help and documentation. */
export const QUESTIONS: Readonly<Record<QuestionName, string>> = {
  overview: 'how much of what is stored',
  nodes: 'the things with these ids',
  groups: 'groups, most contributions first',
  themes: 'themes, most contributions first',
  delegates: 'delegates by name',
  themesBacked: 'the themes that groups or delegates back',
  backers: 'who backs these themes',
  matrix: 'groups × themes',
  contributionsBehind: 'the contributions behind a count',
  contributionsOf: 'the contributions of a delegate, group, theme, place, meeting or document',
  relationsFrom: 'relations that go out from these ids',
  relationsTo: 'relations that come in to these ids',
  evidenceOfNodes: 'where the texts name these things',
  evidenceOfRelation: 'where the texts say so',
  search: 'names, themes and sentences that hold these words',
  documents: 'documents, newest first',
  documentTexts: 'the texts of these documents',
  claims: 'all that one document says',
  problems: 'what could not be read or understood',
  ledger: 'what was taken in from where',
  unclassifiedThemes: 'themes that fit no concept',
};
