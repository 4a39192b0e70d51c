import type { Block, GroupLink, GroupMention, PersonMention, Span, ThemeMention } from '../../types';
import { parseGroupPhrase } from '../groups';
import { isOfNames } from '../entries/contents';
import type { Holds } from '../entries/entry';
import type { Page } from '../page';
import { fieldNames } from '../persons/nameList';
import { inlineEntries } from './inlineEntries';
import { catalogueOf, isOfSpeeches } from './catalogue';
import { labelKind, type LabelKind, type LabelledSpan } from './labels';
import { isMention, themeMention } from './mention';
import { proposersIn } from './proposers';
import { recordBelow } from './recordBelow';
import { hasRole } from './records';

const NAME = 'theme.proposalEntry';
/** One proposal of a list: 《关于…的提案》 提案者：A、B 主办单位：C. */
export interface ProposalEntry extends Span {
  readonly theme: ThemeMention;
  readonly persons: readonly PersonMention[];
  readonly groups: readonly GroupMention[];
  readonly handlers: readonly GroupMention[];
  /** Where those who hand it in sit, and for whom they speak, as columns of their own say. */
  readonly beside?: readonly GroupBeside[];
  /** Whose seat that is: of the first of them, where others join in on a line of their own. */
  readonly seated?: readonly PersonMention[];
  /** A speech, and who gives it. */
  readonly isSpeech?: boolean;
}

type GroupBeside = Pick<GroupLink, 'group' | 'relation'>;

/** The entries of lists of proposals: a title and, in the lines or fields under it, who proposes and who handles it. */
export function proposalEntries(page: Page): ProposalEntry[] {
  const { blocks } = page.clean;
  const found: ProposalEntry[] = [];
  for (let i = 0; i < blocks.length; i++) {
    found.push(...inlineOf(page, blocks[i] as Block));
    const block = blocks[i] as Block;
    const title = titleOf(page, block);
    if (title === null) continue;
    const below = recordBelow(page, i);
    const lines = below.length > 0 ? below.flatMap((field) => labelledLine(page, field) ?? []) : labelledUnder(page, i);
    const isRow = block.record !== undefined && lines.some((line) => line.kind === 'handler');
    const isProposal = isRow || lines.some((line) => line.kind === 'proposer');
    if (isProposal) found.push({ ...entry(page, title, lines), beside: groupsBeside(page, below[0] ?? block) });
  }
  return found;
}

function inlineOf(page: Page, block: Block): ProposalEntry[] {
  return inlineEntries(page, block).map(({ title, lines }) => entry(page, title, lines));
}

/** 《…》, 关于…的提案, or behind a number whatever is no sentence; that it is a proposal says the line under it. */
const TITLE = /^(?:第?\d{1,4}[号、.．）]?[ ]*|第?[一二三四五六七八九十百]{1,4}[号、.．）][ ]*)?(《[^》\n]{4,100}》|(?:关于[^。；：\n]{4,80}|[^，。；：\n]{4,80})(?:提案|建议)(?:（[^）]*）)?)$|^第?\d{1,4}[号、.．）][ ]*([^。；：\n]{6,80})$/;

/** { title: '市政协委员' }: where somebody sits. */
const SEAT = /^[^，。；、]{0,8}政协(?:委员|常委)(?=$|[、，])/;
/** So many fields or records are enough to see what a list is of. */
const FEW = 24;
const SEAT_TOLD = /^[^，。；、]{0,12}政协(?:委员|常委)(?!会)/;

/** A block that is a title: 《…》 behind a number, 案由：…, or a line 关于…的提案. */
function titleOf(page: Page, block: Block): ThemeMention | null {
  const words = page.clean.folded.slice(block.start, block.end);
  const labelled = labelledLine(page, block);
  const isLabelled = labelled?.kind === 'title' && !words.includes('。') && !SEAT.test(words) && !isOfGroup(page, block);
  const written = isLabelled ? page.clean.folded.slice(labelled.value.start, labelled.value.end) : writtenTitle(words);
  if (written === undefined) return null;
  const start = block.start + words.lastIndexOf(written) + (written.startsWith('《') ? 1 : 0);
  const end = start + written.replace(/[《》]/g, '').length;
  const theme = themeMention(page.clean, { start, end }, 'title', NAME);
  return isMention(theme) ? theme : null;
}

/** { title: '教育界', conveners: […] }: the name of a group, not of a paper. */
function isOfGroup(page: Page, { record }: Block): boolean {
  return record !== undefined && page.records.ofRecord(record).slice(0, FEW).some((field) => hasRole(field, 'leader'));
}

/** 民建市委会关于…的提案: whose paper it is may stand before its title. */
const OF_BODY = /^[^《》关]{2,30}?[会社盟委界组](?=关于)/;

function writtenTitle(words: string): string | undefined {
  const found = TITLE.exec(words);
  return (found?.[1] ?? found?.[2])?.replace(OF_BODY, '');
}

/** What a column without a telling label is in a list of proposals. */
const HELD: Readonly<Record<Holds, LabelKind>> = {
  titles: 'title', names: 'proposer', groups: 'proposer', proposers: 'proposer', offices: 'handler',
};

