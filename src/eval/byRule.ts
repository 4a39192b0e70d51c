import type { Judgement } from './result';

/** How a rule did: `findings` of it, of which the annotations decide `judged`, of which `right` are right. */
export interface RuleRecord {
  readonly rule: string;
  readonly findings: number;
  readonly judged: number;
  readonly right: number;
}

/** A record for each rule that found something, by name. */
export function byRule(judgements: readonly Judgement[]): RuleRecord[] {
  const records = new Map<string, RuleRecord>();
  for (const judgement of judgements) {
    const { rule } = judgement;
    records.set(rule, counted(records.get(rule) ?? { rule, findings: 0, judged: 0, right: 0 }, judgement));
  }
  return [...records.values()].sort((one, other) => (one.rule < other.rule ? -1 : 1));
}

function counted({ rule, findings, judged, right }: RuleRecord, { verdict }: Judgement): RuleRecord {
  return { rule, findings: findings + 1, judged: judged + Number(verdict !== 'open'), right: right + Number(verdict === 'right') };
}
