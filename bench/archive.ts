import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../schema/dataFile';

const ARCHIVE = join(packageRoot, '..', 'shared', 'corpus', 'scale', 'xin-wen-lian-bo.tar.gz');

/** Unpacks four years of television news, one file a day; null where the archive is not beside the project. */
export function unpackNews(folder: string): string | null {
  if (!existsSync(ARCHIVE)) return null;
  const { status, stderr } = spawnSync('tar', ['-xzf', ARCHIVE, '-C', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar could not unpack ${ARCHIVE}: ${stderr}`);
  return join(folder, 'news');
}

/** A new folder for what a run leaves; whoever asks for it removes it. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'yizheng-bench-'));
}
