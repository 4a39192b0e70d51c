import { noLongerSaid, timeAfter, type ChangeRow, type History, type Step, type ToldBacker, type ToldClaim } from '../history';
import { listsOf } from '../lists';
import { ONTOLOGY } from './ontology';
import type { Statements } from './statements';

type Backer = ToldBacker & { readonly document: string };

const { labels, advocacy } = ONTOLOGY;

/** Tells what becomes of the graph in one transaction: what goes is looked at before it goes. */
export class HistoryWriter {
  private withdrawn: ReadonlySet<string> = new Set();
  private claims: readonly ToldClaim[] = [];
  private backers: readonly Backer[] = [];

  constructor(private readonly statements: Statements) {}

  /** @param documents that are about to be withdrawn */
  async remember(documents: readonly string[]): Promise<void> {
    this.withdrawn = new Set(documents);
    this.claims = await this.claimsOf(documents);
    this.backers = await each<Backer>(this.statements, 'write/backersTold', documents, { labels, advocacy });
  }

  /** When everything is written and counted. */
  async tell(steps: readonly Step[]): Promise<void> {
    if (steps.length === 0) return;
    const changes = await this.numbered(steps);
    await this.statements.each('write/addChanges', 'rows', changes);
    const gone = changes.filter(({ former }) => former !== null && this.withdrawn.has(former));
    if (gone.length === 0) return;
    await this.statements.each('write/addWithdrawn', 'rows', await this.withdrawnBy(gone));
    await this.statements.each('write/addLostBackers', 'rows', await this.lostBy(gone));
  }

  private async numbered(steps: readonly Step[]): Promise<ChangeRow[]> {
    const { at, change } = await lastChange(this.statements);
    const now = timeAfter(at);
    return steps.map((step, i) => ({ ...step, at: now, change: (change ?? 0) + 1 + i }));
  }

  private async withdrawnBy(changes: readonly ChangeRow[]) {
    const successors = changes.filter(({ kind }) => kind !== 'forgotten').map(({ document }) => document);
    const [before, after] = [this.claims, await this.claimsOf(successors)].map((claims) => listsOf(claims, ({ document }) => document));
    return changes.flatMap(({ change, kind, document, former }) => {
      const said = kind === 'forgotten' ? [] : after?.get(document) ?? [];
      return noLongerSaid(before?.get(former ?? '') ?? [], said).map((claim, place) => ({ ...claim, change, place }));
    });
  }

  private async lostBy(changes: readonly ChangeRow[]) {
    const ids = [...new Set(this.backers.map(pairOf))];
    const still = new Set((await this.statements.each<{ id: string }>('write/stillBacked', 'ids', ids)).map(({ id }) => id));
    const lost = listsOf(this.backers.filter((one) => !still.has(pairOf(one))), ({ document }) => document);
    return changes.flatMap(({ change, former }) =>
      (lost.get(former ?? '') ?? []).map(({ document: _, ...backer }) => ({ ...backer, change })));
  }

  private claimsOf(documents: readonly string[]): Promise<ToldClaim[]> {
    return each(this.statements, 'write/claimsOf', documents, { labels });
  }
}

/** Null where there is none. */
export async function lastChange(statements: Statements): Promise<{ readonly at: string | null; readonly change: number | null }> {
  const [last] = await statements.all<{ at: string | null; change: number | null }>('write/lastChange');
  return last ?? { at: null, change: null };
}

/** Takes over what another store tells. */
export async function restoreHistory(statements: Statements, { changes, withdrawn, lostBackers, judgements }: History): Promise<void> {
  await statements.all('write/lock');
  await statements.each('write/dropChanges', 'changes', changes.map(({ change }) => change));
  await statements.each('write/addChanges', 'rows', changes);
  await statements.each('write/addWithdrawn', 'rows', withdrawn);
  await statements.each('write/addLostBackers', 'rows', lostBackers);
  await statements.each('write/addJudgements', 'rows', judgements);
}

/** The id of the relation that says so. */
function pairOf({ backer, theme }: ToldBacker): string {
  return `${backer} ${theme}`;
}

function each<Row>(statements: Statements, name: string, documents: readonly string[], rest: object): Promise<Row[]> {
  return documents.length === 0 ? Promise.resolve([]) : statements.all<Row>(name, { ...rest, documents: [...new Set(documents)] });
}
