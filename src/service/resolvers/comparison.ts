import type { QuestionRow, ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field, ServiceContext } from '../context';
import { kindsOfLevel, readScope, type ScopeArguments } from '../filters';
import type { BackingParent, NodeParent, Scope } from '../parents';
import { groupOf } from './node';
import { share } from './trends';

type ComparisonArguments = ScopeArguments & {
  readonly one: string;
  readonly other: string;
  readonly level?: ThemeKind | null;
};

interface ComparisonParent {
  /** Whose lists these are, for their cursors. */
  readonly id: string;
  readonly one: NodeParent;
  readonly other: NodeParent;
  readonly themeKinds: readonly ThemeKind[] | null;
  readonly scope: Scope;
}

type ThemeParent = QuestionRow<'comparison'> & { readonly between: ComparisonParent };

export const compareGroups: Field<unknown, ComparisonArguments> = async (_, args, context): Promise<ComparisonParent | null> => {
  const [one, other] = await Promise.all([groupOf(context, args.one), groupOf(context, args.other)]);
  if (one === null || other === null) return null;
  return { id: `${one.id} ${other.id}`, one, other, scope: readScope(args), themeKinds: kindsOfLevel(args.level) };
};

/** Themes in one of the three orders. */
function themesBy(side: 'one' | 'other' | 'both'): Field<ComparisonParent, PageArguments> {
  return async (between, args, { store }) => {
    const page = readPage(args);
    const { one, other, scope, themeKinds } = between;
    const rows = await store.ask('comparison', { ...page, ...scope, one: one.id, other: other.id, themeKinds, side });
    return connection(rows, page, (row): ThemeParent => ({ ...row, between }));
  };
}

async function backingOf({ load }: ServiceContext, backer: string, theme: string, scope: Scope): Promise<BackingParent | null> {
  const [counts] = await load.cell({ backer, theme }, scope);
  return counts === undefined ? null : { backer, theme, counts, scope };
}

export const comparisons = {
  GroupComparison: { marksOne: themesBy('one'), marksOther: themesBy('other'), unites: themesBy('both') },
  ComparedTheme: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<ThemeParent>,
    countOne: ({ one }: ThemeParent) => one,
    countOther: ({ other }: ThemeParent) => other,
    shareOne: ({ one, ofOne }: ThemeParent) => share(one, ofOne),
    shareOther: ({ other, ofOther }: ThemeParent) => share(other, ofOther),
    one: (({ theme, between }, _, context) => backingOf(context, between.one.id, theme, between.scope)) satisfies Field<ThemeParent>,
    other: (({ theme, between }, _, context) => backingOf(context, between.other.id, theme, between.scope)) satisfies Field<ThemeParent>,
  },
};
