import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../schema/dataFile';
import { named, readStages } from './dockerfile';

/** The one function of this linter that is used here. */
const { validate } = jest.requireActual<{ validate(dockerfile: string): unknown[] }>('dockerfile-utils');

const stages = readStages();
const last = stages.at(-1) ?? [];

test('the Dockerfile is what a linter takes', () => {
  expect(validate(readDataFile('Dockerfile'))).toEqual([]);
});

test('it compiles in one stage and runs in another, of versions that are named', () => {
  const images = stages.map((stage) => named(stage, 'FROM')[0]);
  expect(images).toEqual(['node:20-bookworm AS build', 'node:20-bookworm-slim']);
});

test('it runs as nobody in particular, and says whether it is well', () => {
  expect(named(last, 'USER')).toEqual(['1000:1000']);
  expect(named(last, 'HEALTHCHECK')).toHaveLength(1);
});

test('it takes along what is there', () => {
  const sources = named(last, 'COPY').map((copy) => copy.split(' ')[1]?.replace('/app/', '') ?? '');
  expect(sources.filter((source) => !existsSync(join(packageRoot, source)))).toEqual([]);
});
