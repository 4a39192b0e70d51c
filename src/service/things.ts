import DataLoader from 'dataloader';
import type { BackedTheme, NodeRow, QuestionName, QuestionParameters, QuestionRow, ThingRow } from '../store/questions';
import type { Backer } from '../store/questions/rows';
import type { Store } from '../store/store';
import { storeWith } from '../store/storeWith';
import type { NodeParent } from './parents';

type Naming = { readonly [Q in QuestionName]?: (row: QuestionRow<Q>) => ThingRow | null };

/** What the rows of a question name so fully that it need not be asked for; things that are gone by now are not among them. */
const NAMING: Naming = {
  backers: backerOf,
  themesBacked: themeOf,
  comparison: themeOf,
  themeTrends: themeOf,
  themeGaps: themeOf,
  matrix: totalOf,
  relationsFrom: ({ to, label, name, kind }) => ({ id: to, label, name, kind }),
  relationsTo: ({ from, label, name, kind }) => ({ id: from, label, name, kind }),
};

function backerOf({ backer, label, name, kind }: Pick<Backer, 'backer' | 'label' | 'name' | 'kind'>): ThingRow {
  return { id: backer, label, name, kind };
}

function themeOf({ theme, themeName, themeKind }: Pick<BackedTheme, 'theme' | 'themeName' | 'themeKind'>): ThingRow {
  return { id: theme, label: 'Theme', name: themeName, kind: themeKind };
}

/** Of a group or theme; cells name both again. */
function totalOf({ group, label, groupName, groupKind, theme, themeName, themeKind }: QuestionRow<'matrix'>): ThingRow | null {
  if (theme === null && group !== null && label !== null) return { id: group, label, name: groupName ?? '', kind: groupKind };
  return group === null && theme !== null ? { id: theme, label: 'Theme', name: themeName ?? '', kind: themeKind } : null;
}

/** The things of one request: known once an answer names them, else asked for, all of a level at once. */
export class Things {
  /** Whatever its answers name is remembered. */
  readonly store: Store;
  private readonly named = new Map<string, ThingRow>();
  private readonly rows: DataLoader<string, NodeRow | null>;

  constructor(opened: Store) {
    const ask = async <Q extends QuestionName>(question: Q, parameters: QuestionParameters<Q>): Promise<QuestionRow<Q>[]> => {
      const rows = await opened.ask(question, parameters);
      this.remember(question, rows);
      return rows;
    };
    this.store = storeWith(opened, { ask });
    this.rows = new DataLoader<string, NodeRow | null>((ids) => nodesOf(opened, ids));
  }

  /** @returns null where there is none */
  get(id: string): NodeParent | Promise<NodeParent | null> {
    return this.named.get(id) ?? this.rows.load(id);
  }

  async properties(id: string): Promise<NodeRow['properties']> {
    return (await this.rows.load(id))?.properties ?? {};
  }

  private remember<Q extends QuestionName>(question: Q, rows: readonly QuestionRow<Q>[]): void {
    const name: ((row: QuestionRow<Q>) => ThingRow | null) | undefined = NAMING[question];
    if (name === undefined) return;
    for (const row of rows) {
      const thing = name(row);
      if (thing !== null) this.named.set(thing.id, thing);
    }
  }
}

async function nodesOf(store: Store, ids: readonly string[]): Promise<Array<NodeRow | null>> {
  const found = new Map((await store.ask('nodes', { ids })).map((node) => [node.id, node]));
  return ids.map((id) => found.get(id) ?? null);
}
