import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import type { NodeParent } from '../../parents';
import { pointingTo } from '../../relations';
import { nodeOf } from '../node';

interface Id {
  readonly id: string;
}

const place: Field<unknown, Id> = (_, { id }, context) => nodeOf(context, id, ['Place']);

const meeting: Field<unknown, Id> = (_, { id }, context) => nodeOf(context, id, ['Meeting']);

const meetings: Field<unknown, PageArguments & { readonly committee?: string | null }> = async (_, args, { store }) => {
  const page = readPage(args);
  return connection(await store.ask('meetings', { ...page, committee: args.committee ?? null }), page, (row) => row);
};

const contains: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'WITHIN', args);

const groupsBased: Field<NodeParent, PageArguments> = ({ id }, args, context) => pointingTo(context, id, 'BASED_IN', args);

export const placesAndMeetings = { Query: { place, meeting, meetings }, Place: { contains, groupsBased } };
