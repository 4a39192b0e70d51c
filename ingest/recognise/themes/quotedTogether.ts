import type { Block, CleanText, Span, ThemeMention } from '../../types';
import { proposalThemes, type Voice } from './proposals';
import { beginsAsProposal } from './verbs';

const RUN = '(?:“[^“”\\n]{8,160}”[、，和]?){2,12}';
/** “A”“B”……委员们纷纷支招: short words of several, who are named as delegates behind the last of them. */
const BEFORE_NAMES = new RegExp(`(${RUN})(?:……)?(?=[^。；“”\\n]{0,80}(?:委员|大家|与会))`, 'g');
/** 委员们纷纷支招：“A”“B”. */
const BEHIND_NAMES = new RegExp(`(?:委员|大家|与会)[^。；“”\\n]{0,16}[：，](${RUN})`, 'g');
/** A block that is all one quotation, as reports on consultations begin with. */
const WHOLE = /^“[^“”\n]{12,200}[。！]”$/;
/** “政协委员要主动作为”: what delegates say of themselves asks for nothing. */
const OF_THEMSELVES = /^(?:作为)?(?:政协)?委员(?!会)[^，。]{0,4}[要应须是]|履职尽责/;
const ONE = /“([^“”\n]{8,200})”/g;

/** What delegates said in short quotations that stand side by side or alone in their block; nobody's by name. */
export function quotedTogether(clean: CleanText, block: Block): ThemeMention[] {
  const words = clean.folded.slice(block.start, block.end);
  const several = [BEFORE_NAMES, BEHIND_NAMES].flatMap((pattern) => Array.from(words.matchAll(pattern), (m) => {
    const start = block.start + m.index + m[0].indexOf(m[1] as string);
    return { start, end: start + (m[1] as string).length };
  }));
  const stretches = WHOLE.test(words) ? [block] : several;
  return stretches.flatMap((stretch) => quotations(clean.folded, stretch))
    .filter((one) => !OF_THEMSELVES.test(clean.folded.slice(one.start, one.end)))
    .flatMap((one) => proposalThemes(clean, one, voiceOf(clean.folded, one)));
}

/** “推广错时停车，…”: what begins as a proposal is one. */
function voiceOf(folded: string, { start, end }: Span): Voice {
  return beginsAsProposal(folded.slice(start, Math.min(end, start + 12))) ? 'opened' : 'quoted';
}

function quotations(folded: string, stretch: Span): Span[] {
  return Array.from(folded.slice(stretch.start, stretch.end).matchAll(ONE), (m) => {
    const start = stretch.start + m.index + 1;
    return { start, end: start + (m[1] as string).length };
  });
}
