import { groupCommunities } from '../analysis/groupCommunities';
import type { Store } from '../store/store';

/** So many answers to a question are kept; the one that was made first goes first. */
const MOST = 100;

type Answering<Asked, Answer> = (store: Store, asked: Asked) => Promise<Answer>;

/** Answers that take long and follow from the graph alone: made once, and given again until the graph changes. */
export function keptAnswers() {
  return { communities: keptWhileTheSame(groupCommunities) };
}

export type KeptAnswers = ReturnType<typeof keptAnswers>;

/** The graph is looked at before an answer is made: what changes meanwhile makes the next one ask anew. */
function keptWhileTheSame<Asked, Answer>(make: Answering<Asked, Answer>): Answering<Asked, Answer> {
  const answers = new Map<string, Answer>();
  let version = '';
  return async (store, asked) => {
    const now = JSON.stringify(await store.ask('version', {}));
    if (now !== version) answers.clear();
    version = now;
    const key = JSON.stringify(asked);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = await make(store, asked);
    if (version === now) keep(answers, key, answer);
    return answer;
  };
}

function keep<Answer>(answers: Map<string, Answer>, key: string, answer: Answer): void {
  const [first] = answers.keys();
  if (answers.size >= MOST && first !== undefined) answers.delete(first);
  answers.set(key, answer);
}
