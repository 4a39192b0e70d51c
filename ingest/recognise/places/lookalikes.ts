import { surnames } from '../../../schema/vocabulary/surnames';
import type { NameSpan } from './spans';

/** Surnames that are prepositions far more often before a place: 于上海, 向河池. */
const PREPOSITIONS = '于向从和与及经由至并同往去到';
/** What a person's name may follow in a sentence: a sign, the start, or a post (主席, 委员, 主任, 书记, 院长…). */
const BEFORE_PERSON = /(?:^|[^\u3400-\u9fff]|[席员任长记委表士授师理])$/;
const FEATURE = '山湖江河溪湾岛坝村屯营寨';
const QUOTED = /^“.{1,4}”$/;

/** 云龙 in 主席高云龙: a short name behind a surname that itself stands where a person's name begins. */
export function isInPersonName({ start, name, kind }: NameSpan, folded: string): boolean {
  const surname = folded[start - 1] ?? '';
  if (kind !== 'short' || name.length !== 2 || PREPOSITIONS.includes(surname) || !surnames().single.has(surname)) return false;
  return BEFORE_PERSON.test(folded.slice(Math.max(0, start - 2), start - 1));
}

/** 栖霞 in 栖霞山, 云龙 in 云龙村: a county's short name that begins the name of a hill, a river, a village. */
export function isInFeature(span: NameSpan, folded: string): boolean {
  return isCountyShort(span) && FEATURE.includes(folded[span.end] ?? '\n');
}

export function isCountyShort({ kind, candidates }: NameSpan): boolean {
  return kind === 'short' && candidates.every(({ level }) => level === 'county');
}

/** “兴城” in quotation marks of its own is a coinage, not the town. */
export function isOwnWord(span: NameSpan, folded: string): boolean {
  return isCountyShort(span) && QUOTED.test(folded.slice(Math.max(0, span.start - 1), span.end + 1));
}
