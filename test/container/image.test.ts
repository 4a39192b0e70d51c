/** The image as its Dockerfile says, without Docker: read-only, not as root, with the production packages alone. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeNeo4j } from '../neo4j/describeNeo4j';
import { environmentOf, neo4jSettings, readCompose } from './compose';
import { Image, type Container } from './image';

jest.setTimeout(300_000);

let image: Image;
beforeAll(() => { image = new Image(); });
afterAll(() => image.remove());

test('docker run: serves the samples from a file in /data, says that it is well, and ends when told to', async () => {
  const environment = image.environment({ YIZHENG_PORT: '0' });
  const container = image.run(environment);
  await expect(answersOf(container, environment)).resolves.toMatchObject({ health: 0, documents: 8 });
  expect(existsSync(join(image.data, 'samples.db'))).toBe(true);
  await expect(container.stop()).resolves.toBe(0);
  await expect(image.health(environment)).resolves.toBe(1);
});

describeNeo4j((neo4j) => {
  const { services } = readCompose();

  test('docker compose up: Neo4j takes its settings, and the service serves the samples from it', async () => {
    const { access, server } = neo4j();
    await server?.end('SIGTERM');
    await server?.run(neo4jSettings(environmentOf(services.neo4j, {})));
    const given = environmentOf(services.yizheng, { YIZHENG_NEO4J_PASSWORD: access.password });
    const environment = image.environment({ ...given, YIZHENG_PORT: '0', YIZHENG_NEO4J_USER: access.user });
    const command = services.yizheng.command?.map((word) => word.replace('neo4j://neo4j:7687', access.uri));
    const container = image.run(environment, command);
    await expect(answersOf(container, environment)).resolves.toMatchObject({ health: 0, documents: 8 });
    await expect(neo4j().cypher('MATCH (document:Document) RETURN count(*) AS documents')).resolves.toEqual([{ documents: 8 }]);
    await expect(container.stop()).resolves.toBe(0);
  });
});

/** What its health check says of a container, and how many documents its service knows. */
async function answersOf(container: Container, environment: Record<string, string>): Promise<{ health: number | null; documents: number }> {
  const port = await container.port();
  const health = await image.health({ ...environment, YIZHENG_PORT: port });
  const query = '{ documents(first: 100) { nodes { id } } }';
  const reply = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  const { data } = await reply.json() as { data: { documents: { nodes: unknown[] } } };
  return { health, documents: data.documents.nodes.length };
}
