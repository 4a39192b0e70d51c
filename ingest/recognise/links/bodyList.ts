import type { GroupMention, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { BODY_END } from './bodyName';
import { between, justAfter, type SentenceOfPage } from './link';

const CLOSES = '(?=[、和及与等，]|的|有关|相关|主要|负责|分管|代表|领导|同志|人员|派[员人]|现场|当场|面对面|分别|先后|依次|逐一|一一|参[加会与]|'
  + '[出列]席|到[会场]|陪同|介绍|汇报|通报|回应|回复|答复|作[了出答])';
/** 、县中药产业中心、花博会筹备组|等部门: bodies of whatever name behind the last one that is known. */
const BEHIND = new RegExp(`^(?:(?:[、和及与]|，(?=[^，。；：、]{1,6}[镇乡]、))(?!相关|有关|各)[^，。；：、和及与“”（）]{2,20}?${BODY_END}${CLOSES}){1,6}`);
/** 区经委、|区体育局: the same before the first; the level says where the list begins. */
const BEFORE = new RegExp(`(?:^|[，。；：]|邀请|组织|听取|听取了|会同|由)((?:[省市县区州镇乡](?:(?!邀请|组织|听取|会同|联合|政协)[^，。；：、“”（）委]){1,12}${BODY_END}、){1,4})$`);
const BEFORE_WITHIN = 60;

/** The list in which a run of known bodies stands, and all bodies of it in their order. */
export interface BodyList extends Span {
  readonly groups: readonly GroupMention[];
}

export function bodyList(at: SentenceOfPage, run: readonly GroupMention[]): BodyList {
  const [first, last] = [run[0] as GroupMention, run.at(-1) as GroupMention];
  const end = last.end + (BEHIND.exec(justAfter(at.page, at.sentence, last.end))?.[0].length ?? 0);
  const before = BEFORE.exec(between(at.page, Math.max(at.sentence.start, first.start - BEFORE_WITHIN), first.start))?.[1] ?? '';
  const start = first.start - before.length;
  const isNew = (group: GroupMention) => !run.some((one) => group.start < one.end && one.start < group.end);
  const unknown = parseGroupPhrase(at.page.clean, { start, end }).filter(isNew);
  return { start, end, groups: [...run, ...unknown].sort((a, b) => a.start - b.start) };
}
