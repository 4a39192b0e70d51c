import type { Block } from '../types';

/** The fields of a page's records: JSON objects, rows of a table, entries of a list. */
export interface RecordFields {
  readonly ofRecord: (record: number) => readonly Block[];
  /** Records inside a record, by their number. */
  readonly inside: (record: number) => readonly number[];
  readonly records: readonly number[];
}

/** Gathers the blocks that have a key by the record they belong to. Linear. */
export function recordFields(blocks: readonly Block[]): RecordFields {
  const fields = new Map<number, Block[]>();
  const children = new Map<number, number[]>();
  for (const block of blocks) {
    if (block.record === undefined || block.key === undefined) continue;
    const known = fields.get(block.record);
    if (known !== undefined) {
      known.push(block);
      continue;
    }
    fields.set(block.record, [block]);
    const siblings = block.parent === undefined ? [] : children.get(block.parent) ?? [];
    siblings.push(block.record);
    if (block.parent !== undefined) children.set(block.parent, siblings);
  }
  return {
    ofRecord: (record) => fields.get(record) ?? [],
    inside: (record) => children.get(record) ?? [],
    records: [...fields.keys()],
  };
}
