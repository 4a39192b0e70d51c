import { openNeo4jStore } from '../../../../src/store/neo4j';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { describeStore } from '../contract';
import { answersAnything } from './answersAnything';
import { answersAsSqlite } from './answersAsSqlite';
import { bringsUpToDate } from './former';
import { plansFromIndexes } from './plansFromIndexes';
import { refusesInOneSentence } from './refusesInOneSentence';
import { survives } from './survives';

/** A ceiling, not a promise: each test puts hundreds of questions to a server that plans each of them anew. */
jest.setTimeout(1_200_000);

/** Each takes many round trips. */
const RANDOM_GRAPHS = 12;

/** All that is held of the Neo4j store: one server for all of it, for this machine may have two cores. */
export function describeNeo4jStore(neo4j: () => Neo4jUnderTest): void {
  const open = async () => {
    await neo4j().empty();
    return openNeo4jStore({ ...neo4j().access, share: false });
  };
  describe('the Neo4j store', () => describeStore(open, RANDOM_GRAPHS));
  describe('answers as the embedded store does', () => answersAsSqlite(open));
  describe('answers whatever the service is asked', () => answersAnything(open));
  describe('starts from an index', () => plansFromIndexes(open, neo4j));
  describe('brings up to date', () => bringsUpToDate(open, neo4j));
  describe('refuses in one sentence', () => refusesInOneSentence(open, neo4j));
  describe('survives', () => survives(open, neo4j));
}
