import type { QuestionParameters } from '../store/questions';
import type { BackerPair } from '../store/questions/coalitions';
import type { LinkRow, RelationName } from '../store/questions/paths';
import type { Store } from '../store/store';
import { batched } from './batch';

/** A relation as one id; no id of the graph holds a line break. */
export function relationKey({ type, from, to }: RelationName): string {
  return `${type}\n${from}\n${to}`;
}

function toRelation(key: string): RelationName {
  const [type = '', from = '', to = ''] = key.split('\n');
  return { type: type as RelationName['type'], from, to };
}

/** Two backers as one id. */
export function backerPairKey({ one, other }: BackerPair): string {
  return `${one}\n${other}`;
}

function toBackerPair(key: string): BackerPair {
  const [one = '', other = ''] = key.split('\n');
  return { one, other };
}

/** Whatever relates any ends of these. */
function linksOf(store: Store, relations: readonly RelationName[]): Promise<readonly LinkRow[]> {
  const ids = [...new Set(relations.flatMap(({ from, to }) => [from, to]))];
  return store.ask('links', { ids, types: [...new Set(relations.map(({ type }) => type))] });
}

/** What a question is asked beside the things that it is asked about. */
type Rest<Q extends Parameters<Store['ask']>[0], Subject extends string> = Omit<QuestionParameters<Q>, Subject>;

/** Questions of relations and texts that are asked of many things at once, batched as `createLoaders` says. */
export function createRelationLoaders(store: Store) {
  return {
    link: batched((keys, _: null) => linksOf(store, keys.map(toRelation)), relationKey),
    evidenceOfRelation: batched(
      (keys, rest: Rest<'evidenceOfRelations', 'relations'>) =>
        store.ask('evidenceOfRelations', { ...rest, relations: keys.map(toRelation) }),
      relationKey,
    ),
    similarBackers: batched((ids, rest: Rest<'similarBackers', 'ids'>) => store.ask('similarBackers', { ...rest, ids }), ({ of }) => of),
    sharedThemes: batched(
      (keys, rest: Rest<'sharedThemes', 'pairs'>) => store.ask('sharedThemes', { ...rest, pairs: keys.map(toBackerPair) }), backerPairKey,
    ),
    jointBackers: batched((ids, rest: Rest<'jointBackers', 'ids'>) => store.ask('jointBackers', { ...rest, ids }), ({ of }) => of),
    jointContributions: batched(
      (keys, rest: Rest<'jointContributions', 'pairs'>) => store.ask('jointContributions', { ...rest, pairs: keys.map(toBackerPair) }),
      backerPairKey,
    ),
    bridges: batched((themes, rest: Rest<'bridges', 'themes'>) => store.ask('bridges', { ...rest, themes }), ({ theme }) => theme),
    profile: batched((ids, rest: Rest<'profile', 'ids'>) => store.ask('profile', { ...rest, ids }), ({ of }) => of),
    mentions: batched(
      (documents, rest: Rest<'mentions', 'documents'>) => store.ask('mentions', { ...rest, documents }), ({ document }) => document,
    ),
    claims: batched(
      (documents, rest: Rest<'claims', 'documents'>) => store.ask('claims', { ...rest, documents }), ({ document }) => document ?? '',
    ),
  };
}
