import type { Block, CleanText, Span } from '../../types';
import { parseGroupPhrase } from '../groups';
import { nameList } from '../persons/nameList';
import { beginsAsProposal } from '../themes/verbs';
import type { Holds } from './entry';

const FEWEST = 2;
/** Of the values of a column so many must be alike. */
const SHARE = 0.7;
const LONGEST_WHO = 120;
const TITLE = /^(?:《?关于.{4,80}|.{6,80}(?:的)?(?:提案|建议|案|对策|思考)》?)$/;
const SHORTEST_TITLE = 8;
/** What may stand beside the names in a cell: separators, posts in brackets, how many there are. */
const BETWEEN = /（[^（）]{1,40}）|[、，；和及 ]|(?:政协)?(?:委员|常委)|等(?:\d{1,3}[人名位])?/g;
/** 校民盟主委: somebody's post. */
const POST = /(?:主委|会长|主席|主任|书记|[局校院处科所]长|理事|委员)$/;
const BACKED: ReadonlySet<string> = new Set(['party', 'sector', 'people_org', 'committee_group']);

/** What the values of a column are, told from most of them; null where they are nothing of all this, or too few to say. */
export function holdsOf(clean: CleanText, column: readonly Block[]): Holds | null {
  if (column.length < FEWEST) return null;
  const most = (is: (field: Block) => boolean) => column.filter(is).length >= column.length * SHARE;
  if (most((field) => isTitle(clean, field))) return 'titles';
  if (most((field) => isOfNames(clean, field, nameList))) return 'names';
  if (most((field) => isGroup(clean, field, BACKED))) return 'groups';
  if (most((field) => isGroup(clean, field, OFFICES))) return 'offices';
  return most((field) => isOfNames(clean, field, nameList) || isGroup(clean, field, BACKED)) ? 'proposers' : null;
}

const OFFICES: ReadonlySet<string> = new Set(['government']);

function isTitle(clean: CleanText, field: Block): boolean {
  const words = clean.folded.slice(field.start, field.end);
  return !/[。；]/.test(words) && (TITLE.test(words) || (words.length >= SHORTEST_TITLE && beginsAsProposal(words)));
}

/** Beside so many names a word of two or three signs is one too: 从容. */
const MANY = 2;
const ONE_MORE = 3;

/** Names and nothing else, as one of the two readings of lists sees them. */
export function isOfNames(clean: CleanText, field: Span, namesIn: typeof nameList): boolean {
  const names = namesIn(clean.folded, field);
  const written = clean.folded.slice(field.start, field.end);
  const rest = names.reduce((words, { start, end }) => words.replace(clean.folded.slice(start, end), ''), written);
  return names.length > 0 && rest.replace(BETWEEN, '').length <= (names.length < MANY ? 0 : ONE_MORE);
}

/** Groups of some kinds and nothing else. */
function isGroup(clean: CleanText, field: Block, kinds: ReadonlySet<string>): boolean {
  const isPost = POST.test(clean.folded.slice(field.start, field.end));
  const groups = isPost || field.end - field.start > LONGEST_WHO ? [] : parseGroupPhrase(clean, field);
  const [first, last] = [groups[0], groups.at(-1)];
  return first?.start === field.start && last?.end === field.end && groups.every((group) => kinds.has(group.kind));
}
