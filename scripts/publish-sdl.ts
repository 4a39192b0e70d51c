/**
 * Renews `test/schema/published.graphql`, the SDL that clients were last told of, from `schema/*.graphql`:
 * `node -r @swc-node/register scripts/publish-sdl.ts`. To be run with a release, or where a change that breaks clients is meant.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';
import { readTypeDefs } from '../src/service/typeDefs';

writeFileSync(join(packageRoot, 'test/schema/published.graphql'), readTypeDefs().join('\n'));
