import type { GroupLabel, Label } from '../../../schema/ontology';
import { GROUP_LABELS } from '../../../schema/ontology';
import type { ServiceContext } from '../context';
import type { NodeParent } from '../parents';

/** Which type of the schema a thing is: labels are named as the types are. */
const resolveType = ({ label }: NodeParent): Label => label;

export const nodeInterfaces = {
  Node: { __resolveType: resolveType },
  Backer: { __resolveType: resolveType },
  Group: { __resolveType: resolveType },
};

/** The thing with this id if it has one of these labels; a theme is no group though its id is known. */
export async function nodeOf({ load }: ServiceContext, id: string, labels: readonly Label[]): Promise<NodeParent | null> {
  const node = await load.node(id);
  return node !== null && labels.includes(node.label) ? node : null;
}

/** @returns the group with this id, or null */
export function groupOf(context: ServiceContext, id: string): Promise<NodeParent | null> {
  return nodeOf(context, id, GROUP_LABELS satisfies readonly GroupLabel[]);
}
