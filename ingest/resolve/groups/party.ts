import { partyByName } from '../../../schema/vocabulary/parties';
import { partyDepartments } from '../../../schema/vocabulary/departments';
import type { CommitteeEntity, GroupEntity } from '../../types';
import { homeOf, organisation, partyEntity, placeWords } from './entity';
import { nation, placeOfPrefix } from './place';

const namesByLength = [...partyByName.keys()].sort((a, b) => b.length - a.length);
const CENTRE = /^(?:第[一二三四五六七八九十]{1,3}届)?(?:全国|中央)(?:常务)?(?:委员会)?$/;
const TERM = /第?[一二三四五六七八九十\d]{1,4}届/;
const BODY = /(?:基层委员会|基层委|工作委员会|工委会?|筹备?委员会|筹委会?|总支部委员会|总支部?|(?:第?[一二三四五六七八九十]{1,3})?(?:支部|支社)(?:委员会)?|常务委员会|委员会|委会|社委会?|小组|委)$/;
const SHORT_BODY: readonly (readonly [long: RegExp, short: string])[] = [
  [/基层委员会/, '基层委'], [/工作委员会|工委会/, '工委'], [/筹.*/, '筹委'], [/总支部.*/, '总支'], [/(支部|支社)委员会/, '$1'],
  [/^(?:常务委员会|委员会|委会)$/, '委'],
];

/**
 * A party or a body of one. The central committee stands for the party itself: 民革中央 is 中国国民党革命委员会, so that
 * what it backs needs no rolling up; local bodies are organisations of their own, branches of the party.
 */
export function resolveParty(written: string, committee: CommitteeEntity | null): GroupEntity | null {
  const department = departmentOf(written, committee);
  if (department !== null) return department;
  const name = inFull(written);
  const short = namesByLength.find((known) => name.startsWith(known));
  const party = short === undefined ? null : partyEntity(short);
  if (short === undefined || party === null) return null;
  const rest = name.slice(short.length);
  return rest === '' || CENTRE.test(rest) ? party : branch(party, rest.replace(TERM, ''), committee);
}

/** 社市委 is 九三学社市委; 市民盟 and 安庆民进 are the local bodies 民盟市委 and 民进安庆委. */
function inFull(written: string): string {
  const party = partyByName.has(written) ? undefined : namesByLength.find((short) => written.endsWith(short));
  return party === undefined ? written.replace(/^社(?=中央|[省市县]委)/, '九三学社') : `${party}${written.slice(0, -party.length)}委`;
}

function branch(party: GroupEntity, rest: string, committee: CommitteeEntity | null): GroupEntity {
  const short = partyByName.get(party.name)?.short[0] ?? party.name;
  const body = BODY.exec(rest)?.[0] ?? '';
  const before = rest.slice(0, rest.length - body.length);
  const unit = /(?:大学|学院|医院|学校|集团|公司|直属)$/.test(before) ? before : '';
  const place = placeOfPrefix(unit === '' ? before : '', homeOf(committee));
  const shortBody = unit + SHORT_BODY.reduce((words, [long, to]) => words.replace(long, to), body);
  const name = `${short}${unit === '' ? placeWords(place) : ''}${shortBody}`;
  return organisation(place, `${short}${shortBody}`, name, 'party', { classification: 'party_branch', branchOf: party });
}

const departments = [...partyDepartments].sort((a, b) => b.length - a.length);

/** 中共中央对外联络部, 市委统战部: organs of the Communist Party of China. */
function departmentOf(name: string, committee: CommitteeEntity | null): GroupEntity | null {
  const organ = departments.find((known) => name.endsWith(known)) ?? /^中央(.{2,}委员会)$/.exec(name)?.[1];
  const before = organ === undefined ? '' : name.slice(0, name.length - organ.length).replace(/^中共/, '');
  if (organ === undefined || !/(?:委|中央|党)$/.test(before)) return null;
  const isCentral = before === '中央' || before === '党中央';
  const place = isCentral ? nation : placeOfPrefix(before.replace(/(?:党委|工委|委)$/, ''), homeOf(committee));
  const full = isCentral ? `中共中央${organ}` : `中共${placeWords(place)}委${organ}`;
  const party = partyEntity('中国共产党') ?? undefined;
  return { ...organisation(place, `中共${organ}`, full, 'party', { classification: 'party_department' }), ...(party && { branchOf: party }) };
}

/** 河池市各民主党派: all of them at a place. */
export function resolveAllParties(name: string, committee: CommitteeEntity | null): GroupEntity | null {
  const at = name.indexOf('各民主党派');
  if (at < 0) return null;
  const place = name.endsWith('中央') ? nation : placeOfPrefix(name.slice(0, at), homeOf(committee));
  return organisation(place, '各民主党派', `${placeWords(place)}各民主党派`, 'party', { classification: 'parties' });
}
