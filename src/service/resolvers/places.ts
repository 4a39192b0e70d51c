import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { endOf, outgoing } from '../relations';
import { contributions } from './backer';

const within: Field<NodeParent> = async ({ id }, _, context) => endOf(context, await outgoing(context, id, ['WITHIN']));

const convenedBy: Field<NodeParent> = async ({ id }, _, context) => endOf(context, await outgoing(context, id, ['CONVENED_BY']));

function property(name: string) {
  return ({ properties }: NodeParent) => properties[name] ?? null;
}

export const places = {
  Place: { code: property('code'), level: property('level'), within, contributions },
  Meeting: { term: property('term'), session: property('session'), convenedBy, contributions },
};