/** A field with such a key or in such a column, or a line 提案者：…, also inside a field that holds a whole text. */
function labelledLine(page: Page, block: Block): LabelledSpan | null {
  const holds = page.held.get(block.start);
  const held = holds === undefined ? null : HELD[holds];
  const keyed = (block.key === undefined ? null : labelKind(block.key)) ?? held ?? delegateNamed(page, block);
  if (keyed !== null) return { kind: keyed, value: { start: block.start, end: block.end } };
  const label = /^([^：\n]{2,12})：/.exec(page.clean.folded.slice(block.start, block.end))?.[1];
  const kind = label === undefined ? null : labelKind(label);
  return kind === null ? null : { kind, value: { start: block.start + (label as string).length + 1, end: block.end } };
}

/** { identity: '市人大代表' }: whoever it is hands in no proposal of a committee. */
const isOfCongress = (page: Page) => ({ start, end }: Block) => /^[^，。；]{0,8}人大代表/.test(page.clean.folded.slice(start, end));

/** { title: '…', delegateName: 'A' }: beside a title the delegate who is named hands it in. */
function delegateNamed(page: Page, block: Block): LabelKind | null {
  const isName = hasRole(block, 'name');
  const isDeputys = () => block.record !== undefined && page.records.ofRecord(block.record).some(isOfCongress(page));
  return isName && isOfNames(page.clean, block, fieldNames) && !isDeputys() ? 'proposer' : null;
}

/** The labelled lines right under a title, or the other fields of its record. */
function labelledUnder(page: Page, index: number): LabelledSpan[] {
  const { blocks } = page.clean;
  const block = blocks[index] as Block;
  const lines: LabelledSpan[] = [];
  for (let i = block.record === undefined ? firstOfForm(page, index) : firstOf(page, index); i < blocks.length; i++) {
    const next = blocks[i] as Block;
    const isInside = block.record !== undefined && next.parent === block.record;
    const line = i === index ? null : isInside ? partyInside(page, next) : labelledLine(page, next);
    if (isInside && line !== null) lines.push(line);
    if (isInside) continue;
    const inText = block.record === undefined || (next.record === block.record && next.key === block.key);
    const isOver = inText ? !isLabelled(page, next) || line?.kind === 'title' : next.record !== block.record || isTitleInText(page, next);
    if (i > index && isOver) break;
    if (line !== null && line.kind !== 'title') lines.push(...partsOf(page, line));
  }
  return lines;
}

const NEXT_LABEL = /[ ]{1,4}([\u3400-\u9fff]{2,8})：[ ]?/g;

/** 提案人：A 附议人：B、C: several labels in one line, each with what stands behind it. */
function partsOf(page: Page, { kind, value }: LabelledSpan): LabelledSpan[] {
  const labels = Array.from(page.clean.folded.slice(value.start, value.end).matchAll(NEXT_LABEL), (found) => (
    { kind: labelKind(found[1] as string), at: value.start + found.index, start: value.start + found.index + found[0].length }));
  const parts = [{ kind: kind as LabelKind | null, at: value.start, start: value.start }, ...labels];
  return parts.flatMap((part, i) => (part.kind === null ? [] : [{
    kind: part.kind, value: { start: part.start, end: parts[i + 1]?.at ?? value.end },
  }]));
}

const SITS_IN: ReadonlySet<string> = new Set(['sector', 'party', 'people_org']);

/** | 提案人 | 界别 |, { speaker, onBehalf }: columns of the title's row. */
function groupsBeside(page: Page, { record }: Block): GroupBeside[] {
  const fields = record === undefined ? [] : page.records.ofRecord(record);
  const [inside, ...more] = record === undefined ? [] : page.records.inside(record);
  const spokenFor = inside === undefined || more.length > 0 ? fields : [...fields, ...page.records.ofRecord(inside)];
  const groupIn = (field: Block) => parseGroupPhrase(page.clean, field).filter(({ kind }) => SITS_IN.has(kind)).slice(0, 1);
  const told = spokenFor.filter((field) => hasRole(field, 'behalf')).flatMap(groupIn);
  return [
    ...fields.filter(tellsSeat).flatMap(groupIn).map((group) => ({ group, relation: 'member' as const })),
    ...told.map((group) => ({ group, relation: 'on_behalf_of' as const })),
  ];
}

/** A sector in a column that says so; a party in one of parties; where a key says only `group`, what is called a sector. */
function tellsSeat(field: Block): boolean {
  return (hasRole(field, 'seat') || /^groups?$/i.test(field.key ?? '')) && !hasRole(field, 'leaning') && !hasRole(field, 'committee');
}

/** 提案类别：医药卫生: whatever the label, the entry goes on. */
function isLabelled(page: Page, { start, end }: Block): boolean {
  return /^[\u3400-\u9fff]{1,2}[ ]?[\u3400-\u9fff ]{1,10}(?:（[^（）：\n]{1,8}）)?：[^。\n]{1,60}$/.test(page.clean.folded.slice(start, end));
}

