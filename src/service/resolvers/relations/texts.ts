import type { QuestionRow } from '../../../store/questions';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { evidenceOf } from '../../evidence';
import type { NodeParent } from '../../parents';
import { nodeOf } from '../node';
import { relationParent } from './relation';

const document: Field<unknown, { readonly id: string }> = (_, { id }, context) => nodeOf(context, id, ['Document']);

const text: Field<NodeParent> = async ({ id }, _, { load }) => (await load.text(id, null))[0]?.text ?? '';

const mentions: Field<NodeParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.mentions(id, page), page, (row) => row);
};

const claims: Field<NodeParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.claims(id, page), page, (row) => row);
};

type ClaimRow = QuestionRow<'claims'>;

export const texts = {
  Query: { document },
  Document: { text, mentions, claims },
  Mention: {
    node: (({ id }, _, { load }) => load.node(id)) satisfies Field<QuestionRow<'mentions'>>,
    evidence: (row: QuestionRow<'mentions'>) => row,
  },
  Claim: {
    relation: (row: ClaimRow) => relationParent({ ...row, weight: null }),
    evidence: (row: ClaimRow) => evidenceOf([row])[0] ?? null,
  },
};
