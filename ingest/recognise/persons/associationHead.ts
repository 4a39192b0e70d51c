import type { GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, sentencesWith, type Page } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { listedNameAfter } from './nameList';
import { looksLikeName, nameAfter } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.associationHead';
const POST = '(?:永远|首席|创会|名誉|荣誉|常务|执行|候任|轮值|联席|新任){0,2}副?(?:会长|主席|理事长|监事长|秘书长|总干事|主任|召集人|院长|团长)';
/** What a post belongs to; nothing where it goes on with the list of the body before: 会长甲、主席乙. */
const WITH_BODY = new RegExp('(?<body>[^、，。；：“”（）《》\\n]{0,30}?)'
  + `(?:第[一二三四五六七八九十]{1,3}届)?(?:执委会|理事会|监事会|执行委员会)?${POST}(?=[\\u3400-\\u9fff]{2})`, 'g');
const ASSOCIATION = /(?:联谊会|总会|联会|商会|同乡会|联合会|协会|促进会|校友会|基金会?|专委会|书画院|[该本]会)(?:第[一二三四五六七八九十]{1,3}届)?(?:(?:青年|妇女|专业|专责|[^政协、，。；]{2,4}事务)委员会)?$/;
/** 常务副会长兼青年委员会主任甲: a post in a part of the association named before. */
const PART_OF_IT = new RegExp(`^(?:(?:${POST})?兼)?(?:青年|妇女|专业|专责|财务|联络|宣传|康乐|会员|[^政协、，。；]{2,4}事务)(?:委员会|委|工作组|小组)$`);
/** Only there the heads of associations are delegates too; elsewhere they are guests. */
const OF_DELEGATES = /政协[^，。；\n]{0,10}联谊|[港澳]区[^，。；\n]{0,6}政协|(?:香港|澳门)[^。\n]{0,60}政协|政协[^。\n]{0,60}(?:香港|澳门)/;
/** 港区人大代表、某协会会长: a deputy. */
const OF_CONGRESS = /人大[^，。；：\n]{0,24}$/;
const ASSOCIATION_NAMED = /联谊会|社团[总联]会|[港澳][^，。；\n]{0,12}总会/;
const NAMED_BEFORE = 200;
/** A post in a chamber or a guild is a job; 該, 會 in either script. */
const TO_LINK = /(?:[联聯][谊誼]|(?<!商)[总總]|[联聯]|[该該本]|促[进進])[会會]$/;
/** 甲代表该会欢迎来宾; 甲主任代表该会向学校赠送书籍，并表示，…. */
const WELCOMES = /^(?<post>副?(?:会长|主席|主任|院长|团长|秘书长))?代表(?<body>[^，。；：\n]{2,20}?)(?:(?=(?:热烈)?(?:欢迎|感谢|祝贺|问候)|向[^，。；]{2,20}(?:表示|致以))|(?<gift>向[^，。；\n]{2,14}(?:赠|颁|送)[^，。；\n]{2,12}，并(?:表示|希望|指出)[，：]?))/;
const WELCOMES_WITHIN = 48;
/** 甲、乙及副主席丙分别作了发言. */
const TOGETHER = /^等?(?:均|先后|分别|依次|也)(?:[作做]了?|上台)?(?:发言|致[辞词])/;
const BEFORE_SPEAKER = /(?:^|[\n。；，：、”（）]|会长|主席|长|主任|干事|召集人|和|及|与)$/;
const MOST = 20;

/** 该会主席X致辞…, 联谊会会长X总结…: heads of associations of delegates from Hong Kong and Macao, where they take the word. */
export const associationHead: FrameRule = {
  name: NAME,
  example: '香港福海社团总会接待福海省政协访问团，该会主席何立致欢迎辞，会长陆鸣表示，应加强两地合作，副会长于鸣代表该会欢迎来宾。',
  finds: ['何立致欢迎辞', '陆鸣表示', '于鸣代表该会欢迎来宾'],
  counterExample: '香港特区行政长官率团访问福海省政协，立法会主席何立致辞，市书法家协会主席陆鸣参加会见。',
  find: (page) => (OF_DELEGATES.test(page.clean.folded) ? headsOf(page).flatMap((head) => framesOf(page, head)) : []),
};

/** Somebody introduced by a post in an association. */
interface Head {
  readonly name: string;
  readonly association: GroupMention | undefined;
}

