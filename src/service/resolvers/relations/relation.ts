import { RELATIONS, type RelationType } from '../../../../schema/ontology';
import type { RelationName } from '../../../store/questions/paths';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { relationKey } from '../../relationLoaders';

/** A relation, with its weight where the question that found it gave one. Its id tells its lists from others and is none of the graph. */
export interface RelationParent extends RelationName {
  readonly id: string;
  readonly weight: number | null;
}

export function relationParent({ type, from, to, weight }: Omit<RelationParent, 'id'>): RelationParent {
  return { id: relationKey({ type, from, to }), type, from, to, weight };
}

const relation: Field<unknown, RelationName> = async (_, { type, from, to }, { load }) => {
  const [found] = await load.link(relationKey({ type, from, to }), null);
  return found === undefined ? null : relationParent(found);
};

const weight: Field<RelationParent> = async ({ id, weight: known }, _, { load }) => known ?? (await load.link(id, null))[0]?.weight;

const evidence: Field<RelationParent, PageArguments> = async (parent, args, { load }) => {
  const page = readPage(args);
  return connection(await load.evidenceOfRelation(relationKey(parent), page), page, (row) => row);
};

/** The relation types of the schema are those of the ontology, by the same names. */
const types = Object.fromEntries((Object.keys(RELATIONS) as RelationType[]).map((type) => [type, type]));

export const relations = {
  RelationType: types,
  Query: { relation },
  Relation: {
    name: ({ type }: RelationParent) => RELATIONS[type].zh,
    from: (({ from }, _, { load }) => load.node(from)) satisfies Field<RelationParent>,
    to: (({ to }, _, { load }) => load.node(to)) satisfies Field<RelationParent>,
    weight,
    evidence,
  },
};
