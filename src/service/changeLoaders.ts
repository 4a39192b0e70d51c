import type { ClaimName } from '../../ingest/resolve/judgements';
import type { QuestionName, QuestionParameters } from '../store/questions';
import type { Store } from '../store/store';
import { batched } from './batch';

type Rest<Q extends QuestionName, Subject extends string> = Omit<QuestionParameters<Q>, Subject>;

/** A claim as one id; no id of the graph holds a line break. */
export function claimKey({ document, type, from, to }: ClaimName): string {
  return [document, type, from, to].join('\n');
}

function toClaim(key: string): ClaimName {
  const [document = '', type = '', from = '', to = ''] = key.split('\n');
  return { document, type: type as ClaimName['type'], from, to };
}

/** Questions of what came and went, and of what was said of it, that are asked of many at once, batched as `createLoaders` says. */
export function createChangeLoaders(store: Store) {
  return {
    newThemes: batched(
      (documents, rest: Rest<'newThemes', 'documents'>) => store.ask('newThemes', { ...rest, documents }), ({ document }) => document,
    ),
    newBackers: batched(
      (documents, rest: Rest<'newBackers', 'documents'>) => store.ask('newBackers', { ...rest, documents }), ({ document }) => document,
    ),
    withdrawn: batched(
      (changes, rest: Rest<'withdrawn', 'changes'>) => store.ask('withdrawn', { ...rest, changes: changes.map(Number) }),
      ({ change }) => String(change),
    ),
    verdict: batched((claims, _: null) => store.ask('verdicts', { claims: claims.map(toClaim) }), claimKey),
    lostBackers: batched(
      (changes, rest: Rest<'lostBackers', 'changes'>) => store.ask('lostBackers', { ...rest, changes: changes.map(Number) }),
      ({ change }) => String(change),
    ),
  };
}
