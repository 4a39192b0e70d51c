import type { PageArguments } from '../connection';
import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { endOf, endsOf, outgoing, pointingTo } from '../relations';
import { backerFields } from './backer';

const members: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'MEMBER_OF', args);

const basedIn: Field<NodeParent> = async ({ id }, _, context) => endOf(context, await outgoing(context, id, ['BASED_IN']));

const groupFields = { ...backerFields, members };

const branches: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'BRANCH_OF', args);

const coveredBy: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'COVERS', args);

const organs: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'ORGAN_OF', args);

const meetings: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'CONVENED_BY', args);

const classification: Field<NodeParent> = ({ properties }) => properties['classification'] ?? null;

const branchOf: Field<NodeParent> = async ({ id }, _, context) => endOf(context, await outgoing(context, id, ['BRANCH_OF']));

const organOf: Field<NodeParent> = async ({ id }, _, context) => endOf(context, await outgoing(context, id, ['ORGAN_OF']));

const covers: Field<NodeParent> = async ({ id }, _, context) => endsOf(context, await outgoing(context, id, ['COVERS']), 'to');

export const groups = {
  Party: { ...groupFields, branches },
  Sector: { ...groupFields, coveredBy },
  Organization: { ...groupFields, classification, branchOf, organOf, covers, basedIn },
  Committee: { ...groupFields, basedIn, organs, meetings },
};
