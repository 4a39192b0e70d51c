import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../schema/dataFile';
import type { Neo4jUnderTest } from '../../../neo4j/describeNeo4j';
import { ONTOLOGY } from '../../../../src/store/neo4j/ontology';
import { statementText } from '../../../../src/store/neo4j/statements';
import { toCypher } from '../../../../src/store/neo4j/values';
import { QUESTIONS, type QuestionName } from '../../../../src/store/questions';
import type { Store } from '../../../../src/store/store';
import { everyQuestion } from '../everyQuestion';
import { all } from '../graphs';

/** What reads without an index: all nodes, all relations, or everything with everything. */
const FORBIDDEN = /AllNodesScan|AllRelationshipsScan|CartesianProduct/;

/** An index of ids, names or words; the index of labels and types where all that carry one are asked for. */
const FROM_AN_INDEX = /Index(Seek|Scan|ContainsScan)|Labels?Scan|RelationshipTypes?Scan|ProcedureCall|CountFromCountStore/;

/** What grows with the graph: a write is planned once, on a graph of any size. */
const GROWING = /AllNodesScan|AllRelationshipsScan|Labels?Scan|RelationshipTypes?Scan/;

const WRITES = readdirSync(join(packageRoot, 'cypher/write')).map((file) => `write/${file.replace(/\.cypher$/, '')}`);

export function plansFromIndexes(open: () => Promise<Store>, neo4j: () => Neo4jUnderTest): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(all);
  });
  afterAll(() => store.close());

  test.each(Object.keys(QUESTIONS) as QuestionName[])('%s', async (question) => {
    const [parameters] = (await everyQuestion(store))[question];
    const given = toCypher({ ...parameters, ontology: ONTOLOGY, words: '课', sentences: ['"课后"'] });
    const operators = await neo4j().explain(statementText(question), { given });
    expect(operators.filter((name) => FORBIDDEN.test(name))).toEqual([]);
    expect(operators).toContainEqual(expect.stringMatching(FROM_AN_INDEX));
  });

  test('all that writes', async () => {
    for (const name of WRITES) {
      const operators = await neo4j().explain(statementText(name), { given: {} });
      expect([name, ...operators.filter((operator) => GROWING.test(operator))]).toEqual([name]);
    }
  });
}
