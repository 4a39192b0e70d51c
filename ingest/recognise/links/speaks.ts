import type { GroupMention } from '../../types';
import { groupLink, justAfter, runs, type LinkRule } from './link';
import { isOfConsultation } from './present';

const NAME = 'link.speaks';
const BACKED: ReadonlySet<string> = new Set(['party', 'people_org', 'sector', 'committee_group']);
/** 等五家单位代表，分别作了专题发言: who they are, how, and that they spoke. */
const SPOKE = new RegExp('^(?:等)?(?:[\\d一二两三四五六七八九十]{1,3}[余多]?[个家])?(?:[^，。；、]{0,8}(?:单位|党派|团体|专委会|界别))?的?'
  + '(?:代表|负责人|负责同志)?，?(?:分别|先后|依次|还|也|在会上){0,2}(?:(?:就|围绕|结合)[^，。；]{2,80}?)?'
  + '(?:[作做]了?|进行了?|先后|依次|分别|代表)(?:主题|专题|交流|大会|书面|重点|口头|现场|表态|联组)?发言');

function maySpeak({ kind, rule }: GroupMention): boolean {
  return BACKED.has(kind) && rule !== 'group.party_department';
}

/** Bodies that took the floor through somebody without a name: they are who was spoken for. */
export const speaks: LinkRule = {
  name: NAME,
  example: '区政协议政会上，民盟区委、民进区委和区工商联等三家单位代表，分别作了专题发言。',
  finds: ['民盟区委', '民进区委', '区工商联'],
  counterExample: '民盟区委主委何立作了专题发言。',
  find: (at) => (!isOfConsultation(at) ? [] : runs(at.page, at.groups.filter(maySpeak)))
    .filter((run) => SPOKE.test(justAfter(at.page, at.sentence, run.at(-1)!.end))).flat()
    .map((group) => groupLink(group, 'on_behalf_of', NAME)),
};
