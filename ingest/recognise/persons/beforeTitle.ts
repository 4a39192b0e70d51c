import { parseGroupPhrase } from '../groups';
import { blockAt, type Page } from '../page';
import type { Span } from '../../types';
import { type FrameRule, type SpeakerFrame, person } from './frame';
import { bareName, looksDotted, looksLikeName, mayEndName, nameBefore } from './names';
import { speechTail } from './speech';

const NAME = 'person.beforeTitle';
const CONFIDENCE = 0.98;
/** 委员 and 常委 as a title: not 委员会, 委员们, 委员工作室, 常委会, 委员代表 (delegates' representatives) and the like. */
const TITLE = /(?:委员|常委)(?!会|长|们|工作|小组|客厅|室|履职|界|活动|驻|联络|身份|代表(?:与|和|、|参加|出席)|、|中|提案)/g;

/** X委员[代表G][发言][说]: the frame of every report on a plenary meeting. */
export const beforeTitle: FrameRule = {
  name: NAME,
  example: '江晓岚委员代表民建云泽市委会发言说，要完善专利转化机制。',
  finds: ['江晓岚委员代表民建云泽市委会发言'],
  counterExample: '三位专门委员会委员会见了记者，各位委员代表本单位参加。',
  find: (page) => titles(page.clean.folded).flatMap((title) => frameAt(page, title)),
};

function titles(folded: string): Span[] {
  return Array.from(folded.matchAll(TITLE), (m) => ({ start: m.index, end: m.index + m[0].length }));
}

function frameAt(page: Page, title: Span): SpeakerFrame[] {
  const { folded, text } = page.clean;
  const block = blockAt(page, title.start);
  const name = nameBefore(folded, title.start, block?.start ?? title.start);
  if (name === null || block === null) return [];
  const tail = speechTail(folded, title.end);
  if (!tail.speaks && !(isUsualName(folded.slice(name.start, name.end)) && mayEndName(folded, title.end))) return [];
  const speaker = person(text, name, NAME, CONFIDENCE);
  const groups = tail.groups === null ? [] : parseGroupPhrase(page.clean, tail.groups);
  return [{
    start: name.start,
    end: Math.min(block.end, quoteEnd(folded, tail.end)),
    rule: NAME,
    confidence: CONFIDENCE,
    persons: [speaker],
    links: groups.map((group) => ({ group, relation: 'on_behalf_of' as const })),
    act: 'speech',
    speaks: tail.speaks,
    body: tail.end,
    title: tail.title,
  }];
}

/** A run without a known family name is a name only where it speaks. */
function isUsualName(run: string): boolean {
  return looksLikeName(bareName(run)) || looksDotted(run);
}

function quoteEnd(folded: string, end: number): number {
  return /[，：]/.test(folded[end - 1] ?? '') ? end - 1 : end;
}
