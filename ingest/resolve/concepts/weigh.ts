import { findPhrases, type PhraseMatch } from './phrases';

/** What speaks for one concept in a text. */
export interface Evidence {
  score: number;
  readonly phrases: string[];
}

/** Concept id to evidence. */
export type Weights = ReadonlyMap<string, Evidence>;

/** Between clauses: 强化保护，促进发展. */
const CLAUSE_END = /——+|[，。；：？！]/;

/** What comes first names the matter, what follows mostly its purpose: 加强水源保护，保障居民健康. */
const LATER_CLAUSE = 0.8;

/** The head of a Chinese nominal phrase stands at its end: in 发展海洋经济 it is 经济. From the first character to the last. */
const AT_START = 0.8;
const AT_END = 1.2;

/** Directly before another phrase a phrase qualifies it: 农村 in 农村养老. */
const QUALIFIER = 0.65;

/** A phrase that begins inside another is mostly a formula: 经济高质量发展 in 低空经济高质量发展. */
const FORMULA = 0.4;

/** 以A促B, A赋能B, A、B等C, 在A背景下: what stands before the mark is the means or the setting, if something follows. */
const MEANS = 0.55;
const MEANS_MARK = new RegExp([
  '赋能|助力|助推|护航|引领|驱动|带动|[+＋]|背景下|条件下|形势下|视角下|、[^、]{1,12}等(?!级)',
  '^(?:以|用|运用|依托|借助|借力|利用|发挥|通过).{1,14}?(?:推动|推进|促进|促|提升|实现|服务|构建|打造|发展|优化|优势)',
].join('|'));

/** 把A纳入B: B is where the matter goes. */
const PUT_INTO = 0.4;
const PUT_INTO_MARK = /[把将].{1,24}?[纳列写融]入/;

/** Of what `means` say, this much is left in a suggestion under a title. */
const MEANS_UNDER_TITLE = 0.4;

/**
 * How much each concept has for it in a title or clause (folded, lower case, without quotation marks).
 * @param underTitle it is one suggestion of a speech that has a title
 */
export function weighTheme(text: string, underTitle = false): Weights {
  const weights = new Map<string, Evidence>();
  let factor = 1;
  for (const clause of text.split(CLAUSE_END)) {
    const matches = findPhrases(clause);
    weighClause(clause, matches, factor, underTitle ? MEANS_UNDER_TITLE : 1, weights);
    if (matches.length > 0) factor = LATER_CLAUSE;
  }
  return weights;
}

/** The same for a longer text, where place says nothing. */
export function weighBody(text: string): Weights {
  const weights = new Map<string, Evidence>();
  for (const match of findPhrases(text)) add(weights, match, 1, MEANS_UNDER_TITLE, text);
  return weights;
}

function weighClause(clause: string, matches: readonly PhraseMatch[], factor: number, ofMeans: number, weights: Map<string, Evidence>): void {
  const meansEnd = endOf(MEANS_MARK, clause);
  const goalStart = endOf(PUT_INTO_MARK, clause);
  matches.forEach((match, i) => {
    const place = AT_START + (AT_END - AT_START) * (match.end / clause.length);
    const isMeans = match.start < meansEnd && matches.some((other) => other.start >= meansEnd);
    const role = goalStart > 0 && match.start >= goalStart ? PUT_INTO : isMeans ? MEANS : 1;
    add(weights, match, factor * place * role * standing(clause, matches, i), ofMeans, clause);
  });
}

/** Where the mark ends in the clause; 0 where it has none. */
function endOf(mark: RegExp, clause: string): number {
  const found = mark.exec(clause);
  return found === null ? 0 : found.index + found[0].length;
}

function standing(clause: string, matches: readonly PhraseMatch[], i: number): number {
  const { start, end } = matches[i] as PhraseMatch;
  if (start < (matches[i - 1]?.end ?? 0)) return FORMULA;
  const next = matches[i + 1];
  const qualifies = next !== undefined && (next.start === end || clause.slice(end, next.start) === '的');
  return qualifies ? QUALIFIER : 1;
}

function add(weights: Map<string, Evidence>, match: PhraseMatch, factor: number, ofMeans: number, text: string): void {
  for (const { concept, weight, isMeans } of match.senses) {
    const evidence = weights.get(concept) ?? { score: 0, phrases: [] };
    evidence.score += weight * factor * (isMeans ? ofMeans : 1);
    const phrase = text.slice(match.start, match.end);
    if (!evidence.phrases.includes(phrase)) evidence.phrases.push(phrase);
    weights.set(concept, evidence);
  }
}
