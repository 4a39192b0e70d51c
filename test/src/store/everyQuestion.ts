import type { QuestionName, QuestionParameters } from '../../../src/store/questions';
import type { Store } from '../../../src/store/store';
import { countQuestions } from './countQuestions';
import { relationQuestions } from './relationQuestions';
import { ANY, EVERYTHING } from './snapshot';

export type Asked = { readonly [Q in QuestionName]: readonly QuestionParameters<Q>[] };

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
  const places = [...new Set(relations.map(({ from }) => from).filter((id) => id.startsWith('place:')))];
  const filters = [
    ANY, { ...ANY, contributionKinds: ['speech', 'survey'] as const }, { ...ANY, since: '2025-02', until: '2025-12' },
    { ...ANY, levels: ['city', 'county'] as const }, { ...ANY, places: ['place:云溪市', 'place:外', 'place:云泽市', ...places.slice(0, 1)] },
  ];
  const scopes = filters.flatMap((filter) => [true, false].flatMap((rolledUp) => [page, EVERYTHING].map((size) => ({ ...filter, rolledUp, ...size }))));
  const pairs = groups.flatMap((backer) => themes.map((theme) => ({ backer, theme }))).slice(0, 60);
  const pages = await pagesOf(store);
  return {
    ...countQuestions({ groups, themes, delegates, places, filters }),
    ...relationQuestions({ ids, groups, delegates, themes, documents, relations, filters }),
    overview: [{}],
    nodes: [{ ids }, { ids: [] }],
    groups: [page, ...pages.groups].flatMap((size) => [{ ...size, labels: null, kinds: null }, { ...size, labels: ['Party'], kinds: ['party'] }]),
    themes: [page, ...pages.themes].flatMap((size) => [null, themes[0] ?? ''].map((broader) => ({ ...size, kinds: broader === null ? null : ['local' as const], broader }))),
    delegates: [page, EVERYTHING].flatMap((size) => [null, '方', '甲', 'x'].map((name) => ({ ...size, name, committee: name === null ? null : 'committee:云溪' }))),
    contributionsBehind: scopes.map((scope) => ({ ...scope, pairs })),
    contributionsOf: scopes.map((scope) => ({ ...scope, ids })),
    relationsFrom: [page, EVERYTHING].flatMap((size) => [{ ...size, ids, types: null }, { ...size, ids, types: ['ADVOCATES', 'BROADER', 'BACKS'] as const }]),
    relationsTo: [page, EVERYTHING].flatMap((size) => [{ ...size, ids, types: null }, { ...size, ids, types: ['MADE', 'BRANCH_OF'] as const }]),
    endsFrom: [['MEMBER_OF', 'SITS_ON', 'BASED_IN'] as const, null].map((types) => ({ ids, types })),
    evidenceOfNodes: [page, EVERYTHING].map((size) => ({ ...size, ids })),
    search: WORDS.flatMap((text) => [{ ...EVERYTHING, text, labels: null }, { ...page, text, labels: ['Theme', 'Contribution'] as const }]),
    documents: [page, EVERYTHING, ...pages.documents],
    documentTexts: [{ ids }],
    claims: [page, EVERYTHING].map((size) => ({ ...size, documents })),
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
