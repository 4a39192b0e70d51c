import { anyOf, inTurn } from '../../pattern';
import { parseGroupPhrase } from '../groups';
import { blockAt, matchSpans, type Page } from '../page';
import type { Span } from '../../types';
import { type FrameLink, type FrameRule, type SpeakerFrame, person } from './frame';
import { nameAfter, nameBefore } from './names';
import { quoteEnd, speechTail } from './speech';

const NAME = 'person.postAfterName';
const POST = inTurn([
  /(?:常务|执行|创会|荣誉|永远|名誉)?副?(?:会长|主席|院长|监事长|理事长|秘书长|社长|校长|馆长|主任|召集人|团长)/,
  anyOf([
    /(?=(?:则|还|也|亦|又|并|首先|再次?)?(?:代表|应邀|认为|表示|指|建议|提|呼吁|补充|介绍|总结|希望|说|称))/,
    /(?=[^，。；\n]{0,14}(?:致辞|致词|发言|分享|演讲))/,
    /(?=[^，。；\n]{0,24}，他?(?:说|表示|指出)，)/,
    // 会长对来宾表示热烈欢迎: of those who receive visitors
    /(?<=会长|理事长|监事长)(?=[对向][^，。；\n]{1,8}表示(?:热烈|衷心|诚挚)?欢迎)/,
  ]),
], 'g');
const BEFORE_NAME = 30;
/** 新任会长X致辞: the post may stand first. */
const POST_FIRST = /(?<!政协[\u3400-\u9fff]{0,2})(?:常务|执行|创会|荣誉|永远|新任)?副?(?:会长|监事长|理事长)(?=[\u3400-\u9fff]{2,4}(?:致辞|致词|发言|分享|表示|指出|认为|建议))/g;
/** Pages of delegates' associations name their heads this way; elsewhere a 主席 who speaks is a statesman. */
const ASSOCIATION = /联谊会|港区|澳区/;
/** Where heads of state are named, a 主席 who speaks is one of them. */
const OF_STATE = /国家主席|总书记|总统/;
/** Chairs of a political consultative committee who chair or report are quoted in that office. */
const IN_OFFICE = /主持|讲话|通报|汇报|会见|强调/;

/** X会长致辞表示…, X院長代表書畫院致辭: heads of delegates' associations who speak at their meetings. */
export const postAfterName: FrameRule = {
  name: NAME,
  example: '港区政协委员联谊会举行座谈会，何立会长致辞表示，应把握机遇。',
  finds: ['何立会长致辞表示'],
  counterExample: '何立主席主持会议并讲话。',
  find: (page) => {
    const { folded } = page.clean;
    if (!ASSOCIATION.test(folded) || OF_STATE.test(folded)) return [];
    return [
      ...matchSpans(folded, POST).flatMap((post) => frameAt(page, post)),
      ...matchSpans(folded, POST_FIRST).flatMap((post) => frameBehind(page, post)),
    ];
  },
};

function frameAt(page: Page, post: Span): SpeakerFrame[] {
  const { folded } = page.clean;
  const block = blockAt(page, post.start);
  const name = block === null ? null : nameBefore(folded, post.start, block.start);
  if (block === null || name === null) return [];
  return framesOf(page, { block, name, post, behind: post.end });
}

function frameBehind(page: Page, post: Span): SpeakerFrame[] {
  const block = blockAt(page, post.start);
  const name = block === null ? null : nameAfter(page.clean.folded, post.end, block.end);
  return block === null || name === null ? [] : framesOf(page, { block, name, post, behind: name.end });
}

interface Named {
  readonly block: Span;
  readonly name: Span;
  readonly post: Span;
  /** Where the words of speaking may begin. */
  readonly behind: number;
}

function framesOf(page: Page, { block, name, post, behind }: Named): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const tail = speechTail(folded, eventStart(folded, behind));
  if (/人大[^，。；：\n]{0,24}$/.test(folded.slice(Math.max(block.start, name.start - BEFORE_NAME), name.start))) return [];
  if (isHonoured(folded, name.start, tail.end)) return [];
  if (!tail.speaks || IN_OFFICE.test(folded.slice(behind, tail.end))) return [];
  return [{
    start: name.start,
    end: Math.min(block.end, quoteEnd(folded, tail.end)),
    rule: NAME,
    persons: [person(text, name, NAME)],
    links: linksOf(page, name, post, tail.groups),
    act: 'speech',
    speaks: tail.speaks,
    body: tail.end,
    title: tail.title,
  }];
}

/** 向何立会长表示祝贺: others speak to them. */
function isHonoured(folded: string, name: number, behind: number): boolean {
  return /[向对][^，。；\n]{0,40}$/.test(folded.slice(Math.max(0, name - HONOURED_WITHIN), name))
    && /^(?:热烈|衷心|诚挚)?(?:的?)(?:祝贺|感谢|欢迎|慰问|敬意|问候)/.test(folded.slice(behind, behind + HONOURED_WITHIN));
}

const HONOURED_WITHIN = 42;

/** For the groups behind 代表; else the association whose 会长 speaks: the last one named before. */
function linksOf(page: Page, name: Span, post: Span, groups: Span | null): FrameLink[] {
  if (groups !== null) return parseGroupPhrase(page.clean, groups).map((group) => ({ group, relation: 'on_behalf_of' as const }));
  const { folded } = page.clean;
  const isItsChair = () => folded.slice(0, name.start).includes(`联谊会主席${folded.slice(name.start, name.end)}`);
  if (!folded.slice(post.start, post.end).endsWith('会长') && !isItsChair()) return [];
  const association = page.groups.filter((group) => group.end <= name.start && /联谊会$|总会$/.test(folded.slice(group.start, group.end))).at(-1);
  return association === undefined ? [] : [{ group: association, relation: 'office_holder' }];
}

/** 出席座谈会并致辞: the event comes first. */
function eventStart(folded: string, at: number): number {
  const attends = /^(?:应邀)?(?:出席|参加)[^，。；\n]{0,10}并/.exec(folded.slice(at, at + 20));
  return at + (attends?.[0].length ?? 0);
}