/** { title: '…', proposer: { name: 'A' }, units: [{ name: 'B局' }] } */
function partyInside(page: Page, block: Block): LabelledSpan | null {
  const { start, end } = block;
  if (!hasRole(block, 'name') || isAmongDelegates(page, block)) return null;
  const isOffice = parseGroupPhrase(page.clean, { start, end })[0]?.kind === 'government';
  return { kind: isOffice ? 'handler' : 'proposer', value: { start, end } };
}

/** [{ name: 'A', role: '主持' }, { name: 'B', role: '市政协委员' }]: somebody else beside those who are told to be delegates. */
function isAmongDelegates(page: Page, { record, parent }: Block): boolean {
  const tellsSeat = ({ start, end }: Block) => SEAT_TOLD.test(page.clean.folded.slice(start, end));
  const isSeated = (one: number) => page.records.ofRecord(one).slice(0, FEW).some(tellsSeat);
  return record !== undefined && parent !== undefined && !isSeated(record) && page.records.inside(parent).slice(0, FEW).some(isSeated);
}

/** The first field of the title's record, or of one inside it, that stands right before it; or the title itself. */
function firstOf({ clean: { blocks } }: Page, index: number): number {
  const { record, key } = blocks[index] as Block;
  let first = index;
  const isOwn = (one: Block | undefined) => (one?.record === record && one?.key !== key) || one?.parent === record;
  while (record !== undefined && isOwn(blocks[first - 1])) first--;
  return first;
}

/** So many lines of a form may stand over its title. */
const LINES_OVER = 6;

/** 提案者：A / 题目：…: the first line of a form that says who proposes over the title; the title itself, where another one stands there. */
function firstOfForm(page: Page, index: number): number {
  const { blocks } = page.clean;
  const isLine = (block: Block | undefined) => block !== undefined && block.record === undefined && isLabelled(page, block);
  if (!isLine(blocks[index])) return index;
  let first = index;
  while (index - first < LINES_OVER && isLine(blocks[first - 1])) first--;
  const over = blocks.slice(first, index).map((block) => labelledLine(page, block)?.kind);
  return over.includes('title') || !over.includes('proposer') ? index : first;
}

/** A title in the text of a record: the lines under it are its own. */
function isTitleInText(page: Page, block: Block): boolean {
  return labelKind(block.key ?? '') === null && writtenTitle(page.clean.folded.slice(block.start, block.end)) !== undefined;
}

function entry(page: Page, theme: ThemeMention, lines: readonly LabelledSpan[]): ProposalEntry {
  const of = (kind: LabelKind) => lines.filter((line) => line.kind === kind).map((line) => line.value);
  const proposers = of('proposer').map((line) => proposersIn(page, line, NAME));
  return {
    start: Math.min(theme.start, ...lines.map((line) => line.value.start)),
    end: Math.max(theme.end, ...lines.map((line) => line.value.end)),
    theme,
    persons: proposers.flatMap((one) => one.persons),
    ...(proposers.length > 1 ? { seated: proposers[0]?.persons ?? [] } : {}),
    groups: proposers.flatMap((one) => one.groups),
    handlers: of('handler').flatMap((line) => parseGroupPhrase(page.clean, line)),
    isSpeech: isOfSpeeches(catalogueOf(page)),
  };
}

/** Who handles the proposal, and the groups that propose it, or that those who do belong to. */
export function entryLinks(page: Page, found: ProposalEntry): GroupLink[] {
  const handles = (group: GroupMention): GroupLink => ({ person: null, group, relation: 'handles', quote: group });
  const sits = (one: GroupBeside) => (found.seated ?? found.persons).map((person): GroupLink => ({ person, ...one, quote: one.group }));
  const proposes = found.groups.flatMap((group) => ofBeside(page, found, group));
  return [...proposes, ...(found.beside ?? []).flatMap(sits), ...found.handlers.map(handles)];
}

/** 教育界 何立; 何立，民进市委会; 何立（民进市委会）: a group beside the persons is theirs, and the one that a speaker is named behind is spoken for. */
function ofBeside({ clean: { folded } }: Page, { persons, isSpeech }: ProposalEntry, group: GroupMention): GroupLink[] {
  const before = persons.filter((one) => /^[， （]$/.test(folded.slice(one.end, group.start)));
  const isBehind = /^[ \n]$/.test(folded.slice(group.end, persons[0]?.start ?? group.end)) && (isSpeech || group.kind === 'sector');
  const behind = isBehind ? persons : [];
  const spokenFor = persons.filter((one) => /^[， ]代表(?:(?:单位|党派|界别)?：)?$/.test(folded.slice(one.end, group.start)));
  if (spokenFor.length > 0) return spokenFor.map((person) => ({ person, group, relation: 'on_behalf_of', quote: group }));
  const theirs = before.length > 0 ? before : behind;
  if (theirs.length === 0) return [{ person: null, group, relation: 'proposer', quote: group }];
  const relation = before.length > 0 || group.kind === 'sector' ? 'member' : 'on_behalf_of';
  return theirs.map((person) => ({ person, group, relation, quote: group }));
}
