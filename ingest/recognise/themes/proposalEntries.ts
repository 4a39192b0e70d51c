import type { Block, GroupLink, GroupMention, PersonMention, Span, ThemeMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import type { Page } from '../page';
import { isMention, themeMention } from './mention';
import { proposersIn } from './proposers';

const NAME = 'theme.proposalEntry';
/** Labels of a list of proposals, as committees print them, and the keys that records of such lists have. */
const LABELS = {
  title: /^(?:案由|案名|(?:提案|建议)?(?:题目|名称|标题|案由|主题)|title)$/i,
  proposer: /^(?:第一|主要|集体|联名|领衔)?(?:提案|提交|提出|建议|领衔|附议|联名|报送|撰写)(?:者|人|单位|委员|党派)(?:[（/].{1,8})?$|^(?:co_?|joint_?|lead_?)?(?:proposers?|submitters?|authors?)$/i,
  handler: /^(?:主办|承办|会办|协办|分办|办理|答复|交办|牵头)(?:承办|办理)?(?:单位|部门)(?:[（/].{1,8})?$|^(?:主|承|会|协|分)办$|^(?:handlers?|undertakers?|handling_?(?:unit|department)s?)$/i,
} as const;

type LabelKind = keyof typeof LABELS;

/** One proposal of a list: 《关于…的提案》 提案者：A、B 主办单位：C. */
export interface ProposalEntry extends Span {
  readonly theme: ThemeMention;
  readonly persons: readonly PersonMention[];
  readonly groups: readonly GroupMention[];
  readonly handlers: readonly GroupMention[];
}

interface LabelledLine {
  readonly kind: LabelKind;
  readonly value: Span;
}

/** The entries of lists of proposals: a title and, in the lines or fields under it, who proposes and who handles it. */
export function proposalEntries(page: Page): ProposalEntry[] {
  const { blocks } = page.clean;
  const found: ProposalEntry[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const title = titleOf(page, blocks[i] as Block);
    if (title === null) continue;
    const lines = labelledUnder(page, i);
    if (lines.some((line) => line.kind === 'proposer')) found.push(entry(page, title, lines));
  }
  return found;
}

/** A block that is a title: 《…》 behind a number, 案由：…, or a line 关于…的提案. */
function titleOf(page: Page, block: Block): ThemeMention | null {
  const words = page.clean.folded.slice(block.start, block.end);
  const labelled = labelledLine(page, block);
  const written = labelled?.kind === 'title' ? page.clean.folded.slice(labelled.value.start, labelled.value.end)
    : /^(?:第?[\d一二三四五六七八九十百]{1,4}[号、.．）]?[ ]*)?(《[^》\n]{4,100}》|关于[^，。；：\n]{4,80}(?:提案|建议)(?:（[^）]*）)?)$/.exec(words)?.[1];
  if (written === undefined) return null;
  const start = block.start + words.lastIndexOf(written) + (written.startsWith('《') ? 1 : 0);
  const end = start + written.replace(/[《》]/g, '').length;
  const theme = themeMention(page.clean, { start, end }, 'title', NAME);
  return isMention(theme) ? theme : null;
}

/** A line 提案者：…, or a field with such a key. */
function labelledLine(page: Page, block: Block): LabelledLine | null {
  const key = block.key ?? /^([^：\n]{2,12})：/.exec(page.clean.folded.slice(block.start, block.end))?.[1];
  const kind = key === undefined ? undefined : (Object.keys(LABELS) as LabelKind[]).find((one) => LABELS[one].test(key.replace(/\s/g, '')));
  if (kind === undefined) return null;
  const start = block.key === undefined ? block.start + (key as string).length + 1 : block.start;
  return { kind, value: { start, end: block.end } };
}

/** The labelled lines right under a title, or the other fields of its record. */
function labelledUnder(page: Page, index: number): LabelledLine[] {
  const { blocks } = page.clean;
  const block = blocks[index] as Block;
  const lines: LabelledLine[] = [];
  for (let i = index + 1; i < blocks.length; i++) {
    const next = blocks[i] as Block;
    const line = labelledLine(page, next);
    const ends = block.record === undefined ? line === null || line.kind === 'title' : next.record !== block.record;
    if (ends) break;
    if (line !== null && line.kind !== 'title') lines.push(line);
  }
  return lines;
}

function entry(page: Page, theme: ThemeMention, lines: readonly LabelledLine[]): ProposalEntry {
  const of = (kind: LabelKind) => lines.filter((line) => line.kind === kind).map((line) => line.value);
  const proposers = of('proposer').map((line) => proposersIn(page, line, NAME));
  return {
    start: theme.start,
    end: lines.at(-1)?.value.end ?? theme.end,
    theme,
    persons: proposers.flatMap((one) => one.persons),
    groups: proposers.flatMap((one) => one.groups),
    handlers: of('handler').flatMap((line) => parseGroupPhrase(page.clean, line)),
  };
}

/** Who handles the proposal, and the groups that propose it. */
export function entryLinks(found: ProposalEntry): GroupLink[] {
  const link = (relation: 'proposer' | 'handles') => (group: GroupMention): GroupLink => ({ person: null, group, relation, quote: group });
  return [...found.groups.map(link('proposer')), ...found.handlers.map(link('handles'))];
}
