import { surnames } from '../../../schema/vocabulary/surnames';
import { beginsWord, isWord } from '../segmenter';
import type { NameSpan } from './spans';

/** Surnames that are prepositions far more often before a place: 于上海, 向河池. */
const PREPOSITIONS = '于向从和与及经由至并同往去到';
/** What a person's name may follow in a sentence: a sign, the start, or a post (主席, 委员, 主任, 书记, 院长…). */
const BEFORE_PERSON = /(?:^|[^\u3400-\u9fff]|[席员任长记委表士授师理])$/;
/** 中共|安徽省委, 民建|贵州省委: a place stands right behind a party's short name. */
const PARTY = /(?:中共|民[革盟建进]|农工党|致公党|台盟)$/;
/** 、周长江、: a river or region is a person's name only where it stands in a list of names. */
const LISTED_NAME = /^、[^]+[、，。（]$/;
/** 、过黄河、: verbs that are family names. */
const CROSSES = '过游越通连';
/** A name of two signs and the mark behind it. */
const LISTED_REACH = 3;
/** What shows that a name before it was a person's: 龚永德副主任. */
const AFTER_PERSON = /^(?:常务)?副?(?:主任|主席|会长|委员|书记|秘书长|部长|院长|教授|先生|女士)(?!会)/;
const FEATURE = '山湖江河溪湾岛坝村屯营寨';
const QUOTED = /^“.{1,4}”$/;

/**
 * The names that stand as words of their own. 上海 is no place in 历史上海量: a short name must begin where a word does, and a
 * county's end where one ends (共和国 is no county, but 浙江 counts in 浙江大学). Names in a chain cut each other.
 */
export function standingFree(spans: readonly NameSpan[], folded: string): NameSpan[] {
  return spans.filter((span, i) => {
    if (isOwnWord(span, folded) || isInFeature(span, folded) || isVerb(span, folded) || isPost(span, folded)) return false;
    const isInChain = spans[i - 1]?.end === span.start || spans[i + 1]?.start === span.end;
    return isInChain || (span.kind === 'full' && span.name.length > 3) || isFreeWord(span, folded);
  });
}

function isFreeWord(span: NameSpan, folded: string): boolean {
  if (isInPersonName(span, folded) || isInByline(span, folded)) return false;
  if (PARTY.test(folded.slice(Math.max(0, span.start - 3), span.start))) return true;
  return isCountyShort(span) ? isWord(folded, span.start, span.end) : beginsWord(folded, span.start, span.end);
}

/** 部长|沙某某, 院长|春某. */
const POST_BEFORE = /^[部局厅处科院校馆所社]$/;

function isPost({ start, name, kind }: NameSpan, folded: string): boolean {
  return kind === 'short' && name.startsWith('长') && POST_BEFORE.test(folded[start - 1] ?? '');
}

/** 云龙 in 主席高云龙: a short name behind a surname that itself stands where a person's name begins. */
function isInPersonName({ start, name, kind }: NameSpan, folded: string): boolean {
  const surname = folded[start - 1] ?? '';
  if (name.length !== 2 || PREPOSITIONS.includes(surname) || !surnames().single.has(surname)) return false;
  if (kind === 'region') return isListedName(folded, start, surname);
  if (kind !== 'short') return false;
  const [before, after] = [folded.slice(Math.max(0, start - 2), start - 1), folded.slice(start + name.length, start + name.length + 6)];
  return BEFORE_PERSON.test(before) || AFTER_PERSON.test(after);
}

/** 作者：凌云, 责编：海林: who made the page, by a name of two signs, which nothing follows in its field. */
const BYLINE = /(?:作者|记者|编辑|责编|校对|摄影|审核|编审|撰稿人?|通讯员)[：/ ]{1,2}$/;
const BYLINE_WITHIN = 8;
const FIELD_END = /^(?:$|[\n）】|]| {2}| (?:来源|编辑|责编|责任|校对|审核|摄影|时间|日期|浏览|字))/;

function isInByline({ start, end, name, kind }: NameSpan, folded: string): boolean {
  const before = folded.slice(Math.max(0, start - BYLINE_WITHIN), start);
  if (kind === 'short' && isCompoundInByline(before, name, folded.slice(end, end + 5))) return true;
  return kind === 'short' && name.length === 2 && BYLINE.test(before)
    && FIELD_END.test(folded.slice(end, end + 3));
}

/** 袁|长青 behind a post: is the name of a town the given name of a person? */
export function isGivenName(folded: string, start: number, length: number): boolean {
  const surname = folded[start - 1] ?? '';
  return length === 2 && !PREPOSITIONS.includes(surname) && surnames().single.has(surname)
    && BEFORE_PERSON.test(folded.slice(Math.max(0, start - 2), start - 1));
}

/** 记者 |濮阳|波 摄: a family name of two signs, which is that of a town too. */
const GIVEN_BEHIND = /^[\u3400-\u9fff]{1,2}(?:[ ]?[摄文]|[\n）】]|$)/;

function isCompoundInByline(before: string, name: string, behind: string): boolean {
  return surnames().compound.includes(name) && BYLINE.test(before) && GIVEN_BEHIND.test(behind);
}

function isListedName(folded: string, start: number, surname: string): boolean {
  return !CROSSES.includes(surname) && LISTED_NAME.test(folded.slice(Math.max(0, start - 2), start + LISTED_REACH));
}

/** 栖霞 in 栖霞山, 云龙 in 云龙村: a county's short name that begins the name of a hill, a river, a village. */
function isInFeature(span: NameSpan, folded: string): boolean {
  return isCountyShort(span) && FEATURE.includes(folded[span.end] ?? '\n');
}

function isCountyShort({ kind, candidates }: NameSpan): boolean {
  return kind === 'short' && candidates.every(({ level }) => level === 'county');
}

/** 市和县, 旅游兴县, 工业富县, 文化兴城: the words of a phrase far more often than the county, which what lies above it tells. */
const IN_PHRASES: Readonly<Record<string, RegExp>> = {
  新乡: /河南$/, 和县: /安徽|马鞍山市?$/, 兴县: /山西|吕梁市?$/, 富县: /陕西|延安市?$/, 全州: /广西|桂林市?$/, 兴城: /辽宁|葫芦岛市?$/,
};

/** 会同县教育局: the verb and the conjunction far more often than the county, which its prefecture or province tells. */
function isVerb({ name, start }: NameSpan, folded: string): boolean {
  const above = IN_PHRASES[name];
  if (above !== undefined) return /[\u3400-\u9fff》”）]/.test(folded[start - 1] ?? '') && !above.test(folded.slice(Math.max(0, start - 4), start));
  return name.startsWith('会同') && !/[省市州]$|湖南$|怀化$/.test(folded.slice(Math.max(0, start - 2), start));
}

/** “兴城” in quotation marks of its own is a coinage, not the town. */
function isOwnWord(span: NameSpan, folded: string): boolean {
  return isCountyShort(span) && QUOTED.test(folded.slice(Math.max(0, span.start - 1), span.end + 1));
}
