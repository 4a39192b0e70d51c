/**
 * Renews `test/schema/published.graphql`, what clients were last told of, from `schema/*.graphql`, without the descriptions:
 * `node -r @swc-node/register scripts/publish-sdl.ts`. To be run with a release, or where a change that breaks clients is meant.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, visit } from 'graphql';
import { packageRoot } from '../schema/dataFile';
import { readTypeDefs } from '../src/service/typeDefs';

const told = visit(parse(readTypeDefs().join('\n')), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
});

writeFileSync(join(packageRoot, 'test/schema/published.graphql'), `${print(told)}\n`);
