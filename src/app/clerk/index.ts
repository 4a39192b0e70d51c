import type { GivenFacts } from '../../../ingest/types';
import type { ForgetReport, Store } from '../../store/store';
import type { JudgeReport } from '../../store/judgements';
import { judge, type Said } from '../judge';
import { submit, type Submitted } from '../takeIn';

/** Whoever changes the graph on behalf of those who ask over the network. Each work is done whole or not at all. */
export interface Clerk {
  /** Takes in a text; see `submit`. */
  submit(text: string, name: string | null, given: GivenFacts): Promise<Submitted>;
  /** Withdraws a document. */
  forget(documentOrUri: string): Promise<ForgetReport>;
  /** Keeps a verdict on a claim; see `judge`. */
  judge(said: Said): Promise<JudgeReport>;
}

/** One who works in this process. */
export function clerkOf(store: Store): Clerk {
  return {
    submit: (...given) => submit(store, ...given),
    forget: (documentOrUri) => store.forget(documentOrUri),
    judge: (said) => judge(store, said),
  };
}
