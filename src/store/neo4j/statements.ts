import type { ManagedTransaction } from 'neo4j-driver';
import { readDataFile } from '../../../schema/dataFile';
import { toCypher } from './values';

type Parameters = Readonly<Record<string, unknown>>;

/** Rows sent at once: enough that the way there does not count, few enough that the server soon has some to work on. */
const BATCH = 2_000;

/** But for `$any(…)`, which is one of several labels or types. */
const PARAMETER = /\$(?=\w)(?!any\()/g;

const texts = new Map<string, string>();

/**
 * Said of what writes and names the index it begins at, or only makes something new: planned anew as the graph grows, as the
 * server would every ten seconds, it would take longer to plan than to do. A plan for good must be right for any graph: left to
 * itself, the server takes an index that it has not sampled since the graph grew for empty, and goes through all of it for each row.
 */
const PLANNED_ONCE = 'CYPHER replan=skip\n';

/**
 * Text of `cypher/<name>.cypher`, read when it is first needed. Its parameters are handed over in one map, `$given`: the
 * server plans a statement anew for each combination of types and sizes of its parameters, and a map is of one type.
 */
export function statementText(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readDataFile(`cypher/${name}.cypher`).replace(PARAMETER, '$given.');
  const planned = name.startsWith('write/') && isPlannedForGood(text) ? PLANNED_ONCE + text : text;
  texts.set(name, planned);
  return planned;
}

function isPlannedForGood(text: string): boolean {
  return text.includes('USING INDEX') || !text.includes('MATCH');
}

/** The statements of `cypher/`, inside of one transaction. */
export class Statements {
  constructor(private readonly transaction: ManagedTransaction) {}

  /** The rows that `cypher/<name>.cypher` returns, numbers as JavaScript has them. */
  async all<Row>(name: string, parameters: Parameters = {}): Promise<Row[]> {
    const { records } = await this.transaction.run(statementText(name), { given: toCypher(parameters) });
    return records.map((record) => record.toObject() as Row);
  }

  /**
   * Runs a statement that takes its work as the list `parameter`; not at all where there is none. All that it returns.
   * The next rows are made and packed while the server works on those before them: it takes what is sent in its order.
   * @param rowOf what is sent of each
   */
  async each<Row, Item = unknown>(
    name: string, parameter: string, list: readonly Item[], rowOf: (item: Item) => unknown = (item) => item,
  ): Promise<Row[]> {
    const batches = Array.from({ length: Math.ceil(list.length / BATCH) }, (_, n) => list.slice(n * BATCH, (n + 1) * BATCH));
    return (await Promise.all(batches.map((batch) => this.all<Row>(name, { [parameter]: batch.map(rowOf) })))).flat();
  }
}
