import { inTurn } from '../../pattern';
import type { Block } from '../../types';
import { blockText, type Page } from '../page';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { bareName, isNoWord, looksDotted, looksLikeName } from './names';

const NAME = 'person.profileHead';
/** 何立，女，汉族，1976年5月生，民建会员，…，政协第九届云泽市委员会委员; 董事：何立先生：1962年出生，…。曾任云泽市政协委员。 */
const HEAD = /^(?:[^，。：；\n]{2,10}：)?(?<name>[\u3400-\u9fff·]{2,12}?|[\u3400-\u9fff] [\u3400-\u9fff])(?:先生|女士)?[，：](?:男|女|[12]\d{3}年|中国国籍)[^\n]{0,240}?政协[^，。；\n]{0,20}?(?:委员(?!会|长)|常委|委员会(?:常务)?委员)(?=[，。；、（）\n]|$)/;
/** 何立 区政协委员 民进会员; 何立（市政协常委、市工商联副主席）: all of a card's head in one line. */
const IN_ONE_LINE = inTurn([
  /^(?<name>[\u3400-\u9fff·]{2,12}?|[\u3400-\u9fff] [\u3400-\u9fff])(?:[ ，|｜·]{1,3}|（)/,
  /[^，。；：（）\n]{0,16}政协[^，。；：、（）\n]{0,12}(?:委员(?!会|长)|常委)(?:[ ，、）|｜·][^。；：\n]{0,60})?$/,
]);
/** 本期嘉宾：何立，市政协委员、民建会员; 受访者：… */
const GUEST = /^[^，。：；\n]{0,6}(?:嘉宾|受访(?:者|人|委员)|(?:访谈|对话|采访)(?:对象|人物|委员))(?:介绍|简介)?：(?<name>[\u3400-\u9fff·]{2,12}?)，[^。；\n]{0,60}?政协[^，。；\n]{0,8}?(?:委员(?!会|长)|常委)(?=[，。；、（）\n]|$)/;
/** 我叫何立，来自致公党界别，是连任两届的区政协委员: who is asked tells it. */
const SAYS_WHO = /^(?:[^，。；：\n]{0,8}好[，！。] ?)?我(?:叫|是|名叫)(?<name>[\u3400-\u9fff·]{2,12}?)，[^。；\n]{0,60}?政协[^，。；\n]{0,8}?(?:委员(?!会|长)|常委)(?=[，。；、（）\n]|$)/;
const LONGEST = 280;
/** 何立 on a line of its own, as the head of what is told below it. */
const NAME_LINE = /^(?:[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff](?: [\u3400-\u9fff]){1,2}|[\u3400-\u9fff]{2} [\u3400-\u9fff]{1,2})$/;
/** 男，回族，1969年7月生，…现任云泽市政协常委; 区政协委员 · 某医院院长, as the second line of a card */
const BELOW = /^(?:[男女]|[12]\d{3}年)[^\n]{0,240}?政协[^，。；\n]{0,20}?(?:委员(?!会|长)|常委|委员会(?:常务)?委员)(?=[，。；、（）\n]|$)|^[^，。；：、\n]{0,10}政协(?:委员|常委)(?=$|[ ·、，|｜（][^。\n]{0,60}$)/;

/** A profile of a delegate: name, sex or year of birth, and a seat on a committee. */
export const profileHead: FrameRule = {
  name: NAME,
  example: '何嘉宁，女，1976年5月生，民建会员，云泽市人民医院副院长，政协第九届云泽市委员会委员。\n沈若兰\n女，1980年生，教授。现任云泽市政协常委。\n罗文秀\n区政协委员 · 律师\n'
    + '江晓岚 市政协委员 民进会员\n独立董事：方以安女士，1968年2月出生，博士，曾任云泽市政协委员。\n本期嘉宾：温如故，区政协委员、民建会员、律师\n我叫路听雪，来自教育界，是一名区政协委员。\n',
  finds: ['何嘉宁', '沈若兰', '罗文秀\n区政协委员 · 律师', '江晓岚 市政协委员 民进会员', '方以安', '温如故', '路听雪'],
  counterExample: '何嘉宁，女，1976年5月生，云泽市人民医院副院长，市人大代表。\n简历\n女，1980年生，云泽市政协常委。\n何嘉宁\n区人大代表 · 律师\n会议通知 区政协委员 全体\n',
  find: (page) => page.clean.blocks.flatMap((block, i) => [...frameOf(page, block), ...cardOf(page, block), ...frameAbove(page, block, i)]),
};

function frameOf(page: Page, block: Block): SpeakerFrame[] {
  const words = blockText(page, block).slice(0, LONGEST);
  const guest = GUEST.exec(words) ?? SAYS_WHO.exec(words);
  const found = HEAD.exec(words) ?? guest;
  const name = found?.groups?.['name'] ?? '';
  const isTold = guest !== null && /^[\u3400-\u9fff]{2,3}$/.test(name) && isNoWord(name);
  if (found === null || !(looksLikeName(bareName(name)) || looksDotted(name) || isTold)) return [];
  const start = block.start + found[0].indexOf(name);
  const delegate = person(page.clean.text, { start, end: start + name.length }, NAME);
  const body = block.start + found[0].length;
  return [{ start, end: delegate.end, rule: NAME, persons: [delegate], links: [], act: 'proposal', speaks: false, body, title: null }];
}

/** The line is a card's head, and what is told of the delegate stands below it. */
function cardOf(page: Page, block: Block): SpeakerFrame[] {
  const name = IN_ONE_LINE.exec(blockText(page, block).slice(0, LONGEST))?.groups?.['name'];
  if (name === undefined || block.kind === 'field' || !isNameOfCard(name)) return [];
  const { start, end } = block;
  const delegate = person(page.clean.text, { start, end: start + name.length }, NAME);
  return [{ start, end, rule: NAME, persons: [delegate], links: [], act: 'proposal', speaks: false, body: end, title: null }];
}

function isNameOfCard(name: string): boolean {
  return (looksLikeName(bareName(name)) && isNoWord(bareName(name))) || looksDotted(name);
}

/** The name that stands alone above what is told of a delegate. */
function frameAbove(page: Page, below: Block, index: number): SpeakerFrame[] {
  const line = page.clean.blocks[index - 1];
  const name = line === undefined ? '' : blockText(page, line);
  const isCard = NAME_LINE.test(name) && BELOW.test(blockText(page, below).slice(0, LONGEST)) && isNameOfCard(name);
  if (line === undefined || !isCard) return [];
  const { start } = line;
  const end = /^[男女\d]/.test(blockText(page, below)) ? line.end : below.end;
  const delegate = person(page.clean.text, line, NAME);
  return [{ start, end, rule: NAME, persons: [delegate], links: [], act: 'proposal', speaks: false, body: below.end, title: null }];
}
