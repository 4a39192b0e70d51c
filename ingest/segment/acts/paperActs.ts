import { fold } from '../../clean/fold';
import { blockAt, within, type Page } from '../../recognise/page';
import { bookTitles, handedInTitles } from '../../recognise/themes/bookTitles';
import { groupPaper, type GroupPaper } from '../../recognise/themes/groupPaper';
import type { GroupSpeech } from '../../recognise/themes/groupSpeech';
import { numberedThemes } from '../../recognise/themes/numbered';
import { distinct } from '../../recognise/themes/speechThemes';
import type { ProposalEntry } from '../../recognise/themes/proposalEntries';
import { proposalThemes } from '../../recognise/themes/proposals';
import { isMention, themeMention } from '../../recognise/themes/mention';
import { askedThemes, isWholePaper, wholeOf } from '../../recognise/themes/papers';
import { tidyTheme } from '../../recognise/themes/tidy';
import type { CleanText, Span, ThemeMention } from '../../types';
import { anyOf } from '../../pattern';
import { sharedAct, type Act } from './act';
import { entryBodies } from './entryBodies';

/** 关于对市政协五届三次会议第56号提案的答复: what was answered is told in the letter. */
const REPLY = /第?\d{1,6}号[^。；\n]{0,20}(?:提案|建议)的?(?:答复|复函|函)/;

/** The proposals of a page: of a list of them, or the only one, which the page prints with what it asks for. */
export function entryActs(page: Page, entries: readonly ProposalEntry[], speakers: readonly Span[]): Act[] {
  const kept = entries.filter(({ theme }) => !REPLY.test(theme.theme));
  const bodies = entryBodies(page, kept, speakers);
  const [only, ...others] = kept.map((entry, i) => withBody(page, withContents(page, entryAct(entry)), bodies[i] ?? null));
  if (only === undefined || others.length > 0 || !isWholePaper(page, only.quote)) return only === undefined ? [] : [only, ...others];
  const asked = askedThemes(page.clean, wholeOf(page.clean)) ?? [];
  return [{ ...only, themes: [...only.themes, ...asked], spans: [...only.spans, ...asked] }];
}

/** { 案由: '…', 提案人: '…', 主要内容: '…。建议…' } */
const CONTENT = /^(?:(?:主要|提案|建议|发言|具体)?(?:内容|正文|摘要|建议|要点)|content|text|body|summary|abstract|excerpt|suggestions?|detail)$/i;
const FIELDS = 24;

/** What the text in the record of a proposal asks for. */
function withContents(page: Page, act: Act): Act {
  const record = blockAt(page, act.quote.start)?.record;
  const fields = record === undefined || act.persons.length === 0 ? [] : page.records.ofRecord(record).slice(0, FIELDS);
  const told = fields.filter(({ kind, key, start, end }) => (
    kind === 'field' && CONTENT.test(fold(key ?? '')) && /[。；]/.test(page.clean.folded.slice(start, end))));
  const asked = told.flatMap((field) => bodyThemes(page.clean, field));
  return asked.length === 0 ? act : { ...act, themes: distinct([...act.themes, ...asked]), spans: [...act.spans, ...asked] };
}

/** What the text under its labels asks for. */
function withBody(page: Page, act: Act, body: Span | null): Act {
  const asked = body === null ? [] : bodyThemes(page.clean, body);
  return asked.length === 0 ? act : { ...act, themes: distinct([...act.themes, ...asked]), spans: [...act.spans, body as Span] };
}

/** One proposal: its groups argue for it as speakers do. */
function entryAct(entry: ProposalEntry): Act {
  const quote = { start: entry.theme.start, end: entry.theme.end, rule: entry.theme.rule };
  const { persons, groups, theme } = entry;
  const owned = persons.length + groups.length > 0;
  return { kind: 'proposal', quote, spans: [entry], persons, onBehalfOf: groups, heldBy: [], themes: [theme], owned };
}

/** 建议, 呼吁，: what follows is asked for by this word alone. */
const ASKS = /(?:建议|呼吁|提议|倡议)[，：]?$/;

/** What a group that takes the word itself asks for is its own. */
export function groupSpeechAct(page: Page, { group, body, relation, ...quote }: GroupSpeech): Act[] {
  const titles = relation === 'on_behalf_of' ? speechTitles(page, body) : [];
  const voice = ASKS.test(page.clean.folded.slice(quote.start, body.start)) ? 'opened' : 'spoken';
  const themes = [...titles, ...proposalThemes(page.clean, body, voice)];
  const span = { start: quote.start, end: body.end };
  const kind = relation === 'on_behalf_of' ? 'speech' : 'proposal';
  return themes.length === 0 ? [] : [{ ...sharedAct(kind, themes, span, []), onBehalfOf: [group], owned: true }];
}

