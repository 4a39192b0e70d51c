import { LABELS, type Label } from '../../../../schema/ontology';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import type { NodeParent } from '../../parents';

const caption = ({ name, label }: NodeParent) => (name === '' ? LABELS[label] : name);

const sources: Field<NodeParent, PageArguments> = async ({ id }, args, { load }) => {
  const page = readPage(args);
  return connection(await load.evidenceOfNode(id, page), page, (row) => row);
};

/** What everything in the graph can be asked. */
export const everything = Object.fromEntries((Object.keys(LABELS) as Label[]).map((label) => [label, { caption, sources }]));
