import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../../../schema/dataFile';
import { LABELS, RELATIONS, type RelationType } from '../../../../schema/ontology';
import { sentenceQueries } from '../../../../src/store/neo4j/sentenceQuery';
import { fromStored, toStored } from '../../../../src/store/neo4j/properties';
import { QUESTIONS } from '../../../../src/store/questions';

const folder = join(packageRoot, 'cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'));
const typesOf = (basis: string) => (Object.keys(RELATIONS) as RelationType[]).filter((type) => RELATIONS[type].basis === basis).sort();

/** What a statement may name beside the ontology. */
const OURS = ['Yizheng', 'Group', 'Acts', 'YizhengLedger', 'YizhengProblem', 'YizhengText', 'YizhengSchema', 'YizhengChange', 'YizhengWithdrawn', 'YizhengLostBacker', 'YizhengJudgement'];

test('each question has its statement, and each statement is a question', () => {
  const questions = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(questions.sort()).toEqual(Object.keys(QUESTIONS).map((name) => `${name}.cypher`).sort());
});

test('every statement of the store is used by it', () => {
  const sources = readdirSync(join(packageRoot, 'src/store/neo4j')).map((name) => readDataFile(`src/store/neo4j/${name}`)).join('\n');
  const kept = files.filter((name) => /^(write|schema)/.test(name)).map((name) => name.replace(/\.cypher$/, ''));
  expect(kept.filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const text = readDataFile(`cypher/${name}`).replace(/\/\/.*/g, '');

  test('names only labels and relations of the ontology, and our own', () => {
    const known = new Set([...Object.keys(LABELS), ...Object.keys(RELATIONS), ...OURS]);
    const named = [...text.matchAll(/[:|]([A-Z][A-Za-z_]+)/g)].map(([, word = '']) => word);
    expect(named.filter((word) => !known.has(word))).toEqual([]);
  });

  test('names all relations of a basis where it lists them', () => {
    const lists = [...text.matchAll(/:((?:SITS_ON|CONVENED_BY)(?:\s*\|[A-Z_]+)+)/g)].map(([, list = '']) => list.split(/\s*\|/).sort());
    for (const list of lists) expect([typesOf('text'), typesOf('name'), Object.keys(RELATIONS).sort()]).toContainEqual(list);
  });
});

test('what a document says is indexed by the document, for every relation that documents say', () => {
  const indexed = [...readDataFile('cypher/schema/indexes.cypher').matchAll(/\[says:([A-Z_]+)\]-\(\) ON \(says\.document\)/g)];
  expect(indexed.map(([, type]) => type).sort()).toEqual(typesOf('text'));
});

test('Neo4j Browser shows each label and relation in its own way, relations by their Chinese names', () => {
  const style = readDataFile('cypher/browser/style.grass');
  for (const label of Object.keys(LABELS)) expect(style).toContain(`node.${label} {`);
  for (const [type, { zh }] of Object.entries(RELATIONS)) expect(style).toMatch(new RegExp(`relationship\\.${type} \\{.*caption: "${zh}`));
});

test.each(files.filter((name) => name.startsWith('browser')))('%s begins with its title, in both languages', (name) => {
  expect(readDataFile(`cypher/${name}`).split('\n')[0]).toMatch(/^\/\/ \d\d [\u4e00-\u9fff×]+ [A-Z]/);
});

test.each([
  ['课', []], ['课后', []], ['课后服务', ['"课后服务"']], ['ai赋能教育', ['*ai* AND "赋能教育"']], ['b后c', ['*b* AND *c*']],
  ['the', []], ['," * ~', []], ['第14届', ['*14*']], ['9'.repeat(50), [`*${'9'.repeat(40)}*`]],
])('sentences are looked for by what the index holds: %s', (words, expected) => {
  expect(sentenceQueries(words)).toEqual(expected);
});

test('properties that a thing is known not to have come back as such', () => {
  const given = { name: '教育', english: null, level: 2, isLocal: false };
  expect(fromStored(toStored(given))).toEqual(given);
});
