import type { RelationType } from '../../../schema/ontology';
import type { ContributionFilter, Page, RollUp } from '../../../src/store/questions';
import type { Asked } from './everyQuestion';
import { ANY, EVERYTHING } from './snapshot';

/** What a store holds, by id. */
export interface Held {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly delegates: readonly string[];
  readonly themes: readonly string[];
  readonly documents: readonly string[];
  readonly filters: readonly ContributionFilter[];
  readonly relations: ReadonlyArray<{ readonly type: RelationType; readonly from: string; readonly to: string }>;
}

type RelationQuestion = 'neighbours' | 'links' | 'evidenceOfRelations' | 'similarBackers' | 'sharedThemes' | 'jointBackers'
  | 'changes' | 'version' | 'withdrawn' | 'lostBackers' | 'judgements' | 'verdicts' | 'unjudged' | 'doubtful' | 'newThemes' | 'newBackers' | 'jointContributions' | 'bridges' | 'profile' | 'meetings' | 'mentions' | 'suggestions' | 'latinNames';

const PAGE = { first: 3, after: null } as const;
const TIERS = ['top', 'narrower', 'local'] as const;

/** Questions about relations and texts, with parameters that fit what a store holds. */
export function relationQuestions({ ids, groups, delegates, themes, documents, relations, filters }: Held): Pick<Asked, RelationQuestion> {
  const backers = [...groups.slice(0, 40), ...delegates.slice(0, 20)];
  const pairs = backers.flatMap((one) => backers.slice(0, 5).map((other) => ({ one, other }))).slice(0, 60);
  const scopes = scopesOf(filters);
  const companions = scopes.flatMap((scope) => [{ ...scope, ids: backers, labels: null, kinds: null }, { ...scope, ids: backers, labels: ['Party', 'Delegate'] as const, kinds: null }]);
  return {
    // What came when differs from store to store: held apart, in `changes.ts`.
    changes: [{ ...EVERYTHING, since: '9999', kinds: null }],
    version: [],
    withdrawn: [{ ...EVERYTHING, changes: [0] }],
    lostBackers: [{ ...EVERYTHING, changes: [0], themeKind: 'top' }],
    // So does what was judged when: in `judged.ts`.
    judgements: [{ ...EVERYTHING, verdicts: ['right'], documents: ['document:none'], standing: true }],
    verdicts: [{ claims: [{ document: 'document:none', type: 'MADE', from: 'delegate:none', to: 'contribution:none' }] }],
    unjudged: [{ documents }],
    doubtful: [PAGE, EVERYTHING],
    newThemes: [{ ...EVERYTHING, documents: ['document:none'] }],
    newBackers: [{ ...EVERYTHING, documents: ['document:none'], themeKind: 'top' }],
    neighbours: [3, 100].flatMap((first) => [{ first, ids: ids.slice(0, 200), types: null }, { first, ids, types: ['BACKS', 'MADE', 'BROADER'] as const }]),
    links: [{ ids, types: null }, { ids, types: ['ON_BEHALF_OF', 'BACKS'] }],
    evidenceOfRelations: [PAGE, EVERYTHING].flatMap((size) => [
      { ...size, relations: relations.slice(0, 40).map(({ type, from, to }) => ({ type, from, to })) },
      { ...size, relations: backers.flatMap((from) => themes.slice(0, 4).map((to) => ({ type: 'BACKS' as const, from, to }))).slice(0, 40) },
    ]),
    similarBackers: companions.flatMap((asked) => TIERS.map((themeKind) => ({ ...asked, themeKind }))),
    sharedThemes: scopes.flatMap((scope) => TIERS.map((themeKind) => ({ ...scope, pairs, themeKind }))),
    jointBackers: companions,
    jointContributions: scopes.map((scope) => ({ ...scope, pairs })),
    bridges: scopes.map(({ rolledUp: _, ...scope }) => ({ ...scope, themes })),
    profile: scopes.flatMap((scope) => [
      { ...scope, ids: ids.slice(0, 200), labels: ['Party', 'Sector', 'Organization', 'Committee', 'Delegate', 'Theme', 'Place', 'Meeting'] as const, kinds: null },
      { ...scope, ids: backers, labels: ['Theme'] as const, kinds: ['top'] },
    ]),
    meetings: [PAGE, EVERYTHING].flatMap((size) => [null, 'committee:云溪'].map((committee) => ({ ...size, committee }))),
    mentions: [PAGE, EVERYTHING].map((size) => ({ ...size, documents })),
    suggestions: ['', '盟', '民', '民盟', '課', '课后', 'e', 'ed', 'China', '、', '"'].flatMap((text) => [3, 100].flatMap((first) => [{ first, text, labels: null }, { first, text, labels: ['Theme', 'Contribution'] as const }])),
    latinNames: [{ first: 1_000, pieces: ['ed', 'tra'] }, { first: 3, pieces: ['a'] }],
  };
}

/** All under every filter; a page and what is not rolled up, of everything and in a place. */
function scopesOf(filters: readonly ContributionFilter[]): (ContributionFilter & RollUp & Page)[] {
  const direct = [ANY, ...filters.filter(({ places }) => places !== null)].map((filter) => ({ ...filter, ...EVERYTHING, rolledUp: false }));
  return [{ ...ANY, ...PAGE, rolledUp: true }, ...filters.map((filter) => ({ ...filter, ...EVERYTHING, rolledUp: true })), ...direct];
}
