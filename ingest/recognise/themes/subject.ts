import { clauses } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { isMention, themeMention } from './mention';
import { beginsAsProposal } from './verbs';

const NAME = 'theme.subject';
/** What follows a subject: 是…的必然要求; 要…; 有利于…; 事关…. */
const GOES_ON = /^(?:是|要|必须|应当|关键|有利于|有助于|事关|关系到|关乎)/;
/** 发展银发经济是…: subject and predicate in one clause. */
const WITH_PREDICATE = /^[^是]{4,30}(?<!尤其|特别|不仅|仅仅|主要)(?=是)/;
/** 如何建设公园，是…: asked, but the same topic. */
const HOW = /^如何/;
const FURTHEST = 3;
/** Where or why something is said, and clauses in which 是 belongs to what is asked for: 树立X是Y的理念. */
const NO_SUBJECT = /^(?:[在从以把将对向为]|学习|贯彻|树立|坚持|明确)|已经/;

/**
 * The topics of a sentence that goes on with 是 or 要, in as many clauses as lead to it, each of which begins as a proposal:
 * 发展银发经济，是…的必然要求; 加快农业强国建设，增强粮食保障能力，要…. None where it has none.
 */
export function subjectsOf(clean: CleanText, sentence: Span): ThemeMention[] {
  const { folded } = clean;
  const led = clauses(folded, sentence).slice(0, FURTHEST + 1);
  const next = led.findIndex(({ start, end }) => !mayLead(folded.slice(start, end)));
  const subjects = next > 0 && GOES_ON.test(folded.slice(led[next]!.start, led[next]!.end)) ? led.slice(0, next) : [];
  return [...subjects, ...withPredicate(folded, led[0])].map((subject) => themeMention(clean, subject, null, NAME)).filter(isMention);
}

function mayLead(words: string): boolean {
  return beginsAsProposal(words.replace(HOW, '')) && !NO_SUBJECT.test(words);
}

function withPredicate(folded: string, clause: Span | undefined): Span[] {
  const words = clause === undefined ? '' : folded.slice(clause.start, clause.end);
  const found = mayLead(words) ? WITH_PREDICATE.exec(words) : null;
  return found === null ? [] : [{ start: clause!.start, end: clause!.start + found[0].length }];
}
