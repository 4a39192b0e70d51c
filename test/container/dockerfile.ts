import { readDataFile } from '../../schema/dataFile';

/** `USER 1000:1000` is `{ name: 'USER', rest: '1000:1000' }`. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** The instructions of the Dockerfile, stage by stage. It has one line an instruction. */
export function readStages(): Instruction[][] {
  const lines = readDataFile('Dockerfile').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const stages: Instruction[][] = [];
  for (const line of lines) {
    const [name = '', ...rest] = line.split(' ');
    if (name === 'FROM') stages.push([]);
    stages.at(-1)?.push({ name, rest: rest.join(' ') });
  }
  return stages;
}

/** What stands behind each instruction of that name. */
export function named(stage: readonly Instruction[], name: string): string[] {
  return stage.filter((instruction) => instruction.name === name).map(({ rest }) => rest);
}

/** The program and its arguments of an instruction in its JSON form: `CMD ["start"]`. */
export function wordsOf(stage: readonly Instruction[], name: string): string[] {
  const written = named(stage, name)[0] ?? '[]';
  return JSON.parse(written.slice(written.indexOf('['))) as string[];
}
