import { RELATIONS, type RelationType } from '../../../../schema/ontology';
import { neighbourhood as lieAround } from '../../../analysis/neighbourhood';
import { findPaths, type Step } from '../../../analysis/paths';
import type { Field, ServiceContext } from '../../context';
import { badRequest } from '../../errors';
import type { NodeParent } from '../../parents';
import { relationParent } from './relation';

interface PathsArguments {
  readonly from: string;
  readonly to: string;
  readonly longest: number;
  readonly all: boolean;
  readonly relations?: readonly RelationType[] | null;
  readonly first: number;
}

const LONGEST = 6;
const MOST_PATHS = 100;
const DEEPEST = 3;
const MOST_THINGS = 300;

/** All that is said in a document shares it, and what is counted says no more than what it is counted from. */
const SAYING_LITTLE: readonly RelationType[] = ['RECORDED_IN', 'NAMED_IN', 'BACKS'];
const TELLING = (Object.keys(RELATIONS) as RelationType[]).filter((type) => !SAYING_LITTLE.includes(type));

const paths: Field<unknown, PathsArguments> = async (_, { from, to, longest, all, relations, first }, { store }) => {
  checkBetween('longest', longest, 1, LONGEST);
  checkBetween('first', first, 1, MOST_PATHS);
  const found = await findPaths(store, { from, to, longest, all, types: relations ?? TELLING, first });
  return { cut: found.cut, paths: found.paths.map((steps) => ({ length: steps.length, steps })) };
};

interface NeighbourhoodArguments {
  readonly of: string;
  readonly depth: number;
  readonly relations?: readonly RelationType[] | null;
  readonly most: number;
}

const neighbourhood: Field<unknown, NeighbourhoodArguments> = async (_, { of, depth, relations, most }, { store, load }) => {
  checkBetween('depth', depth, 1, DEEPEST);
  checkBetween('most', most, 2, MOST_THINGS);
  if (await load.node(of) === null) return { nodes: [], links: [], cut: [] };
  const { nodes, links, cut } = await lieAround(store, { of, depth, types: relations ?? null, most });
  return { nodes, links: links.map(relationParent), cut };
};

function checkBetween(name: string, given: number, least: number, most: number): void {
  if (given < least || given > most) throw badRequest(`${name} is ${given} but must be between ${least} and ${most}`);
}

async function nodesOf({ load }: ServiceContext, ids: readonly string[]): Promise<NodeParent[]> {
  const nodes = await Promise.all(ids.map(async (id) => load.node(id)));
  return nodes.filter((node) => node !== null);
}

const cut: Field<{ readonly cut: readonly string[] }> = (parent, _, context) => nodesOf(context, parent.cut);

export const ways = {
  Query: { paths, neighbourhood },
  Paths: { cut },
  Step: {
    from: (({ from }, _, { load }) => load.node(from)) satisfies Field<Step>,
    to: (({ to }, _, { load }) => load.node(to)) satisfies Field<Step>,
    relations: ({ links }: Step) => links.map(relationParent),
  },
  Neighbourhood: { cut },
  Neighbour: { node: (({ id }, _, { load }) => load.node(id)) satisfies Field<{ readonly id: string }> },
};
