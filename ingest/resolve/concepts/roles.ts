import type { PhraseMatch, Sense } from './phrases';

/** The head of a Chinese nominal phrase stands at its end: in 发展海洋经济 it is 经济. From the first character to the last. */
const AT_START = 0.8;
const AT_END = 1.2;

/** Directly before another phrase a phrase qualifies it: 农村 in 农村养老. */
const QUALIFIER = 0.65;

/** Heads that say little after the name of a field: 柑橘产业 is about 柑橘, 托育机构综合监管 about 托育机构. */
const PALE_HEADS: ReadonlySet<string> = new Set([
  '产业', '企业', '市场', '经济', '项目', '行业', '监管', '综合监管', '监管机制', '监管体系', '整治', '综合整治', '专项整治', '治理', '综合治理', '政策落实',
  '基础设施建设', '基础设施', '通道建设', '更新改造', '改造', '开放', '开放合作', '体制机制改革', '体制改革', '治理现代化', '治理能力现代化',
  '决策机制', '统一大市场', '全国统一大市场',
]);
const PALE = 0.35;

/** What says whose matter it is outweighs what is done for them: 退役军人 in 退役军人法律援助. */
const OWNER = 1.25;
const OWNERS = new RegExp('^(?:' + [
  'defence', 'ethnic-religion', 'overseas', 'welfare/(?:children|disabled|women-family|ageing)', 'employment/(?:migrant-workers|new-forms)',
].join('|') + ')');

/** A phrase that begins inside another is mostly a formula: 经济高质量发展 in 低空经济高质量发展. */
const FORMULA = 0.4;

/** 以A促B, A赋能B, A、B等C, 在A背景下: what stands before the mark is the means or the setting, if something follows. */
const MEANS = 0.55;
const MEANS_MARK = new RegExp([
  '赋能|助力|助推|护航|引领|驱动|带动|[+＋]|背景下|条件下|形势下|视角下|、[^、]{1,12}等(?!级)',
  '^(?:以|用|运用|依托|借助|借力|利用|发挥|通过).{1,14}?(?:推动|推进|促进|促|提升|实现|服务|构建|打造|发展|优化|优势)',
].join('|'));

/** 以A为抓手, 以A为支点: A is never the matter. */
const FOOTHOLD_MARK = /以.{1,16}为(?:抓手|先导|契机|遵循|指引|主线|引领|支点|纽带|依托|载体|目标|导向|核心|基础)/;

/** 把A纳入B: B is where the matter goes. */
const PUT_INTO = 0.4;
const PUT_INTO_MARK = /[把将].{1,24}?[纳列写融]入/;

/** For each phrase of a clause, by how much its part in the clause raises or lowers what it says. */
export function rolesIn(clause: string, matches: readonly PhraseMatch[]): number[] {
  const meansEnd = endOf(MEANS_MARK, clause);
  const footholdEnd = endOf(FOOTHOLD_MARK, clause);
  const goalStart = endOf(PUT_INTO_MARK, clause) || clause.length;
  return matches.map((match, i) => {
    const place = AT_START + (AT_END - AT_START) * (match.end / clause.length);
    const isMeans = match.start < footholdEnd || (match.start < meansEnd && matches.some((other) => other.start >= meansEnd));
    return place * (isMeans ? MEANS : 1) * (match.start >= goalStart ? PUT_INTO : 1) * standing(clause, matches, i);
  });
}

/** Where the mark ends in the clause; 0 where it has none. */
function endOf(mark: RegExp, clause: string): number {
  const found = mark.exec(clause);
  return found === null ? 0 : found.index + found[0].length;
}

/** What the neighbours make of a phrase. */
function standing(clause: string, matches: readonly PhraseMatch[], i: number): number {
  const { start, end, phrase, senses } = matches[i] as PhraseMatch;
  const before = matches[i - 1]?.end ?? 0;
  const next = matches[i + 1];
  if (start < before) return FORMULA;
  if (start === before && i > 0 && PALE_HEADS.has(phrase)) return PALE;
  if (next === undefined) return 1;
  if (senses.some(isOwner)) return OWNER;
  return isQualifier(clause, end, next) ? QUALIFIER : 1;
}

function isOwner({ concept }: Sense): boolean {
  return OWNERS.test(concept);
}

function isQualifier(clause: string, end: number, next: PhraseMatch): boolean {
  if (next.start > end && clause.slice(end, next.start) !== '的') return false;
  return !PALE_HEADS.has(next.phrase);
}
