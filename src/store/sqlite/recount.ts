import { changedDays, datedBy, joinedDated, type Dated } from '../days';
import { countValues, rowKey, wholeValues } from './rows';
import type { Bindable, Statements } from './statements';
import type { Change } from './tally';

/**
 * Brings rows of `backs` up to date, and those that sum them up. Where acts only come, which is the rule, counts are added
 * to what may be there; where some go, a row is looked at first.
 * @param changes in the order of their keys: those that one row sums up stand together
 */
export function recount(statements: Statements, changes: readonly Change[]): void {
  const added: Added = { rows: [], wholes: [] };
  for (let start = 0; start < changes.length;) {
    let end = start + 1;
    while (end < changes.length && isSameWhole(changes[start]!, changes[end]!)) end++;
    const together = changes.slice(start, end);
    if (together.every(({ gone }) => gone.length === 0)) add(together, added);
    else for (const work of [changeRows, sumUp]) work(statements, together);
    if (changes[end]?.backer !== changes[start]!.backer) for (const whole of added.wholes.splice(0)) added.rows.push(whole);
    start = end;
  }
  statements.runEach('write/addCounts', added.rows);
}

/** Counts to be added, and those that sum up others of the same backer: they stand behind all of these, as the primary key has them. */
interface Added {
  readonly rows: Bindable[][];
  readonly wholes: Bindable[][];
}

function isSameWhole(one: Change, other: Change): boolean {
  return one.backer === other.backer && one.theme === other.theme && one.kind === other.kind;
}

function add(changes: readonly Change[], added: Added): void {
  const wholes: (Dated | undefined)[] = [undefined, undefined];
  for (const change of changes) {
    const days = changedDays('', change.come, []);
    const dated = datedBy(change.month, days);
    added.rows.push(countValues(change, dated, days));
    wholes[change.direct] = joinedDated(wholes[change.direct], dated);
  }
  const [first] = changes as readonly [Change];
  wholes.forEach((dated, direct) => dated !== undefined && added.wholes.push(wholeValues({ ...first, direct }, dated)));
}

function changeRows(statements: Statements, changes: readonly Change[]): void {
  for (const change of changes) {
    const key = rowKey(change);
    const known = statements.one<{ days: string }>('write/findCount', ...key);
    const days = changedDays(known?.days ?? '', change.come, change.gone);
    const { count, first, last } = datedBy(change.month, days);
    if (days === '') statements.run('write/dropCount', ...key);
    else if (known === undefined) statements.run('write/addCounts', ...countValues(change, { count, first, last }, days));
    else statements.run('write/setCount', count, first, last, days, ...key);
  }
}

function sumUp(statements: Statements, changes: readonly Change[]): void {
  const [{ backer, tier, theme, kind }] = changes as readonly [Change];
  statements.run('write/dropWhole', backer, tier, theme, kind);
  statements.run('write/addWhole', backer, tier, theme, kind);
}
