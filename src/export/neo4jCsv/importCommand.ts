import type { Sheet } from './sheet';
import { LIST_DELIMITER_OPTION } from './value';

/** A row must fit into the buffer of the import tool, which is 4 MiB if nothing is said. */
const BUFFER = 4;

/** Bytes that a UTF-16 code unit takes at most in UTF-8. */
const BYTES = 3;

/**
 * The command that imports the sheets, one option a line; it runs in their folder, with the server stopped. The tool of
 * Neo4j 2026 refuses the bare name of a file.
 */
export function importCommand(nodes: readonly Sheet[], relations: readonly Sheet[]): string {
  const longest = Math.max(...[...nodes, ...relations].map((sheet) => sheet.longest));
  const buffer = Math.ceil(longest * BYTES / (1 << 20)) + 1;
  return [
    'neo4j-admin database import full neo4j',
    ...nodes.map(({ headerFile, rowsFile }) => `--nodes=./${headerFile},./${rowsFile}`),
    ...relations.map(({ headerFile, rowsFile }) => `--relationships=./${headerFile},./${rowsFile}`),
    `--array-delimiter=${LIST_DELIMITER_OPTION}`, '--multiline-fields=true',
    ...(buffer > BUFFER ? [`--read-buffer-size=${buffer}m`] : []),
  ].join(' \\\n  ');
}
