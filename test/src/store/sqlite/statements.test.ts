import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../../../schema/dataFile';
import { LABELS, RELATIONS } from '../../../../schema/ontology';
import { openDatabase } from '../../../../src/store/sqlite/open';

const folder = join(packageRoot, 'sql');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sql'));

test.each(files.filter((name) => !name.startsWith('schema')))('%s is a statement that SQLite takes', (name) => {
  const { database } = openDatabase(':memory:');
  expect(() => database.prepare(readDataFile(`sql/${name}`))).not.toThrow();
  database.close();
});

test.each(files)('%s names only labels and relations of the ontology', (name) => {
  const words = readFileSync(join(folder, name), 'utf8').matchAll(/'([A-Z][A-Za-z_]+)'/g);
  const known = new Set([...Object.keys(LABELS), ...Object.keys(RELATIONS)]);
  expect([...words].map(([, word]) => word).filter((word) => word === undefined || !known.has(word))).toEqual([]);
});

test('every statement of the store is used by it', () => {
  const names = readdirSync(join(packageRoot, 'src/store/sqlite'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const sources = names.map((name) => readDataFile(`src/store/sqlite/${name}`)).join('\n');
  const kept = files.filter((name) => /^(write|schema)/.test(name)).map((name) => name.replace(/\.sql$/, ''));
  expect(kept.filter((name) => !sources.includes(`'${name}'`))).toEqual([]);
});

/** What counts or lists everything there is. */
const OVER_ALL = new Set(['overview.sql', 'ledger.sql', 'documents.sql', 'problems.sql', 'search.sql', 'doubtful.sql']);
const statements = files.filter((name) => !name.startsWith('schema') && !OVER_ALL.has(name));

/** Goes through a whole table, or makes an index of it for once; the two small indexes of `backs` hold what is being changed. */
const SLOW = /^SCAN (?:relation|node|contribution|backs|document|search|name_claim)\b(?! USING INDEX backs_| VIRTUAL TABLE INDEX (?:0:=|\d+:M))|^SEARCH (?:relation|node|backs)\b.*AUTOMATIC/;

test.each(statements)('%s begins at an index, so that it costs no more where more is stored', (name) => {
  const { database } = openDatabase(':memory:');
  const text = readDataFile(`sql/${name}`);
  const parameters = Object.fromEntries([...text.matchAll(/:(\w+)/g)].map(([, parameter]) => [parameter ?? '', null]));
  const places = [...text.matchAll(/\?/g)].map(() => null);
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...places, parameters) as { readonly detail: string }[];
  expect(plan.map(({ detail }) => detail).filter((step) => SLOW.test(step))).toEqual([]);
  database.close();
});
