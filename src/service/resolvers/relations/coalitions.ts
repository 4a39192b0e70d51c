import type { GroupKind } from '../../../../schema/ontology';
import type { QuestionRow, ThemeKind } from '../../../store/questions';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { readScope, type ScopeArguments } from '../../filters';
import { pairKey } from '../../loaders';
import { contributionParent, type NodeParent, type Scope } from '../../parents';
import { backerPairKey } from '../../relationLoaders';

type CompanionArguments = PageArguments & ScopeArguments & { readonly kinds?: readonly GroupKind[] | null };

/** Somebody beside whoever was asked about; the id tells its lists from others. */
interface CompanionParent {
  readonly id: string;
  readonly one: string;
  readonly backer: string;
  readonly scope: Scope;
}

interface SimilarParent extends CompanionParent {
  readonly likeness: number;
  readonly themes: number;
  readonly common: number;
  readonly themeKind: ThemeKind;
}

interface JointParent extends CompanionParent {
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

const similar: Field<NodeParent, CompanionArguments & { readonly level?: ThemeKind | null }> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const scope = readScope(args);
  const themeKind = args.level ?? 'top';
  const rows = await load.similarBackers(id, { ...page, ...scope, labels: null, kinds: args.kinds ?? null, themeKind });
  return connection(rows, page, ({ backer, likeness, themes, common }): SimilarParent =>
    ({ id: backerPairKey({ one: id, other: backer }), one: id, backer, likeness: likeness / 10_000, themes, common, scope, themeKind }));
};

const joint: Field<NodeParent, CompanionArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const scope = readScope(args);
  const rows = await load.jointBackers(id, { ...page, ...scope, labels: null, kinds: args.kinds ?? null });
  return connection(rows, page, ({ backer, count, firstDate, lastDate }): JointParent =>
    ({ id: backerPairKey({ one: id, other: backer }), one: id, backer, count, first: firstDate, last: lastDate, scope }));
};

const sharedThemes: Field<SimilarParent, PageArguments> = async ({ id, scope, themeKind, themes }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.sharedThemes(id, { ...page, ...scope, themeKind }), page, (row) => row, themes);
};

const jointContributions: Field<JointParent, PageArguments> = async ({ id, scope, count }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.jointContributions(id, { ...page, ...scope }), page, contributionParent, count);
};

interface BridgeParent {
  readonly id: string;
  readonly theme: string;
  readonly backer: string;
  readonly parties: readonly string[];
  readonly count: number;
  readonly scope: Scope;
}

const bridges: Field<NodeParent, PageArguments & ScopeArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  const { rolledUp: _, ...filter } = readScope(args);
  const rows = await load.bridges(id, { ...page, ...filter });
  return connection(rows, page, ({ theme, backer, parties, count }): BridgeParent =>
    ({ id: pairKey({ backer, theme }), theme, backer, parties, count, scope: { ...filter, rolledUp: false } }));
};

const bridgeContributions: Field<BridgeParent, PageArguments> = async ({ id, scope }, args, { load }) => {
  const page = readPage(args);
  const rows = await load.contributionsBehind(id, { ...page, ...scope });
  return connection(rows, page, contributionParent);
};

const backer: Field<{ readonly backer: string }> = (parent, _, { load }) => load.node(parent.backer);

const companions = { similar, joint };

export const coalitions = {
  Party: companions,
  Sector: companions,
  Organization: companions,
  Committee: companions,
  Delegate: companions,
  Theme: { bridges },
  Similar: { backer, sharedThemes },
  SharedTheme: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<QuestionRow<'sharedThemes'>>,
    own: ({ ofOne }: QuestionRow<'sharedThemes'>) => ofOne,
    others: ({ ofOther }: QuestionRow<'sharedThemes'>) => ofOther,
  },
  Joint: { backer, contributions: jointContributions },
  Bridge: {
    backer,
    parties: (({ parties }, _, { load }) => parties.map((id) => load.node(id))) satisfies Field<BridgeParent>,
    contributions: bridgeContributions,
  },
};
