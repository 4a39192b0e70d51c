import type { GroupKind } from '../../../../schema/ontology';
import { MOST_THEMES, type Community, type CommunityBasis } from '../../../analysis/groupCommunities';
import type { ThemeKind } from '../../../store/questions';
import type { Field } from '../../context';
import { badRequest } from '../../errors';
import { readScope, type ScopeArguments } from '../../filters';

type CommunitiesArguments = ScopeArguments & {
  readonly basis: CommunityBasis;
  readonly level?: ThemeKind | null;
  readonly kinds?: readonly GroupKind[] | null;
};

const communitiesField: Field<unknown, CommunitiesArguments> = (_, args, { store, kept }) =>
  kept.communities(store, { ...readScope(args), basis: args.basis, themeKind: args.level ?? 'top', kinds: args.kinds ?? null });

const themes: Field<Community, { readonly first: number }> = ({ themes: all }, { first }) => {
  if (first < 1 || first > MOST_THEMES) throw badRequest(`first is ${first} but must be between 1 and ${MOST_THEMES}`);
  return all.slice(0, first);
};

export const communities = {
  CommunityBasis: { THEMES: 'themes', JOINT: 'joint' } satisfies Record<string, CommunityBasis>,
  Query: { communities: communitiesField },
  Community: {
    groups: (({ groups }, _, { load }) => groups.map((id) => load.node(id))) satisfies Field<Community>,
    themes,
  },
  CommunityTheme: {
    theme: (({ theme }, _, { load }) => load.node(theme)) satisfies Field<Community['themes'][number]>,
  },
};
