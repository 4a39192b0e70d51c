import type { GroupMention } from '../../types';
import { matchSpans, type Page } from '../page';
import { type FrameRule, namingFrame, person } from './frame';
import { listedBeforeVerb } from './listedBeforeVerb';

const NAME = 'person.becameHead';
/** 当选为该会首届副会长, 蝉联第四届执委会主席, 任会长: what somebody became in an association. */
const BECAME = new RegExp('(?:先生|女士)?(?:（[^（）\\n]{1,6}）)?(?:当选|连任|续任|蝉联|出任|担任|就任|获选|获推[举选]|接任|任)(?:为|了)?'
  + '(?:[该本]会|[^，。；：、\\n]{0,20}?(?:联谊会|联会|总会))?(?:第[一二三四五六七八九十]{1,3}届|首届|新一届)?(?:执委会|理事会|监事会)?'
  + '(?:永远|首席|创会|名誉|荣誉|常务|执行){0,2}副?(?:会长|主席|理事长|监事长|秘书长)(?=[，。；、并\\n]|$)', 'g');
const OF_DELEGATES = /政协[^，。；]{0,16}(?:联谊|[总联])会$/;

/** A、B任会长: on the page of an association of delegates, who became its head. */
export const becameHead: FrameRule = {
  name: NAME,
  example: '港区福海政协委员联谊会举行就职典礼，由何嘉宁担任首席会长，陆鸣、沈若兰任会长。',
  finds: ['何嘉宁', '陆鸣', '沈若兰'],
  counterExample: '云泽市书法家协会举行年会，何嘉宁担任会长。',
  find: (page) => matchSpans(page.clean.folded, BECAME).flatMap((verb) => {
    const association = associationBefore(page, verb.end);
    return association === undefined ? [] : listedBeforeVerb(page, verb.start)
      .map((name) => namingFrame(person(page.clean.text, name, NAME), { group: association, relation: 'office_holder' }));
  }),
};

function associationBefore(page: Page, at: number): GroupMention | undefined {
  return page.groups.filter((group) => group.end <= at && OF_DELEGATES.test(page.clean.folded.slice(group.start, group.end))).at(-1);
}
