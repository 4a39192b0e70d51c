import type { Block, GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { blockText, sentencesWith, within, type Page } from '../page';
import { type FrameLink, type FrameRule, type SpeakerFrame, namingFrame, person } from './frame';
import { listedBeforeVerb } from './listedBeforeVerb';

const NAME = 'person.appointed';
/** A sentence of an election or of posts that are filled. */
const FILLED = /选举|补选|增选|增补|推选|当选|获任|任命|任(?=政协)|任免|人事|会议决定|会议通过|(?<=[\n；：])[\u3400-\u9fff（）、]{2,24}为(?=政协|中国人民政治协商会议|[^，。；、\n]{2,12}委员会副?主任)/g;
/** 为政协某市委员会副主席, 任政协某市委员会提案委员会主任, 当选副主席: the body may go unsaid where it stands before. */
const POST = new RegExp('(?:在(?:会议?|大会)上)?(?:(?:[满高全]票)?当选为?|获任为?|续任|任命为|任(?!命)为?|出任|担任|为)(?:新一届|第[一二三四五六七八九十]{1,3}届)?'
  + '(?:(?<seat>[^，。；：、“”《》（）\\n]{2,24}(?:委员|常委))、)?'
  + '(?<body>[^，。；：、“”《》（）\\n]{0,40}?)(?:副?主席|副?秘书长|常务委员(?:会委员)?|常委|(?:驻会|专职)?副?主任)(?=[，。；、 \\n（）]|$)', 'g');
const OF_COMMITTEE = /政协|政治协商会议/;
const SPECIAL_COMMITTEE = /^[^，。；、]{2,18}委员会$/;
const OF_OTHERS = /人大|人民代表|党委|党组|政府|纪委/;

/** Who is elected or appointed to an office of a committee, as a report of the session tells it. */
export const appointed: FrameRule = {
  name: NAME,
  example: '大会选举何立为政协云泽市第三届委员会主席，沈若兰（女）、陆鸣为副主席。会议任命于鸣为市政协提案委员会主任；增补周岚同志为市政协委员、经济委员会驻会副主任。',
  finds: ['何立', '沈若兰', '陆鸣', '于鸣', '周岚'],
  counterExample: '大会选举何立为云泽市人大常委会主任，沈若兰、陆鸣为副主任，市政协领导到会祝贺。',
  find: (page) => {
    const { folded } = page.clean;
    const isOurs = ({ start, end }: Span) => OF_COMMITTEE.test(folded.slice(start, end))
      || ((STANDING.test(folded.slice(start, end)) || IN_SPECIAL.test(folded.slice(start, end)))
        && OF_COMMITTEE.test(folded.slice(Math.max(0, start - JUST_BEFORE), start)));
    const told = sentencesWith(page, FILLED).filter(isOurs);
    const below = belowLead(page).filter((line) => !told.some(({ start }) => start === line.start));
    const found: SpeakerFrame[] = [];
    for (const sentence of [...told, ...below]) found.push(...framesIn(page, sentence, found.at(-1)));
    return found;
  },
};

/** 于鸣等135名同志当选为常务委员。: in the sentence behind the one that names the committee. */
const STANDING = /当选为?(?:常务委员|常委)[。；]?$|^(?:选举|补选|增选|增补|推选)[\u3400-\u9fff（）、· ]{2,200}为(?:常务委员|常委)[。；]?$/;
/** 陆鸣为提案委员会主任；: behind the clause that names the committee. */
const IN_SPECIAL = /^[\u3400-\u9fff（）、]{2,24}为[^，。；、\n]{2,12}委员会(?:驻会|专职)?副?主任/;
const JUST_BEFORE = 160;

/** 决定任命： */
const LEAD = /(?:任命|任职|聘任)[^，。；\n]{0,6}：$/;
/** 何立为提案委员会主任； */
const ITEM = /^[^，。；：\n]{2,30}?[为任][^。；：\n]{4,40}[；。]?$/;
const SAID_BEFORE = 300;

/** The lines below a lead of a committee's decision, each with a name and a post. */
function belowLead(page: Page): Span[] {
  const { blocks, folded } = page.clean;
  return blocks.flatMap((lead, i) => {
    const before = folded.slice(Math.max(0, lead.start - SAID_BEFORE), lead.end);
    if (!LEAD.test(blockText(page, lead)) || !OF_COMMITTEE.test(before) || OF_OTHERS.test(before)) return [];
    let end = i + 1;
    while (blocks[end] !== undefined && ITEM.test(blockText(page, blocks[end] as Block))) end++;
    return blocks.slice(i + 1, end);
  });
}

/** @param before the last who was told to be elected: 于鸣等135名同志当选为常务委员 is of the same committee */
function framesIn(page: Page, sentence: Span, before: SpeakerFrame | undefined): SpeakerFrame[] {
  const words = page.clean.folded.slice(sentence.start, sentence.end);
  const found: SpeakerFrame[] = [];
  const isNear = before !== undefined && sentence.start - before.end < JUST_BEFORE;
  const sameBody = isNear ? before.links[0]?.group : committeeBefore(page, sentence.start);
  let last: GroupMention | null = STANDING.test(words) ? sameBody ?? null : null;
  for (const post of words.matchAll(POST)) {
    const body = post.groups?.['body'] ?? '';
    const start = sentence.start + post.index;
    const spanOf = (part: string) => ({ start: start + post[0].indexOf(part), end: start + post[0].indexOf(part) + part.length });
    if (body !== '') last = bodyOf(page, spanOf(body));
    if (last === null) continue;
    const office: FrameLink = { group: last, relation: 'office_holder' };
    const links = [office, ...memberOf(page, spanOf(post.groups?.['seat'] ?? ''))];
    const holders = listedBeforeVerb(page, start).map((name) => person(page.clean.text, name, NAME));
    found.push(...holders.map((holder) => ({ ...namingFrame(holder, office), links })));
  }
  return found;
}

/** 为|全国政协委员|、经济委员会副主任: a seat told with the office. */
function memberOf(page: Page, seat: Span): FrameLink[] {
  return within(page.groups, seat).filter(({ rule }) => rule === 'group.committee')
    .map((group) => ({ group, relation: 'member' as const }));
}

/** The committee, or the special committee of it, whose office it is; null where another body fills its posts. */
function bodyOf(page: Page, span: Span): GroupMention | null {
  const words = page.clean.folded.slice(span.start, span.end);
  if (OF_OTHERS.test(words) || !(OF_COMMITTEE.test(words) || SPECIAL_COMMITTEE.test(words))) return null;
  const named = words === '政协' ? committeeBefore(page, span.start) : undefined;
  const known = within(page.groups, span).findLast((group) => group.end === span.end) ?? named;
  if (known !== undefined) return known;
  const [first] = parseGroupPhrase(page.clean, span);
  return first === undefined ? null : { ...first, ...span, name: page.clean.text.slice(span.start, span.end) };
}

/** 补选何立为政协主席: of the committee that was named last. */
function committeeBefore(page: Page, at: number): GroupMention | undefined {
  return page.groups.findLast((group) => group.rule === 'group.committee' && group.end <= at);
}
