import { monthAndDay } from '../days';
import { listsOf } from '../lists';
import type { Statements } from './statements';

/** A row of `backs`, but for what it counts: who backs which theme by which acts. */
export interface Counted {
  readonly backer: number;
  readonly tier: string;
  readonly theme: number;
  readonly kind: string;
  readonly level: string;
  readonly month: string;
  readonly direct: number;
  readonly label: string;
}

/** The acts that fall into a row now, and those that did before, each by its day. */
export interface Change extends Counted {
  readonly come: string[];
  readonly gone: string[];
}

interface OfAct {
  readonly act: number;
}

interface Act extends OfAct, Pick<Counted, 'kind' | 'level'> {
  readonly date: string;
}

type Voice = OfAct & Pick<Counted, 'backer' | 'direct' | 'label'>;

type Subject = OfAct & Pick<Counted, 'theme' | 'tier'>;

/** Stand for all backers and for all themes: the totals. */
const ANYBODY = { backer: 0, direct: 1, label: '' };
const ANYTHING = { theme: 0, tier: '' };

/**
 * What becomes of the counts of `backs`: the touched acts as they were, and as they are. Each counts once for whoever
 * backs something by it and everything that it backs. Multiplied out and summed here, for SQLite would sort all the
 * products.
 */
export class Tally {
  private readonly sums = new Map<string, Map<number, Change>>();

  constructor(private readonly statements: Statements) {}

  /** Notes what touched acts count for: as `gone` those that are not taken out yet, as `come` when everything has changed. */
  note(sense: 'come' | 'gone'): void {
    const isOut = sense === 'come' ? 1 : 0;
    const voices = listsOf(this.statements.all<Voice>('write/voicesOfTouched', isOut), ({ act }) => act);
    const subjects = listsOf(this.statements.all<Subject>('write/subjectsOfTouched', isOut), ({ act }) => act);
    for (const act of this.statements.all<Act>('write/touchedActs', isOut)) {
      const backed = subjects.get(act.act);
      if (backed === undefined) continue;
      for (const voice of [ANYBODY, ...voices.get(act.act) ?? []]) this.addAll(sense, act, voice, [ANYTHING, ...backed]);
    }
  }

  /** The rows that change, as the primary key of `backs` begins: each is stored beside the one before it, which is faster. */
  changes(): Change[] {
    const all = [...this.sums.values()].flatMap((byTheme) => [...byTheme.values()]);
    return all.filter(({ come, gone }) => come.length !== gone.length || come.join() !== gone.join()).sort(byKey);
  }

  /** Sums by theme below all else that tells rows apart: most of the work is done with small numbers for keys. */
  private addAll(
    sense: 'come' | 'gone', { kind, level, date }: Act, { backer, direct, label }: typeof ANYBODY, themes: readonly (typeof ANYTHING)[],
  ): void {
    const [month, day] = monthAndDay(date);
    const byTheme = this.rowsOf(`${backer} ${direct} ${month} ${level} ${kind}`);
    for (const { theme, tier } of themes) {
      let change = byTheme.get(theme);
      if (change === undefined) {
        change = { backer, tier, theme, kind, level, month, direct, label, come: [], gone: [] };
        byTheme.set(theme, change);
      }
      change[sense].push(day);
    }
  }

  private rowsOf(key: string): Map<number, Change> {
    const known = this.sums.get(key) ?? new Map<number, Change>();
    this.sums.set(key, known);
    return known;
  }
}

function byKey(one: Change, other: Change): number {
  if (one.backer !== other.backer) return one.backer - other.backer;
  if (one.tier !== other.tier) return one.tier < other.tier ? -1 : 1;
  if (one.theme !== other.theme) return one.theme - other.theme;
  return one.kind === other.kind ? 0 : one.kind < other.kind ? -1 : 1;
}
