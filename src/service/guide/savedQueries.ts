import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, readDataFile } from '../../../schema/dataFile';

/** A query that is kept for Neo4j Browser. Its file has three lines of comment: title, explanation in Chinese, in English. */
export interface SavedQuery {
  /** Two digits. */
  readonly number: string;
  readonly titles: readonly [chinese: string, english: string];
  readonly explanations: readonly [chinese: string, english: string];
  /** Title and statement: what is to be run. */
  readonly text: string;
}

const FOLDER = 'cypher/browser';

/** `// 01 从这里开始 Start here` */
const TITLE = /^\/\/ (\d\d) (\S+) (.+)$/;

/** The saved queries in their order. */
export function readSavedQueries(): SavedQuery[] {
  const files = readdirSync(join(packageRoot, FOLDER)).filter((name) => name.endsWith('.cypher'));
  return files.sort().map((name) => parse(readDataFile(`${FOLDER}/${name}`)));
}

function parse(file: string): SavedQuery {
  const [title = '', chinese = '', english = '', ...statement] = file.trim().split('\n');
  const [, number = '', ...titles] = TITLE.exec(title) ?? [];
  const [inChinese = '', inEnglish = ''] = titles;
  return {
    number, titles: [inChinese, inEnglish], explanations: [chinese.slice(3), english.slice(3)], text: [title, ...statement].join('\n'),
  };
}
