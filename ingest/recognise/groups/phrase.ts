import type { GroupKind } from '../../../schema/ontology';
import type { CleanText, GroupMention, Span } from '../../types';
import { anyOf } from '../../pattern';
import { longestApart } from './choose';
import { toMention, type FoundGroup } from './rule';
import { readAll, type Read } from './scan';

export const UNKNOWN_RULE = { name: 'group.unknown' };

/** Nobody speaks for more groups than this holds; what is longer is no phrase. */
const LONGEST_PHRASE = 400;
const ORGANISATION_END = anyOf([
  /[会院厅室组局委党社团部司联界协所校站处办队馆盟系台家厂]$|人大$|单位$|中心|机构|平台|集团|公司|海关|大学|中学|小学|基地|街道|[镇乡村]$|界别$/,
  /(?:港澳|[港澳]区|(?:香港|澳门|港澳)(?:地区)?|侨胞|台胞|政协)委员$/,
]);
/** What an unknown group is, told by how its name ends: 友好界别, 港澳委员, 第二活动组, 文史委, 区投促局. */
const KIND_BY_END: readonly (readonly [RegExp, GroupKind])[] = [
  [/(?:界别?|委员)$/, 'sector'],
  [/(?:组|委|专委会|专门委员会|联络[室站])$/, 'committee_group'],
  [/^(?:[省市区县州旗]|自治[区州县])[^邮设布结]{2,8}[局厅]$/, 'government'],
];
const NOT_NAME = /^(?:我们?|本人|自己|大家|广大|全体|在座|与会|各|所在|本)/;
/** 民建市委会|副主委: somebody's post there. */
const POST = /^(?:常务|专职|执行)?副?主委$/;
const PAIRS: Readonly<Record<string, string>> = { '（': '）', '“': '”', '《': '》' };
const SEPARATORS = ['以及', '、', '，', '；', '和', '与', '及'] as const;
const SEPARATOR_STARTS = '以、，；和与及';

/**
 * The groups of a phrase that names nothing else, such as what stands between 代表 and 发言: every part of it
 * that looks like a body is a group, known or not. `span` and the offsets found are in the clean text.
 */
export function parseGroupPhrase(clean: CleanText, span: Span): GroupMention[] {
  const phrase = clean.folded.slice(span.start, Math.min(span.end, span.start + LONGEST_PHRASE));
  const known = longestApart(readAll(phrase), phrase.length);
  return partsOf(phrase, known)
    .flatMap((part) => groupsOf(phrase, part, known))
    .map(({ rule, ...group }) => toMention(clean, { ...group, start: group.start + span.start, end: group.end + span.start }, rule));
}

type Named = FoundGroup & Pick<Read, 'rule'>;

/** The known groups of a part; widened to the whole part where there is one and the rest belongs to its name. */
function groupsOf(phrase: string, part: Span, known: readonly Read[]): Named[] {
  const inside = known.filter((reading) => reading.start < part.end && reading.end > part.start);
  const [only] = inside;
  if (only === undefined) return unknownGroup(phrase, part);
  const named = inside.filter((reading) => phrase[reading.start - 1] !== '（' || reading === only);
  if (named.length > 1 || only.groups.length > 1) return named.flatMap(({ groups, rule }) => groups.map((group) => ({ ...group, rule })));
  const [group] = only.groups;
  if (group === undefined) return [];
  const whole = widened(phrase, part, only);
  const kind = whole.end > only.end && phrase.slice(only.end, whole.end).endsWith('委员') ? 'sector' : group.kind;
  return [{ ...group, ...whole, kind, rule: only.rule }];
}

function unknownGroup(phrase: string, part: Span): Named[] {
  return looksLikeGroup(phrase, part) ? [{ ...part, kind: kindOf(phrase.slice(part.start, part.end)), rule: UNKNOWN_RULE }] : [];
}

function kindOf(name: string): GroupKind {
  return KIND_BY_END.find(([end]) => end.test(name))?.[1] ?? 'other';
}

function widened(phrase: string, part: Span, reading: Read): Span {
  const before = phrase.slice(part.start, reading.start);
  const start = /^[\u4e00-\u9fff]{1,8}$/.test(before) && !NOT_NAME.test(before) ? part.start : reading.start;
  const behind = phrase.slice(reading.end, part.end);
  const end = ORGANISATION_END.test(behind) && !POST.test(behind) ? part.end : reading.end;
  return { start, end };
}

function looksLikeGroup(phrase: string, { start, end }: Span): boolean {
  const name = phrase.slice(start, end);
  return name.length >= 2 && name.length <= 30 && ORGANISATION_END.test(name.replace(/”$/, '')) && !NOT_NAME.test(name);
}

/** The stretches between separators; none of these inside brackets, quotation marks or a known name counts. */
function partsOf(phrase: string, known: readonly Read[]): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (let at = 0; at < phrase.length;) {
    const inside = known.find((reading) => reading.start <= at && reading.end > at);
    const close = closingOf(phrase, at);
    const mayPart = SEPARATOR_STARTS.includes(phrase.charAt(at));
    const separator = mayPart ? SEPARATORS.find((mark) => phrase.startsWith(mark, at)) : undefined;
    if (inside !== undefined) at = inside.end;
    else if (close > at) at = close;
    else if (separator !== undefined) {
      parts.push({ start, end: at });
      start = at += separator.length;
    } else at++;
  }
  return [...parts, { start, end: phrase.length }].filter((part) => part.end > part.start);
}

/** Behind the bracket that closes what opens at `at`, or `at`. */
function closingOf(phrase: string, at: number): number {
  const close = PAIRS[phrase[at] ?? ''];
  return close === undefined ? at : phrase.indexOf(close, at) + 1;
}
