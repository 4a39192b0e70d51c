import { InputError } from '../errors';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  ENOTDIR: 'does not exist, as part of its path is a file: check the path',
  EACCES: 'may not be read by this user: give it read permission',
  EPERM: 'may not be read by this user: give it read permission',
  ELOOP: 'is a link that leads in a circle: name the file itself',
  EISDIR: 'is a folder: name the files in it',
  ENAMETOOLONG: 'is too long a path: check it',
  EMFILE: 'could not be opened, as too many files are open: try again with fewer at a time',
};

/** The error of a file operation in one sentence: what, where, what to do. InputErrors pass as they are. */
export function whatIsWrong(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? `could not be read (${message}): check the file`;
  return new InputError(`${path} ${reason}.`, { cause: error });
}
