import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { endsFrom } from '../relations';
import { backerFields } from './backer';

const committees: Field<NodeParent> = ({ id }, _, context) => endsFrom(context, id, 'SITS_ON');

const groups: Field<NodeParent> = ({ id }, _, context) => endsFrom(context, id, 'MEMBER_OF');

export const delegate = { ...backerFields, committees, groups };
