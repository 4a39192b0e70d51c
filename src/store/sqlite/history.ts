import { noLongerSaid, timeAfter, type History, type Step, type ToldBacker, type ToldClaim } from '../history';
import type { Statements } from './statements';

interface Remembered {
  readonly claims: readonly ToldClaim[];
  readonly backers: readonly ToldBacker[];
}

/** Tells what becomes of the graph in one transaction: what goes is looked at before it goes. */
export class HistoryWriter {
  private readonly former = new Map<string, Remembered>();

  constructor(private readonly statements: Statements) {}

  /** @param documents that are about to be withdrawn */
  remember(documents: readonly string[]): void {
    for (const document of documents) this.former.set(document, { claims: this.claimsOf(document), backers: this.backersOf(document) });
  }

  /** When everything is written and counted. */
  tell(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    const at = timeAfter(this.statements.one<{ at: string }>('write/lastChange')?.at ?? null);
    for (const step of steps) {
      const change = this.statements.run('write/addChange', { ...step, change: null, at }).lastInsertRowid;
      const gone = step.former === null ? undefined : this.former.get(step.former);
      if (gone !== undefined) this.tellGone(change, step, gone);
    }
  }

  private tellGone(change: number, { kind, document }: Step, { claims, backers }: Remembered): void {
    const withdrawn = noLongerSaid(claims, kind === 'forgotten' ? [] : this.claimsOf(document));
    withdrawn.forEach((claim, place) => this.statements.run('write/addWithdrawn', { ...claim, change, place }));
    for (const backer of this.lost(backers)) this.statements.run('write/addLostBacker', { ...backer, change });
  }

  private lost(backers: readonly ToldBacker[]): ToldBacker[] {
    const pairs = JSON.stringify(backers.map(({ backer, theme }) => [backer, theme]));
    const still = new Set(this.statements.all<{ place: number }>('write/stillBacked', { pairs }).map(({ place }) => place));
    return backers.filter((_, place) => !still.has(place));
  }

  private claimsOf(document: string): ToldClaim[] {
    return this.statements.all<ToldClaim>('write/claimsOf', { document });
  }

  private backersOf(document: string): ToldBacker[] {
    return this.statements.all<ToldBacker>('write/backersTold', { document });
  }
}

/** Takes over what another store tells. */
export function restoreHistory(statements: Statements, { changes, withdrawn, lostBackers, judgements }: History): void {
  for (const row of changes) statements.run('write/addChange', { ...row });
  for (const row of withdrawn) statements.run('write/addWithdrawn', { ...row });
  for (const row of lostBackers) statements.run('write/addLostBacker', { ...row });
  for (const row of judgements) statements.run('write/addJudgement', { ...row });
}
