import type { RelationRow } from '../store/questions';
import type { ServiceContext } from './context';
import { incoming } from './relations';

/** Who made a contribution, and which others tell the same act again: asked for at once. */
function comingIn(context: ServiceContext, id: string): Promise<readonly RelationRow[]> {
  return incoming(context, id, ['MADE', 'REPRINT_OF']);
}

/** Ids of the contributions that tell this one again. */
export async function reprintsOf(context: ServiceContext, id: string): Promise<string[]> {
  return (await comingIn(context, id)).filter(({ type }) => type === 'REPRINT_OF').map(({ from }) => from);
}

/** By whom a contribution was made. */
export async function madeBy(context: ServiceContext, id: string): Promise<RelationRow[]> {
  return (await comingIn(context, id)).filter(({ type }) => type === 'MADE');
}

/** All that texts say of an act, those that tell it again with the others. */
export async function saidOf(context: ServiceContext, id: string): Promise<RelationRow[]> {
  const [own, reprints] = await Promise.all([around(context, id), reprintsOf(context, id)]);
  const again = await Promise.all(reprints.map((one) => around(context, one)));
  return [...own, ...again.flat()].filter(({ type }) => type !== 'REPRINT_OF');
}

async function around(context: ServiceContext, id: string): Promise<RelationRow[]> {
  return (await Promise.all([context.load.outgoing(id, null), comingIn(context, id)])).flat();
}
