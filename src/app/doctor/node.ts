import { readDataFile } from '../../../schema/dataFile';
import type { Finding } from '.';

/** Whether this Node.js is one that package.json allows (`engines.node`, `>=20`). */
export function lookAtNode(): Finding {
  const { engines } = JSON.parse(readDataFile('package.json')) as { engines: { node: string } };
  const least = Number(/\d+/.exec(engines.node)?.[0]);
  const have = Number(process.versions.node.split('.')[0]);
  return { what: 'node', says: process.versions.node, mend: have >= least ? null : `install Node.js ${least} or newer` };
}
