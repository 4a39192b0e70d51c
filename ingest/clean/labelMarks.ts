import { rolesOfLabel } from '../../schema/vocabulary/fieldLabels';
import { fold } from './fold';
import type { CleaningRule } from './piece';

/** 【提案人】何立, 【界 别】：教育界: a label in brackets at the head of a line. */
const LABEL = /(?<=^|\n)【([^【】\n]{2,12})】([：:]?)/g;
const OF_PROPOSALS: ReadonlySet<string> = new Set(['title', 'proposer', 'handler', 'sector']);
const FEWEST = 2;

/** The labels of a proposal's fields as they are written elsewhere, sign for sign: 【提案人】 as 提案人：. */
export const labelMarks: CleaningRule = {
  name: 'clean.labelMarks',
  apply: (piece) => [piece.text.includes('【') ? { ...piece, text: withColons(piece.text) } : piece],
};

function withColons(text: string): string {
  const isLabel = (label: string) => rolesOfLabel(fold(label)).some((role) => OF_PROPOSALS.has(role));
  const labels = new Set(Array.from(text.matchAll(LABEL), ([, label = '']) => label).filter(isLabel));
  if (labels.size < FEWEST) return text;
  return text.replace(LABEL, (whole, label: string, colon: string) => (labels.has(label) ? ` ${label}：${colon && ' '}` : whole));
}
