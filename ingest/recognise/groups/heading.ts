import { departmentFields } from '../../../schema/vocabulary/departments';
import { organisationByName } from '../../../schema/vocabulary/organisations';
import { partyByName } from '../../../schema/vocabulary/parties';
import { sectorByStem } from '../../../schema/vocabulary/sectors';
import type { Block } from '../../types';
import type { GroupKind } from '../../../schema/ontology';
import { oneGroup } from './rule';
import type { Read } from './scan';

const LONGEST = 40;
const NUMBER = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.]|\d{1,2}[、.．])\s?/;
const COUNT = /\s?（共?\d{1,3}(?:人|名|位)(?:委员)?）\s?[：:]?$/;
const STREET = /^[\u4e00-\u9fff]{2,6}(?:街道|镇|乡)$/;
const STREET_KEYS = /street|town|group|街道|乡镇|小组/i;

export const HEADING_RULE = { name: 'group.heading' };

/**
 * A heading or a field that is a group's name from end to end: 侨、台界别 and 民建、民进（9人） are one unit each;
 * a street in a plan by street is the delegates' group there.
 */
export function headingGroup(folded: string, block: Block): Read | null {
  if (block.end - block.start > LONGEST) return null;
  const value = folded.slice(block.start, block.end);
  const start = block.start + (NUMBER.exec(value)?.[0].length ?? 0);
  const name = value.slice(start - block.start).replace(COUNT, '');
  const kind = kindOf(name, name.length < value.length - (start - block.start), block);
  if (kind === null) return null;
  const { end, groups } = oneGroup(start, start + name.length, kind);
  return { start, end, groups, rule: HEADING_RULE };
}

function kindOf(name: string, hasCount: boolean, block: Block): GroupKind | null {
  if (/^[\u4e00-\u9fff、]{2,20}界别?$/.test(name) && isSector(name, hasCount || block.kind === 'field')) return 'sector';
  if (hasCount && name.includes('、')) return kindOfAll(name.split('、'));
  if (block.kind === 'field' && STREET_KEYS.test(block.key ?? '') && STREET.test(name)) return 'committee_group';
  return null;
}

/** Outside a record or a counted list each word must be known: 走向世界 is no sector. */
function isSector(name: string, isUnit: boolean): boolean {
  if (/[世各]界$|各界$|跨界/.test(name)) return false;
  return name.endsWith('界别') || isUnit || name.slice(0, -1).split(/[、和]/).every((stem) => sectorByStem.has(stem));
}

function kindOfAll(names: readonly string[]): GroupKind | null {
  if (names.every((name) => partyByName.has(name))) return 'party';
  if (names.every((name) => organisationByName.has(name))) return 'people_org';
  const isKnown = (name: string) => partyByName.has(name) || organisationByName.has(name) || sectorByStem.has(name.replace(/界别?$/, ''));
  return names.every(isKnown) && !names.every((name) => departmentFields.includes(name)) ? 'sector' : null;
}
