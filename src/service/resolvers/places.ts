import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { property } from '../properties';
import { endFrom } from '../relations';
import { contributions } from './backer';

const within: Field<NodeParent> = ({ id }, _, context) => endFrom(context, id, 'WITHIN');

const convenedBy: Field<NodeParent> = ({ id }, _, context) => endFrom(context, id, 'CONVENED_BY');

export const places = {
  Place: { code: property('code'), level: property('level'), within, contributions },
  Meeting: { term: property('term'), session: property('session'), convenedBy, contributions },
};
