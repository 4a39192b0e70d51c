import { blockText, type Page } from '../page';
import type { Block } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { bareName, looksDotted, looksLikeName } from './names';

const NAME = 'person.profileHead';
/** 何立，女，汉族，1976年5月生，民建会员，…，政协第九届云泽市委员会委员: who a page is about, in its first sentence. */
const HEAD = /^(?<name>[\u3400-\u9fff·]{2,12}|[\u3400-\u9fff] [\u3400-\u9fff])，(?:男|女|[12]\d{3}年)[^。\n]{0,200}?政协[^，。；\n]{0,20}?(?:委员(?!会|长)|常委|委员会(?:常务)?委员)/;
const LONGEST = 260;

/** A profile of a delegate: name, sex or year of birth, and a seat on a committee. */
export const profileHead: FrameRule = {
  name: NAME,
  example: '何嘉宁，女，1976年5月生，民建会员，云泽市人民医院副院长，政协第九届云泽市委员会委员。\n',
  finds: ['何嘉宁'],
  counterExample: '何嘉宁，女，1976年5月生，云泽市人民医院副院长，市人大代表。\n',
  find: (page) => page.clean.blocks.flatMap((block) => frameOf(page, block)),
};

function frameOf(page: Page, block: Block): SpeakerFrame[] {
  const found = HEAD.exec(blockText(page, block).slice(0, LONGEST));
  const name = found?.groups?.['name'] ?? '';
  if (found === null || !(looksLikeName(bareName(name)) || looksDotted(name))) return [];
  const { start } = block;
  const delegate = person(page.clean.text, { start, end: start + name.length }, NAME);
  const body = start + found[0].length;
  return [{ start, end: delegate.end, rule: NAME, persons: [delegate], links: [], act: 'proposal', speaks: false, body, title: null }];
}
