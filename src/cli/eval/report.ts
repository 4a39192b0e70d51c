import { byRule, type RuleRecord } from '../../eval/byRule';
import type { DocumentScore } from '../../eval/document';
import type { Slip } from '../../eval/result';
import { total, type Score } from '../../eval/score';
import { sentenceAt } from '../../eval/sentence';

export interface Evaluation {
  readonly score: DocumentScore;
  readonly text: string;
}

export interface Miss extends Slip {
  readonly file: string;
  readonly sentence: string | null;
}

/** All that was asked for; what was not is left out. */
export interface Report {
  readonly score: Score;
  readonly groups?: ReadonlyArray<{ readonly name: string; readonly score: Score }>;
  readonly files?: readonly DocumentScore[];
  readonly rules?: readonly RuleRecord[];
  readonly misses?: readonly Miss[];
}

interface Asked {
  readonly perFile?: boolean;
  readonly misses?: boolean;
  readonly perRule?: boolean;
}

/** @param groups file → the group it is counted in, or null where no groups are asked for */
export function report(evaluations: readonly Evaluation[], groups: ReadonlyMap<string, string> | null, asked: Asked): Report {
  const scores = evaluations.map(({ score }) => score);
  return {
    score: total(scores),
    ...(groups === null ? {} : { groups: inGroups(scores, groups) }),
    ...(asked.perFile === true ? { files: scores } : {}),
    ...(asked.perRule === true ? { rules: byRule(scores.flatMap(({ judgements }) => judgements)) } : {}),
    ...(asked.misses === true ? { misses: evaluations.flatMap(missesOf) } : {}),
  };
}

function inGroups(scores: readonly DocumentScore[], groups: ReadonlyMap<string, string>) {
  const nameOf = (score: DocumentScore) => groups.get(score.file) ?? 'not in the table of sources';
  const names = [...new Set(scores.map(nameOf))].sort();
  return names.map((name) => ({ name, score: total(scores.filter((score) => nameOf(score) === name)) }));
}

function missesOf({ score, text }: Evaluation): Miss[] {
  return score.slips.map((slip) => ({ ...slip, file: score.file, sentence: slip.at === null ? null : sentenceAt(text, slip.at) }));
}
