import type { QuestionName, QuestionParameters } from '../store/questions';
import type { Store } from '../store/store';
import { batched } from './batch';

type Rest<Q extends QuestionName, Subject extends string> = Omit<QuestionParameters<Q>, Subject>;

/** Questions of what came and went that are asked of many changes at once, batched as `createLoaders` says. */
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
    lostBackers: batched(
      (changes, rest: Rest<'lostBackers', 'changes'>) => store.ask('lostBackers', { ...rest, changes: changes.map(Number) }),
      ({ change }) => String(change),
    ),
  };
}
