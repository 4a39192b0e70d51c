import type { QuestionName, QuestionParameters } from '../../../src/store/questions';
import type { Store } from '../../../src/store/store';
import { ANY, EVERYTHING } from './snapshot';

type Asked = { readonly [Q in QuestionName]: readonly QuestionParameters<Q>[] };

const WORDS = ['', '盟', '课后', '课后服务', '課後', '围绕课后服务开展协商', '提案；一位', 'A', 'a p', '政协', '云溪', '，', '：完善', '没有的话', 'ai赋能', '5g', '第1'];

/** Every question with parameters that fit what a store holds: all at once, narrowed, and in pages. */
export async function everyQuestion(store: Store): Promise<Asked> {
  const page = { first: 3, after: null };
  const documents = (await store.ask('documents', EVERYTHING)).map(({ id }) => id);
  const groups = (await store.ask('groups', { ...EVERYTHING, labels: null, kinds: null })).map(({ id }) => id);
  const themes = (await store.ask('themes', { ...EVERYTHING, kinds: null, broader: null })).map(({ id }) => id);
  const delegates = (await store.ask('delegates', { ...EVERYTHING, name: null, committee: null })).map(({ id }) => id);
  const relations = await store.ask('relationsTo', { ...EVERYTHING, ids: [...themes, ...groups, ...documents], types: null });
  const ids = [...documents, ...groups, ...themes, ...delegates, ...relations.map(({ from }) => from), 'nobody:knows'];
  const filters = [ANY, { ...ANY, contributionKinds: ['speech', 'survey'] as const }, { ...ANY, since: '2025-02', until: '2025-12' }];
  const scopes = filters.flatMap((filter) => [true, false].flatMap((rolledUp) => [page, EVERYTHING].map((size) => ({ ...filter, rolledUp, ...size }))));
  const pairs = groups.flatMap((backer) => themes.map((theme) => ({ backer, theme }))).slice(0, 60);
  const pages = await pagesOf(store);
  return {
    overview: [{}],
    nodes: [{ ids }, { ids: [] }],
    groups: [page, ...pages.groups].flatMap((size) => [{ ...size, labels: null, kinds: null }, { ...size, labels: ['Party'], kinds: ['party'] }]),
    themes: [page, ...pages.themes].flatMap((size) => [null, themes[0] ?? ''].map((broader) => ({ ...size, kinds: broader === null ? null : ['local' as const], broader }))),
    delegates: [page, EVERYTHING].flatMap((size) => [null, '方', '甲', 'x'].map((name) => ({ ...size, name, committee: name === null ? null : 'committee:云溪' }))),
    themesBacked: scopes.flatMap((scope) => [{ ...scope, backers: [...groups, ...delegates], themeKinds: null }, { ...scope, backers: groups, themeKinds: ['top' as const] }]),
    backers: scopes.flatMap((scope) => [{ ...scope, themes, labels: null, kinds: null }, { ...scope, themes, labels: ['Delegate', 'Party'] as const, kinds: null }]),
    matrix: scopes.flatMap(({ first: _first, after: _after, ...scope }) => [null, groups.slice(0, 2)].map((some) => ({ ...scope, labels: null, kinds: null, groups: some, themeKinds: null, themes: some === null ? null : themes }))),
    contributionsBehind: scopes.map((scope) => ({ ...scope, pairs })),
    contributionsOf: scopes.map((scope) => ({ ...scope, ids })),
    relationsFrom: [page, EVERYTHING].flatMap((size) => [{ ...size, ids, types: null }, { ...size, ids, types: ['ADVOCATES', 'BROADER', 'BACKS'] as const }]),
    relationsTo: [page, EVERYTHING].flatMap((size) => [{ ...size, ids, types: null }, { ...size, ids, types: ['MADE', 'BRANCH_OF'] as const }]),
    evidenceOfNodes: [page, EVERYTHING].map((size) => ({ ...size, ids })),
    evidenceOfRelation: relations.slice(0, 40).flatMap(({ type, from, to }) => [page, EVERYTHING].map((size) => ({ ...size, type, from, to }))),
    search: WORDS.flatMap((text) => [{ ...EVERYTHING, text, labels: null }, { ...page, text, labels: ['Theme', 'Contribution'] as const }]),
    documents: [page, EVERYTHING, ...pages.documents],
    documentTexts: [{ ids }],
    claims: documents.flatMap((document) => [page, EVERYTHING].map((size) => ({ ...size, document }))),
    problems: [null, documents.slice(0, 2)].map((some) => ({ ...EVERYTHING, documents: some })),
    ledger: [[null, null], [['speech.txt', '0.txt'], null], [null, documents.slice(0, 1)]].map(([uris = null, some = null]) => ({ ...EVERYTHING, uris, documents: some })),
    unclassifiedThemes: [page, EVERYTHING],
    nameClaims: [{ documents }, { documents: documents.slice(0, 1) }],
    counts: [{ ids: [...groups, ...themes, ...delegates] }],
  };
}

/** The pages behind each first row, by the cursor that the row gives. */
async function pagesOf(store: Store) {
  const groups = await store.ask('groups', { first: 1, after: null, labels: null, kinds: null });
  const themes = await store.ask('themes', { first: 1, after: null, kinds: null, broader: null });
  const documents = await store.ask('documents', { first: 1, after: null });
  const behind = (rows: readonly { readonly cursor: readonly (string | number)[] }[]) => rows.map(({ cursor }) => ({ first: 3, after: cursor }));
  return { groups: behind(groups), themes: behind(themes), documents: behind(documents) };
}
