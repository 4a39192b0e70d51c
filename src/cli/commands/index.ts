import type { Command } from 'commander';
import { copyCommand } from './copy';
import { doctorCommand } from './doctor';
import { evalCommand } from './eval';
import { explainCommand } from './explain';
import { exportCommand } from './export';
import { extractCommand } from './extract';
import { forgetCommand } from './forget';
import { ingestCommand } from './ingest';
import { queryCommand } from './query';
import { reviewCommand } from './review';
import { serveCommand } from './serve';
import { startCommand } from './start';
import { verifyCommand } from './verify';

/** The commands in the order `--help` lists them. Each loads what it needs only when it runs. */
export const commands: Readonly<Record<string, () => Command>> = {
  start: startCommand,
  ingest: ingestCommand,
  serve: serveCommand,
  query: queryCommand,
  extract: extractCommand,
  explain: explainCommand,
  eval: evalCommand,
  verify: verifyCommand,
  review: reviewCommand,
  forget: forgetCommand,
  copy: copyCommand,
  export: exportCommand,
  doctor: doctorCommand,
};
