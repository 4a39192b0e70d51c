import { NOTHING } from '../../store/history';
import type { JudgementRow } from '../../store/questions/judgements';
import type { Store } from '../../store/store';
import { judgementsOf } from '../judgements';
import { unjudgedDocuments } from '../unjudged';

/**
 * Has the target know what people said of claims, before documents come that they are about; those that it holds already say
 * by then what they say in the source.
 */
export async function copyJudgements(from: Store, to: Store): Promise<void> {
  for await (const rows of judgementsOf(from, true)) for (const row of rows) await judgeIfThere(to, row);
  for await (const judgements of judgementsOf(from, false)) await to.restoreHistory({ ...NOTHING, judgements });
}

async function judgeIfThere(store: Store, { judgement: _judgement, at: _at, stands: _stands, ...given }: JudgementRow): Promise<void> {
  const [known] = await store.ask('verdicts', { claims: [given] });
  const [entry] = await store.ask('ledger', { uris: null, documents: [given.document], first: 1, after: null });
  if (entry === undefined || known?.verdict === given.verdict) return;
  for (const graph of await unjudgedDocuments(store, [entry])) await store.judge(given, graph);
}
