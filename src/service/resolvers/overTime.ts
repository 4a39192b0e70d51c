import type { PartPair } from '../../store/questions/trends';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field, ServiceContext } from '../context';
import type { ScopeArguments } from '../filters';
import type { PeriodRow } from '../loaders';
import type { Scope } from '../parents';

type PeriodUnit = 'year' | 'month' | 'meeting';

export type OverTimeArguments = PageArguments & ScopeArguments & { readonly by?: PeriodUnit | null };

/** How often somebody contributed to something in each period, from the first on. */
export async function periodsOf({ load }: ServiceContext, { backer, theme }: PartPair, args: OverTimeArguments, scope: Scope) {
  const page = readPage(args);
  const rows = await load.overTime({ backer, theme }, { ...page, ...scope, by: args.by ?? 'year' });
  return connection(rows, page, itself);
}

function itself(row: PeriodRow): PeriodRow {
  return row;
}

export const periods = {
  Period: {
    name: (row: PeriodRow) => ('meeting' in row ? row.meetingName : row.period),
    meeting: ((row, _, { load }) => ('meeting' in row ? load.node(row.meeting) : null)) satisfies Field<PeriodRow>,
    activities: ({ held }: PeriodRow) => held,
    ofAll: ({ ofPeriod }: PeriodRow) => ofPeriod,
  },
};