/** All who are introduced so, each once. A sentence may begin with the post, where the page is about the association. */
function headsOf(page: Page): Head[] {
  const { folded } = page.clean;
  const heads = sentencesWith(page, /会长|主席|理事长|监事长|秘书长|总干事|主任|召集人|院长|团长/g).flatMap((sentence) => {
    const words = folded.slice(sentence.start, sentence.end);
    let ofAssociation = ASSOCIATION_NAMED.test(folded.slice(Math.max(0, sentence.start - NAMED_BEFORE), sentence.start));
    return Array.from(words.matchAll(WITH_BODY)).flatMap((found) => {
      const body = found.groups?.['body'] ?? '';
      if (body !== '' && !PART_OF_IT.test(body)) ofAssociation = ASSOCIATION.test(body) && !OF_CONGRESS.test(words.slice(0, found.index));
      const name = ofAssociation ? nameAfter(folded, sentence.start + found.index + found[0].length, sentence.end) : null;
      if (name === null) return [];
      const association = associationBefore(page, name.start);
      const named = [name, ...listedAfter(folded, name.end, sentence.end)];
      return named.map(({ start, end }) => ({ name: folded.slice(start, end), association }));
    });
  });
  const first = new Map<string, Head>();
  for (const head of heads) if (!first.has(head.name)) first.set(head.name, head);
  return [...first.values()].slice(0, MOST);
}

/** 副会长甲、乙、丙: the post of the first is that of those who follow without one. */
function listedAfter(folded: string, from: number, limit: number): Span[] {
  const listed: Span[] = [];
  for (let at = from; folded[at] === '、';) {
    const name = nameAfter(folded, at + 1, limit) ?? listedNameAfter(folded, at + 1, limit);
    if (name === null || !looksLikeName(folded.slice(name.start, name.end))) break;
    listed.push(name);
    at = name.end;
  }
  return listed;
}

function associationBefore(page: Page, at: number): GroupMention | undefined {
  return page.groups.filter((group) => group.end <= at && TO_LINK.test(group.name)).at(-1);
}

function framesOf(page: Page, head: Head): SpeakerFrame[] {
  return matchSpans(page.clean.folded, new RegExp(head.name, 'g')).flatMap((at) => frameAt(page, at, head));
}

function frameAt(page: Page, at: Span, { association }: Head): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, at.start);
  if (block === null || !BEFORE_SPEAKER.test(folded.slice(Math.max(block.start, at.start - 3), at.start))) return [];
  const tail = speechTail(folded, at.end);
  const { body: welcomes, post = '', gift } = WELCOMES.exec(folded.slice(at.end, at.end + WELCOMES_WITHIN))?.groups ?? {};
  const speaks = tail.speaks || welcomes !== undefined || TOGETHER.test(folded.slice(at.end, at.end + TOGETHER_WITHIN));
  if (!speaks && !isOneOfSpeakers(folded, at.end, block.end)) return [];
  const from = at.end + post.length + '代表'.length;
  const phrase = welcomes === undefined ? tail.groups : { start: from, end: from + welcomes.length };
  const groups = phrase === null ? [] : parseGroupPhrase(page.clean, phrase);
  return [{
    start: at.start, end: Math.min(block.end, quoteEnd(folded, Math.max(at.end, tail.end))), rule: NAME, persons: [person(text, at, NAME)],
    links: groups.length > 0 ? groups.map((group) => ({ group, relation: 'on_behalf_of' as const })) : officeIn(association),
    act: 'speech', speaks, body: gift === undefined ? tail.end : from + (welcomes ?? '').length + gift.length, title: tail.title,
  }];
}

function officeIn(association: GroupMention | undefined): FrameLink[] {
  return association === undefined ? [] : [{ group: association, relation: 'office_holder' }];
}

const TOGETHER_WITHIN = 12;
/** 甲、乙及该会副主席丙分别作了发言: a list no longer than this, up to the words of speaking. */
const LIST = /^[、及和与][^，。；：\n]{2,60}?(?:均|先后|分别|依次)(?:[作做]了?|上台)?(?:发言|致[辞词])/;
const LIST_WITHIN = 80;

function isOneOfSpeakers(folded: string, from: number, limit: number): boolean {
  return LIST.test(folded.slice(from, Math.min(limit, from + LIST_WITHIN)));
}
