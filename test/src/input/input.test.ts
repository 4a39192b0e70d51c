import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGEST_TEXT } from '../../../ingest/read';
import type { DocumentGraph } from '../../../ingest/types';
import { readAll } from '../../../src/app/reading';

const FILES: Readonly<Record<string, string>> = {
  'b.txt': '乙页。', 'a.md': '甲页。', '.hidden.txt': '不读。', 'picture.png': '不读。', 'inner/c.html': '<p>丙页。</p>', 'inner/.git/d.txt': '不读。',
  'nothing/readme.doc': '不读。',
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  for (const path of ['inner/.git', 'nothing']) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(folder, path), text);
  symlinkSync(folder, join(folder, 'inner', 'circle'));
  writeFileSync(join(folder, 'nothing', 'huge.bin'), '');
  truncateSync(join(folder, 'nothing', 'huge.bin'), LARGEST_TEXT + 1);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Each input as its text or its error, paths from the folder. */
async function read(...paths: string[]): Promise<string[]> {
  const seen: string[] = [];
  const knownOf = () => Promise.resolve(new Map<string, string>());
  for await (const input of readAll('graph', paths.map((path) => join(folder, path)), { workers: 1, knownOf })) {
    if ('isKnown' in input) continue;
    const said = 'error' in input ? input.error.message : 'leftOut' in input ? input.leftOut : textOf(input.made);
    seen.push(said.replaceAll(`${folder}/`, ''));
  }
  return seen;
}

function textOf({ nodes }: DocumentGraph): string {
  return String(nodes.find(({ label }) => label === 'Document')?.properties['text']);
}

test('reads files in the order given', async () => {
  expect(await read('b.txt', 'a.md')).toEqual(['乙页。', '甲页。']);
});

test('reads what a folder holds, by name, without what is hidden, and tells of what it cannot read', async () => {
  expect(await read('.')).toEqual([
    '甲页。', '乙页。', '<p>丙页。</p>',
    'nothing/readme.doc is of a format that is not read: save it as .docx, .xlsx, PDF or text. Left out.',
  ]);
});

test('leaves out what a folder holds of annotations, and says so', async () => {
  mkdirSync(join(folder, 'annotated'));
  writeFileSync(join(folder, 'annotated', 'page.json'), '{\n "file": "page.txt",\n "delegates": []}');
  writeFileSync(join(folder, 'annotated', 'page.txt'), '丁页。');
  expect(await read('annotated')).toEqual(['annotated/page.json annotates a text and is none itself: left out.', '丁页。']);
});

test('goes on after a bad input, and says what to do', async () => {
  expect(await read('none.txt', 'nothing', 'nothing/huge.bin', 'a.md/x', 'a.md')).toEqual([
    'none.txt does not exist: check the path.',
    'nothing/readme.doc is of a format that is not read: save it as .docx, .xlsx, PDF or text. Left out.',
    expect.stringMatching(/^nothing has no text file in it \(\.txt .*\): name the files themselves\.$/),
    'nothing/huge.bin has 64.0 MiB, more than the 64.0 MiB a file may have: split it into files of one document each.',
    'a.md/x does not exist, as part of its path is a file: check the path.',
    '甲页。',
  ]);
});
