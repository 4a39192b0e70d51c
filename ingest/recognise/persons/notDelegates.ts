import { reject, type RejectionReason } from '../../rejection';
import type { Span } from '../../types';
import { matchSpans, type Page } from '../page';
import type { SpeakerFrame } from './frame';
import { looksLikeName, nameAfter } from './names';

const RULE = 'person.notDelegate';

/** Who stands behind these words is named in another part than that of a delegate; the surer first. */
const BEFORE: readonly (readonly [RejectionReason, RegExp])[] = [
  ['reporter', /(?:记者|通讯员|摄影|责任编辑|责编|编辑|供稿|撰稿)[： ]{0,2}/g],
  ['congress_deputy', /人大代表[、，]?/g],
  ['chair', /政协(?:党组书记、|党组成员、|党组副书记、)?副?主席/g],
  ['statesman', /总书记|国家主席|总理|国务委员|人大常委会(?:副)?委员长/g],
  ['other_committee', /(?:提名|评审|审判|薪酬(?:与考核)?|战略|审计|仲裁|纪律检查|专业)委员会(?:副?主任)?委员|(?:[省市县区州]|中央|纪)委(?:候补)?(?:委员|常委)/g],
  ['expert', /专家|学者|居民(?:代表)?|村民(?:代表)?|市民|客商/g],
  ['official', /(?:[省市县区州镇乡局厅部司处科院站所]长|书记|主任|发言人|秘书长|负责人)/g],
];
/** An official is told from a delegate with a post by what follows the name. */
const OFFICIAL_ACT = /^(?:在会上|还|分别)?(?:说|表示|介绍|回应|主持|出席|指出|强调|陪同|参加|率|通报|致辞|讲话|汇报|答复)/;
/** What stands before these words looks like a name and is that of a thing, or of a deputy. */
const AFTER: readonly (readonly [RejectionReason, RegExp])[] = [
  ['name_of_thing', /工作室|有限公司|有限责任公司|纪念馆|故居|大街|大道|[路街巷](?=\d{1,5}号)/g],
  ['congress_deputy', /代表(?=说|认为|建议|表示|提出|提到|谈到)/g],
];
const CONGRESS = /人大|人民代表大会|代表团|党代会/;

/** Tells whoever listens of the persons that a page names and that are no delegates, and why. Changes nothing. */
export function tellNotDelegates(page: Page, frames: readonly SpeakerFrame[]): void {
  if (page.clean.onReject === undefined) return;
  const { folded } = page.clean;
  const delegates = new Set(frames.flatMap((frame) => frame.persons).map(({ start, end }) => folded.slice(start, end)));
  const told = new Set<number>();
  for (const [reason, name] of [...behind(folded), ...ahead(folded)]) {
    if (told.has(name.start) || delegates.has(folded.slice(name.start, name.end))) continue;
    told.add(name.start);
    reject(page.clean, RULE, name, reason);
  }
}

type Told = readonly [RejectionReason, Span];

function behind(folded: string): Told[] {
  return BEFORE.flatMap(([reason, pattern]) => matchSpans(folded, pattern).flatMap(({ end }): Told[] => {
    const name = nameAfter(folded, end, folded.length);
    if (name === null || (reason === 'official' && !OFFICIAL_ACT.test(folded.slice(name.end, name.end + 8)))) return [];
    return [[reason, name]];
  }));
}

function ahead(folded: string): Told[] {
  return AFTER.flatMap(([reason, pattern]) => matchSpans(folded, pattern).flatMap(({ start }): Told[] => {
    if (reason === 'congress_deputy' && !CONGRESS.test(folded)) return [];
    const length = [3, 2].find((one) => start >= one && looksLikeName(folded.slice(start - one, start)));
    return length === undefined ? [] : [[reason, { start: start - length, end: start }]];
  }));
}
