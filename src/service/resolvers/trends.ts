import type { QuestionRow, ThemeKind } from '../../store/questions';
import type { Movement } from '../../store/questions/trends';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import { kindsOfLevel, readScope, type ScopeArguments } from '../filters';
import { badRequest } from '../errors';

interface Months {
  readonly since: string;
  readonly until: string;
}

type TrendArguments = PageArguments & ScopeArguments & {
  readonly movement?: Movement | null;
  readonly earlier: Months;
  readonly later: Months;
  readonly level?: ThemeKind | null;
  readonly backer?: string | null;
  readonly leastCount?: number | null;
};

type TrendParent = QuestionRow<'themeTrends'>;

const USUAL_LEAST = 3;

export const themeTrends: Field<unknown, TrendArguments> = async (_, args, { store }) => {
  const { earlier, later, level, movement, backer, leastCount } = args;
  if (earlier.until >= later.since) {
    throw badRequest(`earlier ends in ${earlier.until} but must end before later begins, in ${later.since}`);
  }
  const page = readPage(args);
  const rows = await store.ask('themeTrends', {
    ...page, ...readScope(args), movement: movement ?? 'rising', backer: backer ?? null, leastCount: leastCount ?? USUAL_LEAST,
    earlierSince: earlier.since, earlierUntil: earlier.until, laterSince: later.since, laterUntil: later.until,
    themeKinds: kindsOfLevel(level),
  });
  return connection(rows, page, (row): TrendParent => row);
};

export const trends = {
  ThemeTrend: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<TrendParent>,
    earlierShare: ({ earlier, ofEarlier }: TrendParent) => share(earlier, ofEarlier),
    laterShare: ({ later, ofLater }: TrendParent) => share(later, ofLater),
  },
};

/** To three places; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1_000 * part) / whole) / 1_000;
}
