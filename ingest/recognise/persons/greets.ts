import { parseGroupPhrase } from '../groups';
import { articleAt, blockAt, matchSpans, type Page } from '../page';
import type { GroupMention, Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { speakerBefore } from './speaksFor';

const NAME = 'person.greets';
const ACT = '致?贺[词辞]|祝贺|致[词辞]|致以|讲话|表示(?:热烈|衷心|诚挚)?(?:的)?(?:欢迎|感谢|祝贺)|给予[^，。；]{0,6}肯定|所?[作做](?:了|题为|的?工作报告)';
/** 代表 between a name and the bodies whose greetings, or whose report, it brings; a list of names may share the verb. */
const FOR = new RegExp(`(?<![员大会名]|[^主]委)代表(?=[^。；\\n]{2,100}?(?:${ACT}))`, 'g');
/** Behind the bodies. */
const END = new RegExp(`[向对在](?=[^，。；\\n]{2,30}(?:致|表示|贺|作|给予))|到[会场]|出席|发表|表示|热烈|分别|${ACT}|[，。；：\\n]`);
const LONGEST_PHRASE = 100;
/** Greetings are brought in the name of a body where a democratic party meets; elsewhere statesmen bring them. */
const PARTY = '(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟|国民党革命委员会|民主同盟|民主建国会|民主促进会|台湾民主自治同盟)';
/** An article may tell of other gatherings too. */
const AROUND = 600;
const GATHERING = new RegExp(`${PARTY}[^，。；\\n]{0,24}(?:代表大会|大会|全体(?:（扩大）)?会议|成立|支社|十[一二三四五六七八九]?大)`);

/** 代表各民主党派: only where they meet does anybody bring greetings for all of them, whatever the occasion. */
const FOR_ALL = 'group.parties';

/** 代表民盟中央致贺词: at whatever congress. */
const DEMOCRATIC = new RegExp(PARTY);

/** NAME代表G向大会致贺词, NAME代表G作工作报告: at a congress of a party; NAME代表各民主党派致辞 anywhere. */
export const greets: FrameRule = {
  name: NAME,
  example: '民盟云泽市第三次代表大会召开，中共云泽市委副书记陆鸣远代表中共云泽市委向大会表示热烈祝贺，何嘉宁代表各民主党派、工商联致贺词。'
    + '新年茶话会上，于鸣代表各民主党派和无党派人士讲话。同胞代表会议上，沈若兰代表民盟中央致贺词。',
  finds: ['陆鸣远代表中共云泽市委', '何嘉宁代表各民主党派、工商联', '于鸣代表各民主党派和无党派人士', '沈若兰代表民盟中央'],
  counterExample: '云泽市工会第三次代表大会召开，陆鸣远代表市委向大会表示热烈祝贺。',
  find: (page) => matchSpans(page.clean.folded, FOR).flatMap((mark) => frameAt(page, mark)),
};

function isGathering(page: Page, mark: Span): boolean {
  const article = articleAt(page, mark.start);
  return GATHERING.test(page.clean.folded.slice(Math.max(article.start, mark.start - AROUND), Math.min(article.end, mark.end + AROUND)));
}

/** 各民主党派, 无党派人士, 民盟中央: whatever the occasion. */
function isOfParties({ kind, rule, name }: GroupMention): boolean {
  return rule === FOR_ALL || kind === 'sector' || (kind === 'party' && DEMOCRATIC.test(name));
}

function frameAt(page: Page, mark: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, mark.start);
  const name = block === null ? null : speakerBefore(folded, mark.start, block.start);
  if (block === null || name === null) return [];
  const phrase = folded.slice(mark.end, Math.min(block.end, mark.end + LONGEST_PHRASE));
  const end = mark.end + (END.exec(phrase)?.index ?? phrase.length);
  const groups = parseGroupPhrase(page.clean, { start: mark.end, end });
  if (groups.length === 0 || !(groups.some(isOfParties) || isGathering(page, mark))) return [];
  return [{
    start: name.start, end, rule: NAME, persons: [person(text, name, NAME)],
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    act: null, speaks: true, body: null, title: null,
  }];
}
