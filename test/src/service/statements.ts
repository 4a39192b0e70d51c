import { getNamedType, isCompositeType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';

/** Parts of a page: they are there with the list that they belong to. */
const PAGE_PARTS = /(Connection|Edge)$/;

/** What goes out of an act and comes in to it, and the same of those that tell it again. */
const SAID = 4;
/** From a theme of a text up to a top concept, or from a branch to its party; once more for acts that are told again, which are known later. */
const STEPS_UP = 2 * 2;

/** Fields that need more than one statement (relations, then the things at their ends), or are no link and need one; of however many things. */
const NEEDED: Readonly<Record<string, number>> = {
  'BackingContributionEdge.backerEvidence': SAID + STEPS_UP,
  'BackingContributionEdge.themeEvidence': SAID + STEPS_UP,
  'Contribution.evidence': SAID,
  'Contribution.documents': SAID + 1,
  'Contribution.delegates': 2,
  'Contribution.recommendations': 2,
  'Contribution.reprints': 2,
  'Recommendation.themes': 2,
  'Query.paths': 4,
  'Query.neighbourhood': 4,
  'Query.search': 3,
  'Query.communities': 4,
  'Document.text': 1,
  'Recommendation.text': 1,
  'Document.uris': 1,
  'Relation.weight': 1,
};

/**
 * The most statements that an operation may take, by what it selects: one for each list or link, whatever the number of things
 * that it is selected of.
 */
export function mostStatements(schema: GraphQLSchema, query: string): number {
  const info = new TypeInfo(schema);
  let most = 0;
  visit(parse(query), visitWithTypeInfo(info, {
    Field: ({ name }) => {
      const [parent, type] = [info.getParentType()?.name ?? '', info.getType()];
      const isLink = type !== undefined && type !== null && isCompositeType(getNamedType(type)) && !PAGE_PARTS.test(parent);
      most += NEEDED[`${parent}.${name.value}`] ?? Number(isLink);
    },
  }));
  return most;
}
