import { blockAt, matchSpans, type Page } from '../page';
import type { Span } from '../../types';
import { nameBehindPosts } from './afterTitle';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { isNoWord, nameAfter, nameBefore } from './names';
import { speechTail } from './speech';

const NAME = 'person.asDelegate';
/** 作为一名来自教育界的政协委员，X…: the title leads, the name follows the comma. */
const FIRST = /(?:作为|身为|担任)[^，。；：\n]{0,24}(?:委员|常委)(?:以来|期间|后|的第[^，。；]{1,4}年)?，(?:多年来|[这近][^，。；]{0,3}年来?|今年|此次)?(?=[\u3400-\u9fff])/g;
/** 兼具政协委员身份的X; 委员中有这样一位医生，她叫X. */
const BEFORE_NAME = /政协(?:委员|常委)(?:[双多]重)?身份的(?=[\u3400-\u9fff])|政协(?:委员|常委)(?!会)[^。；\n]{0,30}[，—][他她](?:就是|名叫|叫)(?=[\u3400-\u9fff])/g;
/** 同为教育界委员的X则关注… */
const FELLOW = /(?:同为|同是|同样是|同样来自)[^，。；：\n]{0,14}(?:委员|常委)的(?=[\u3400-\u9fff])/g;
/** X作为一名老委员，…; X是一名政协委员; X是第十一届全国政协委员. */
const SECOND = /(?:作为|身为|是)(?:(?:一[名位]|新任|连任|新晋)[^，。；：\n]{0,12}|(?:第?[一二三四五六七八九十]{1,3}届|本届|新一届)?(?:全国|自治区|[省市县区州])?政协|(?:[一两二三四五六]届)?的?[老新])委员(?!会)/g;
/** 作为政协委员，某公司董事长X: posts may stand before the name; so far. */
const POSTS_WITHIN = 70;
const CHAIRS = /主席|[省市县区州]委常委/;

/** Somebody of whom the sentence says that they are a delegate: 作为政协委员，X…; X作为一名“老委员”…. */
export const asDelegate: FrameRule = {
  name: NAME,
  example: '作为一名来自基层的政协委员，陆鸣分享了调研的经历。科技组的何嘉宁作为一名“老委员”，今年关注公交站台。同为教育界委员的沈若兰则关注托育。',
  finds: ['陆鸣', '何嘉宁', '沈若兰'],
  counterExample: '作为政协委员，要经常走访群众。市政协把街道作为一名委员联系的单位。',
  find: (page) => [
    ...[FIRST, BEFORE_NAME].flatMap((pattern) => matchSpans(page.clean.folded, pattern))
      .flatMap((lead) => frameOf(page, lead, nameBehind(page, lead))),
    ...matchSpans(page.clean.folded, SECOND).flatMap((lead) => frameOf(page, lead, nameAhead(page, lead))),
    ...matchSpans(page.clean.folded, FELLOW).flatMap((lead) => frameOf(page, lead, nameBehind(page, lead))),
  ],
};

function nameBehind(page: Page, lead: Span): Span | null {
  const limit = blockAt(page, lead.start)?.end ?? lead.end;
  const posts = { start: lead.end - 1, limit: Math.min(limit, lead.end + POSTS_WITHIN) };
  return nameAfter(page.clean.folded, lead.end, limit) ?? nameBehindPosts(page.clean.folded, posts.start, posts.limit);
}

function nameAhead(page: Page, lead: Span): Span | null {
  return nameBefore(page.clean.folded, lead.start, blockAt(page, lead.start)?.start ?? lead.start);
}

function frameOf(page: Page, lead: Span, name: Span | null): SpeakerFrame[] {
  const { folded, text } = page.clean;
  if (name === null || CHAIRS.test(folded.slice(lead.start, lead.end)) || !isNoWord(folded.slice(name.start, name.end))) return [];
  const tail = speechTail(folded, Math.max(name.end, lead.end));
  return [{
    start: name.start, end: name.end, rule: NAME, persons: [person(text, name, NAME)],
    links: [], act: 'speech', speaks: tail.speaks, body: tail.end, title: tail.title,
  }];
}