/** A paper that is printed whole: its title, and what it asks for. */
export function groupPaperAct({ clean }: Page, { groups, titles, body, isSpoken, ...quote }: GroupPaper): Act {
  const heads = titles.map((title) => themeMention(clean, tidyTheme(clean.folded, title), 'title', 'theme.speechTitle'));
  const themes = [...heads, ...bodyThemes(clean, body)].filter(isMention);
  const kind = isSpoken ? 'speech' : 'proposal';
  return {
    kind, quote: { start: quote.start, end: quote.end, rule: groupPaper.name }, spans: [...titles, body],
    persons: [], onBehalfOf: groups, heldBy: [], themes: distinct(themes), owned: true,
  };
}

function bodyThemes(clean: CleanText, body: Span): ThemeMention[] {
  const asked = askedThemes(clean, body);
  if (asked !== null) return asked;
  const numbered = numberedThemes(clean, body);
  return numbered.length > 0 ? numbered : proposalThemes(clean, body, 'spoken');
}

/** 作《…》的发言: whatever stands between the marks is the title. */
function speechTitles(page: Page, body: Span): ThemeMention[] {
  const found = /^《([^《》\n]{4,80})》/.exec(page.clean.folded.slice(body.start, body.end))?.[1];
  const span = { start: body.start + 1, end: body.start + 1 + (found?.length ?? 0) };
  if (found === undefined) return [];
  return [themeMention(page.clean, tidyTheme(page.clean.folded, span), 'title', 'theme.speechTitle')].filter(isMention);
}

/** So far before its title the group that submitted a paper is named. */
const PAPER_AFTER = 80;
/** G提交的《A》、《B》: so far where others stand between, and those others. */
const LAST_OF_SEVERAL_AFTER = 240;
const OTHERS_BETWEEN = /(?:《[^《》\n]{4,100}》(?:[、和及]|以及)?){1,6}(?=《$)/;

const SUBMITS = anyOf([
  /^(?![^，。；《]{0,10}(?:名誉|常务|执行|专职|党组)?副?(?:会长|主席|主委|主任|秘书长|理事|院长|校长|所长|董事|总经理|教授|委员|常委|成员|会员|[党盟社]员))[^，。；]{0,12}(?:提交|提出|提供|报送|撰写|形成|编报|反映)(?:了|的)?[^，。；]{0,8}[《“]$/,
  /^的?(?:集体|组织|党派|界别|重点|优秀)?(?:提案|(?:大会|书面|口头)?发言|社情民意(?:信息)?)《$/,
  /^：\n?(?:您|你|贵)[^。《“\n]{0,30}提出的?[《“]$/,
]);
/** G，何立委员：你们提出的《…》; 何立委员，G：…: a letter to both. */
const TO_BOTH = /^(?:[、，和及][^，。：]{2,16}(?:委员|常委))?：\n?(?:您|你|贵)[^。《“\n]{0,30}提出的?[《“]$/;
/** 致公党市委会的《关于…的提案》: by its words a paper of whoever is named before it. */
const ITS_OWN = /^的?《$/;
const IS_PAPER = /(?:提案|建议)$/;
const BACKED: ReadonlySet<string> = new Set(['party', 'people_org', 'sector', 'committee_group']);

/** 10件重点提案是：…，G《…》，…: a list names each paper behind who handed it in. */
const IN_LIST = /(?:[，；、：]|其中|》(?:以?及|和|与))$/;

const LONGEST_JOINT = 3;

/** G提交的《关于…的提案》: papers of the group that is named right before as having submitted them, each told once. */
export function groupPapers(page: Page, ofOthers: readonly Span[]): Act[] {
  const whole = { start: 0, end: page.clean.text.length };
  const told = new Set<string>();
  return [...bookTitles(page.clean, whole), ...handedInTitles(page.clean, whole)].flatMap((title) => {
    const { folded } = page.clean;
    const before = within(page.groups, { start: Math.max(0, title.start - LAST_OF_SEVERAL_AFTER), end: title.start });
    const addressed = before.find(({ end }) => TO_BOTH.test(folded.slice(end, title.start)));
    const group = addressed ?? before.at(-1);
    if (group === undefined || group.rule === 'group.committee') return [];
    const lead = folded.slice(group.end, title.start).replace(OTHERS_BETWEEN, '');
    if (addressed === undefined && lead.length > PAPER_AFTER) return [];
    const isToBoth = addressed !== undefined;
    if (!isToBoth && ofOthers.some((body) => body.start <= title.start && title.end <= body.end)) return [];
    const joint = folded.slice(Math.max(0, group.start - LONGEST_JOINT), group.start);
    const listed = folded.slice(group.end, title.start) === '《' && IN_LIST.test(joint);
    const owns = BACKED.has(group.kind) && ITS_OWN.test(lead) && IS_PAPER.test(title.theme);
    if (!listed && !isToBoth && !owns && !SUBMITS.test(lead)) return [];
    const paper = `${group.name} ${folded.slice(title.start, title.end)}`;
    if (told.has(paper)) return [];
    told.add(paper);
    return [{ ...sharedAct('proposal', [title], title, []), onBehalfOf: [group], owned: true }];
  });
}

/** The same without the themes that stand as papers of their own. */
export function withoutPapers(act: Act, papers: readonly Act[]): Act {
  return { ...act, themes: act.themes.filter((theme) => !papers.some((paper) => paper.themes[0]?.start === theme.start)) };
}
