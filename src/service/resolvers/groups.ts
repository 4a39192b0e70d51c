import type { PageArguments } from '../connection';
import type { Field } from '../context';
import type { NodeParent } from '../parents';
import { property } from '../properties';
import { endFrom, endsFrom, pointingTo } from '../relations';
import { backerFields } from './backer';

const members: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'MEMBER_OF', args);

const basedIn: Field<NodeParent> = ({ id }, _, context) => endFrom(context, id, 'BASED_IN');

const groupFields = { ...backerFields, members };

const branches: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'BRANCH_OF', args);

const coveredBy: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'COVERS', args);

const organs: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'ORGAN_OF', args);

const meetings: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'CONVENED_BY', args);

const branchOf: Field<NodeParent> = ({ id }, _, context) => endFrom(context, id, 'BRANCH_OF');

const organOf: Field<NodeParent> = ({ id }, _, context) => endFrom(context, id, 'ORGAN_OF');

const covers: Field<NodeParent> = ({ id }, _, context) => endsFrom(context, id, 'COVERS');

export const groups = {
  Party: { ...groupFields, branches },
  Sector: { ...groupFields, coveredBy },
  Organization: { ...groupFields, classification: property('classification'), branchOf, organOf, covers, basedIn },
  Committee: { ...groupFields, basedIn, organs, meetings },
};
