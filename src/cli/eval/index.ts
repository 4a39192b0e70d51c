import { join } from 'node:path';
import { evaluate, type Evaluated } from '../../app/evaluate';
import { readSources } from '../../app/sources';
import { complain, say } from '../output';
import { asJson } from './json';
import { report, type Evaluation } from './report';
import { asText } from './text';

export interface EvalOptions {
  readonly perFile?: boolean;
  readonly misses?: boolean;
  readonly perRule?: boolean;
  readonly by?: string;
  readonly sources?: string;
  readonly json?: boolean;
}

/** Prints how the annotated texts of a folder did; 1 where a text or an annotation could not be read. */
export async function evalFolder(folder: string, options: EvalOptions): Promise<number> {
  const { by, sources = join(folder, 'sources.tsv') } = options;
  const groups = by === undefined ? null : await readSources(sources, by);
  const evaluations: Evaluation[] = [];
  let failed = false;
  for await (const evaluated of evaluate(folder)) {
    if (isRead(evaluated)) evaluations.push(evaluated);
    else {
      failed = true;
      complain(evaluated.error.message);
    }
  }
  const told = report(evaluations, groups, options);
  say(options.json === true ? asJson(told) : asText(told));
  return failed ? 1 : 0;
}

function isRead(evaluated: Evaluated): evaluated is Evaluation {
  return 'score' in evaluated;
}
