import type { QuestionRow, ThemeKind } from '../../store/questions';
import { connection, readPage, type PageArguments } from '../connection';
import type { Field } from '../context';
import { kindsOfLevel, readScope, type ScopeArguments } from '../filters';

type ThemeGapParent = QuestionRow<'themeGaps'>;
type PlaceGapParent = QuestionRow<'placeGaps'>;

type ThemeGapArguments = PageArguments & ScopeArguments & {
  readonly within: string;
  readonly level?: ThemeKind | null;
  readonly most?: number | null;
};

export const themeGaps: Field<unknown, ThemeGapArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  const { rolledUp: _rolledUp, ...filter } = readScope(args);
  const { within, level, most } = args;
  const rows = await store.ask('themeGaps', { ...page, ...filter, within, themeKinds: kindsOfLevel(level), most: most ?? 1 });
  return connection(rows, page, (row): ThemeGapParent => row);
};

type PlaceGapArguments = PageArguments & {
  readonly within?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
};

export const placeGaps: Field<unknown, PlaceGapArguments> = async (_, args, { store }) => {
  const page = readPage(args);
  const rows = await store.ask('placeGaps', { ...page, within: args.within ?? null, since: args.since ?? null, until: args.until ?? null });
  return connection(rows, page, (row): PlaceGapParent => row);
};

const evidence: Field<PlaceGapParent, { readonly first?: number | null }> = async ({ place }, { first }, { load }) => {
  const page = readPage({ first });
  return (await load.evidenceOfNode(place, page)).slice(0, page.first - 1);
};

export const gaps = {
  ThemeGap: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<ThemeGapParent>,
    backers: (({ backers }, _, { load }) => backers.map((id) => load.node(id))) satisfies Field<ThemeGapParent>,
  },
  PlaceGap: {
    place: (({ place }, _, { load }) => load.node(place)) satisfies Field<PlaceGapParent>,
    evidence,
  },
};
