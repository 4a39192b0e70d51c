import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { endsOf, outgoing } from '../relations';
import { backerFields } from './backer';

const committees: Field<NodeParent> = async ({ id }, _, context) => endsOf(context, await outgoing(context, id, ['SITS_ON']), 'to');

const groups: Field<NodeParent> = async ({ id }, _, context) => endsOf(context, await outgoing(context, id, ['MEMBER_OF']), 'to');

export const delegate = { ...backerFields, committees, groups };
