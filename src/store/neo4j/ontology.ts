import { ADVOCACY_KINDS, GROUP_LABELS, LABELS, RELATIONS, type Label } from '../../../schema/ontology';

const types = Object.entries(RELATIONS);

/** What statements are told of the ontology, as the parameter `$ontology`: so no list of it stands in them. */
export const ONTOLOGY = {
  labels: Object.keys(LABELS),
  /** What documents say, names imply and comparing finds: all that is not counted. */
  statements: types.filter(([type]) => type !== 'BACKS').map(([type]) => type),
  advocacy: [...ADVOCACY_KINDS],
};

const GROUPS: ReadonlySet<Label> = new Set(GROUP_LABELS);

/** Labels that a node carries beside `Yizheng`. */
export function labelsOf(label: Label): string[] {
  return GROUPS.has(label) ? [label, 'Group'] : [label];
}
