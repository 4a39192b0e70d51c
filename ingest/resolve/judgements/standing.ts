import { RELATIONS } from '../../../schema/ontology';
import type { DocumentGraph, GraphRelation } from '../../types';

/**
 * What is left of a graph without some of what it says. A contribution that the text does not record after all goes with
 * everything said of it, so does a recommendation that nobody makes; and what no claim names any more goes with what follows
 * from its name.
 */
export function onlyStanding(graph: DocumentGraph, refuted: readonly GraphRelation[]): DocumentGraph {
  const gone = new Set(refuted);
  const unmade = unmadeBy(graph, refuted);
  const said = graph.relations.filter((relation) =>
    isSaid(relation) && !gone.has(relation) && !unmade.has(relation.from) && !unmade.has(relation.to));
  const follows = graph.relations.filter((relation) => !isSaid(relation));
  const named = withWhatFollows(new Set([graph.document, ...said.flatMap(({ from, to }) => [from, to])]), follows);
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => named.has(id)),
    relations: [...said, ...follows.filter(({ from }) => named.has(from))],
  };
}

function isSaid({ type }: GraphRelation): boolean {
  return RELATIONS[type].basis === 'text';
}

/** Contributions that are not recorded, and recommendations that are not made: their own, or refuted by themselves. */
function unmadeBy({ relations }: DocumentGraph, refuted: readonly GraphRelation[]): Set<string> {
  const unrecorded = new Set(refuted.filter(({ type }) => type === 'RECORDED_IN').map(({ from }) => from));
  const made = relations.filter(({ type }) => type === 'RECOMMENDS');
  const unmade = made.filter((relation) => refuted.includes(relation) || unrecorded.has(relation.from));
  return new Set([...unrecorded, ...unmade.map(({ to }) => to)]);
}

/** All that is reached from some things along what follows from names. */
function withWhatFollows(named: Set<string>, follows: readonly GraphRelation[]): Set<string> {
  const { size } = named;
  for (const { from, to } of follows) if (named.has(from)) named.add(to);
  return named.size === size ? named : withWhatFollows(named, follows);
}
