import { userInfo } from 'node:os';
import type { ClaimName, Verdict } from '../../ingest/resolve/judgements';
import { RELATIONS, type RelationType } from '../../schema/ontology';
import { judge } from '../app/judge';
import { withExistingStore } from '../app/openStore';
import { ConfigError } from '../errors';
import type { QuestionRow } from '../store/questions';
import type { Store } from '../store/store';
import { say } from './output';
import { storeOf, type Given } from './settings';
import { printable, table } from './table';

export interface ReviewOptions extends Given {
  readonly wrong?: boolean;
  readonly right?: boolean;
  readonly withdraw?: boolean;
  readonly note?: string;
  readonly by?: string;
  readonly first: number;
}

type Doubtful = QuestionRow<'doubtful'>;

/**
 * Lists what is worth a look, or keeps a verdict on a claim.
 * @param claim document, type of relation and both ends; empty to list
 * @throws ConfigError where it is not clear which
 */
export function review(claim: readonly string[], options: ReviewOptions): Promise<number> {
  const verdict = verdictOf(options);
  if (verdict === null && claim.length > 0) {
    throw new ConfigError('Say whether the claim is --wrong or --right, or --withdraw what was said of it.');
  }
  const named = verdict === null ? null : { ...claimOf(claim), verdict };
  return withExistingStore(storeOf(options), async (store) => {
    await (named === null ? list(store, options.first) : keep(store, named, options));
    return 0;
  });
}

function verdictOf({ wrong, right, withdraw }: ReviewOptions): Verdict | null {
  const given = ([['wrong', wrong], ['right', right], ['withdrawn', withdraw]] as const).filter(([, isGiven]) => isGiven === true);
  if (given.length > 1) throw new ConfigError('Give one of --wrong, --right and --withdraw.');
  return given[0]?.[0] ?? null;
}

function claimOf([document, type, from, to]: readonly string[]): ClaimName {
  if (document !== undefined && type !== undefined && isType(type) && from !== undefined && to !== undefined) {
    return { document, type, from, to };
  }
  throw new ConfigError('A claim is a document, a type of relation and both ends, as yizheng review prints them.');
}

async function keep(store: Store, named: ClaimName & { readonly verdict: Verdict }, { note, by }: ReviewOptions): Promise<void> {
  const { judgement, isNew } = await judge(store, { ...named, note: note ?? null, who: by ?? userInfo().username });
  const { from, type, to, verdict } = named;
  const kept = `Kept as number ${judgement}: ${from} ${RELATIONS[type].zh} ${to} is ${verdict}`;
  say(isNew ? kept : `So it stands already, by number ${judgement}`);
}

function isType(type: string): type is RelationType {
  return type in RELATIONS;
}

async function list(store: Store, first: number): Promise<void> {
  const claims = await store.ask('doubtful', { first, after: null });
  say(claims.length === 0 ? 'No claim is in doubt.' : 'Claims that are least sure, each with what to type once you have looked:');
  for (const line of linesOf(claims)) say(line);
  const themes = await store.ask('unclassifiedThemes', { first, after: null });
  say();
  say(themes.length === 0 ? 'Every theme fits a concept.' : 'Themes that fit no concept:');
  if (themes.length > 0) for (const line of table(['theme', 'contributions'], themes.map(({ name, count }) => [name, count]))) say(line);
}

/** Each claim in columns, and below it the command that judges it. */
function linesOf(claims: readonly Doubtful[]): string[] {
  if (claims.length === 0) return [];
  const rows = claims.map(({ confidence, fromName, type, toName, quote, rule }) =>
    [confidence, fromName, RELATIONS[type].zh, toName, quote, rule]);
  const [headings = '', ...lines] = table(['sure', 'from', 'relation', 'to', 'quote', 'rule'], rows);
  return [headings, ...lines.flatMap((line, i) => [line, commandOf(claims[i]!)])];
}

function commandOf({ document, type, from, to }: Doubtful): string {
  const typed = [document ?? '', type, from, to].map((word) => `'${printable(word).replaceAll("'", String.raw`'\''`)}'`);
  return `    yizheng review --wrong ${typed.join(' ')}`;
}
