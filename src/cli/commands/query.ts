import { Option, type Command } from 'commander';
import { collect, commandFrame, leaveExitCode } from '../commandFrame';
import { storeOption } from '../options';

export interface QueryOptions {
  readonly store?: string;
  readonly file?: string;
  readonly param: readonly string[];
  readonly format: 'table' | 'csv' | 'json';
  readonly list?: boolean;
}

export function queryCommand(): Command {
  return commandFrame('query', 'Ask a named question, or anything in GraphQL.', [
    ['query --list', 'the named questions and their parameters'],
    ['query overview', 'how much of everything there is'],
    ['query \'{ overview { documents contributions } }\'', 'a GraphQL document'],
    ['query backers -p themes=theme:education --format csv > backers.csv', 'a table for Excel'],
    ['query --file schema/examples/02-matrix.graphql --format json', 'a GraphQL document from a file'],
  ])
    .argument('[question]', 'name of a question, or a GraphQL document')
    .option('--list', 'list the named questions')
    .option('--file <file>', 'read the GraphQL document from a file')
    .option('-p, --param <key=value>', 'parameter of the question or variable of the document; may be repeated', collect, [])
    .addOption(new Option('--format <format>', 'how to print the answer; csv opens in Excel, with Chinese headings')
      .choices(['table', 'csv', 'json']).default('table'))
    .addOption(storeOption())
    .action(leaveExitCode(run));
}

async function run(question: string | undefined, options: QueryOptions): Promise<number> {
  const { query } = await import('../query');
  return query(question, options);
}
