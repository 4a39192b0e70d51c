import type { Label } from '../../../../schema/ontology';
import { highlights } from '../../../analysis/highlights';
import { corrected } from '../../../analysis/spelling';
import type { Page, QuestionRow } from '../../../store/questions';
import type { Store } from '../../../store/store';
import { connection, readPage, type PageArguments } from '../../connection';
import type { Field } from '../../context';
import { badRequest } from '../../errors';

interface Typed {
  readonly text: string;
  readonly kinds?: readonly Label[] | null;
}

type Found = QuestionRow<'search'>;

/** A thing that was found, with the words by which it was. */
interface HitParent extends Found {
  readonly words: string;
}

const search: Field<unknown, PageArguments & Typed> = async (_, args, { store }) => {
  const text = readText(args);
  const page = readPage(args);
  const labels = args.kinds ?? null;
  const found = await store.ask('search', { ...page, text, labels });
  const better = found.length > 0 || await isFound(store, page, text, labels) ? null : await corrected(store, text);
  const rows = better === null ? found : await store.ask('search', { ...page, text: better, labels });
  return { ...connection(rows, page, (row): HitParent => ({ ...row, words: better ?? text })), corrected: better };
};

/** Whether an empty page is the end of what is found, and not all of it. */
async function isFound(store: Store, { after }: Page, text: string, labels: readonly Label[] | null): Promise<boolean> {
  if (after === null) return false;
  return (await store.ask('search', { first: 1, after: null, text, labels })).length > 0;
}

const MOST = 100;

const suggest: Field<unknown, Typed & { readonly first: number }> = async (_, args, { store }) => {
  const text = readText(args);
  if (args.first < 1 || args.first > MOST) throw badRequest(`first is ${args.first} but must be between 1 and ${MOST}`);
  const rows = await store.ask('suggestions', { text, labels: args.kinds ?? null, first: args.first });
  return rows.map((row) => ({ node: row, kind: row.label, name: row.name, highlights: highlights(row.name, text).slice(0, 1) }));
};

function readText({ text }: Typed): string {
  const words = text.trim();
  if (words === '') throw badRequest('text is empty: give at least one character to search for');
  return words;
}

/** Found in a sentence and not in a name. */
const IN_TEXT = 3;

export const searching = {
  Query: { search, suggest },
  FoundIn: { NAME: 'name', TEXT: 'text' },
  SearchHit: {
    node: (hit: HitParent) => hit,
    kind: ({ label }: HitParent) => label,
    foundIn: ({ rank }: HitParent) => (rank < IN_TEXT ? 'name' : 'text'),
    highlights: ({ excerpt, words }: HitParent) => highlights(excerpt, words),
  },
};
