import type { CleanText, Span } from './types';

/** Why what looks like a finding is none. */
export const REJECTION_REASONS = {
  overlap: { zh: '与更长的读法重叠', en: 'overlaps a longer reading' },
  inside_word: { zh: '是另一个词的一部分', en: 'part of another word' },
  common_word: { zh: '是常用词，此处没有地名的依据', en: 'a common word, and nothing here says that it is a place' },
  too_short: { zh: '太短，不成议题', en: 'too short to say anything' },
  background: { zh: '是背景或意义，不是建议', en: 'background or praise, not what is proposed' },
  guideline: { zh: '是指导思想或原则，不是建议', en: 'a guideline under which something is proposed' },
  connective: { zh: '是承接或举例的话', en: 'leads over or gives an example' },
  no_proposal: { zh: '不以提出建议的词开头', en: 'does not begin as a proposal does' },
  reporter: { zh: '是记者或编辑，不是委员', en: 'a reporter or editor, no delegate' },
  congress_deputy: { zh: '是人大代表或党代表，不是政协委员', en: 'a deputy of a congress, no CPPCC delegate' },
  chair: { zh: '以政协主席、副主席身份出现', en: 'named in the office of a chair of the committee' },
  statesman: { zh: '是国家领导人', en: 'a leader of the state' },
  other_committee: { zh: '是其他委员会的委员', en: 'a member of a committee of another kind' },
  expert: { zh: '是专家、居民等，不是委员', en: 'an expert, resident or guest, no delegate' },
  official: { zh: '以官员身份讲话或参加', en: 'an official who speaks or attends in office' },
  name_of_thing: { zh: '是机构、场所或道路的名称', en: 'the name of a body, a place or a road' },
  leader_quoted: { zh: '引述领导人的话', en: 'quotes a leader' },
} as const;

export type RejectionReason = keyof typeof REJECTION_REASONS;

/** A stretch of the clean text that a rule looked at and did not take. */
export interface Rejection extends Span {
  readonly rule: string;
  readonly reason: RejectionReason;
}

/** Tells whoever listens to a text (`explain` does) what is not taken from it. Changes nothing. */
export function reject(clean: CleanText, rule: string, { start, end }: Span, reason: RejectionReason): void {
  clean.onReject?.({ start, end, rule, reason });
}

/** Tells of all that did not stay of `all`. */
export function rejectOthers<S extends Span>(
  clean: CleanText, all: readonly S[], kept: readonly S[], rule: (one: S) => string, reason: RejectionReason,
): void {
  if (clean.onReject === undefined) return;
  const stayed = new Set<Span>(kept);
  for (const one of all) if (!stayed.has(one)) reject(clean, rule(one), one, reason);
}
