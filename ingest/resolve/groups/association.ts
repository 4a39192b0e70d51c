import { placeAfter } from '../../recognise/groups/placeBefore';
import type { CommitteeEntity, GroupEntity } from '../../types';
import type { GroupKind } from '../../../schema/ontology';
import { homeOf, organisation } from './entity';
import { nation, placeOfPrefix } from './place';

const CLASSES: readonly (readonly [ending: RegExp, classification: string])[] = [
  [/公司$/, 'company'], [/(?:会|联盟|俱乐部)$/, 'association'], [/(?:院|所|中心|大学|学校|中学|小学)$/, 'institute'], [/[室处厅局]$/, 'office'],
];

/** Any other body, under the name the text gives, at the place that this begins with, else at the page's own. */
export function resolveAssociation(name: string, kind: GroupKind, committee: CommitteeEntity | null): GroupEntity {
  const length = placeAfter(name, 0);
  const place = /^(?:中国|中华|全国)/.test(name) ? nation : placeOfPrefix(name.slice(0, length), homeOf(committee));
  const classification = CLASSES.find(([ending]) => ending.test(name))?.[1] ?? 'other';
  return organisation(place, name, name, kind, { classification });
}
