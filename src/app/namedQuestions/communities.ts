import { z } from 'zod';
import { groupCommunities } from '../../analysis/groupCommunities';
import type { NodeRow } from '../../store/questions';
import type { Store } from '../../store/store';
import type { NamedQuestion } from '.';
import { themeKind } from '../questionParameters/coalitions';
import { namesOf, readWritten } from '../questionParameters/read';
import { filter, groupKinds, rollUp } from '../questionParameters/written';

const parameters = z.strictObject({
  ...filter, ...rollUp, basis: z.enum(['themes', 'joint']).default('themes'), themeKind, kinds: groupKinds,
});

/** A group, with the number of the community that it is in. */
interface CommunityRow {
  /** From 1, the largest. */
  readonly community: number;
  readonly group: string;
  readonly name: string;
  readonly kind: string | null;
  /** What most of the community argue for, by name. */
  readonly themes: string;
  /** Of all communities, and how many groups were compared for them. */
  readonly modularity: number;
  readonly compared: number;
}

/** So many themes tell what a community is about. */
const THEMES = 3;

async function ask(store: Store, wanted: z.output<typeof parameters>): Promise<CommunityRow[]> {
  const { communities: found, modularity, compared } = await groupCommunities(store, wanted);
  const shown = found.map(({ groups, themes }) => ({ groups, themes: themes.slice(0, THEMES).map(({ theme }) => theme) }));
  const nodes = await store.ask('nodes', { ids: [...new Set(shown.flatMap(({ groups, themes }) => [...groups, ...themes]))] });
  const byId = new Map<string, NodeRow>(nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => byId.get(id)?.name ?? '';
  return shown.flatMap(({ groups, themes }, place) => groups.map((group): CommunityRow => ({
    community: place + 1, group, name: nameOf(group), kind: byId.get(group)?.kind ?? null, themes: themes.map(nameOf).join('、'),
    modularity: Math.round(1_000 * modularity) / 1_000, compared,
  })));
}

/** The communities that groups form, a row a group. */
export const communities: NamedQuestion = {
  answers: 'the communities of groups that argue for the same, or speak together',
  parameters: namesOf(parameters),
  read: (given) => {
    const wanted = readWritten('communities', parameters, given);
    return (store) => ask(store, wanted);
  },
};
