import { sentences } from '../../segment/sentences';
import { firstFrom } from '../page';
import type { SpeakerFrame } from '../persons';
import type { Speech } from '../../segment/speeches';
import type { CleanText, Span, ThemeMention } from '../../types';
import { bookTitles, handedInTitles } from './bookTitles';
import { coveredThemes } from './covered';
import { listedThemes } from './listed';
import { interestThemes } from './interests';
import { lastResortThemes } from './lastResort';
import { isMention, themeMention } from './mention';
import { numberedThemes } from './numbered';
import { askedThemes } from './papers';
import { proposalThemes, type Voice } from './proposals';
import { tidyTheme } from './tidy';
import { topics } from './topic';

/** What a speech is about and what it asks for, in order of place; each theme once. */
export function speechThemes(clean: CleanText, speech: Speech): ThemeMention[] {
  const named = speech.titles.filter(({ start, end }) => !/第\d{1,5}号|的?(?:答复|复函)$/.test(clean.folded.slice(start, end)));
  const titles = named.map((title) => themeMention(clean, tidyTheme(clean.folded, title), 'title', 'theme.speechTitle'));
  const namedIn = (body: Span) => [...bookTitles(clean, body), ...handedInTitles(clean, body), ...listedThemes(clean, body)];
  const found = speech.bodies.flatMap((body) => [...namedIn(body), ...bodyThemes(clean, speech, body)]);
  const quoted = speech.quoted.flatMap((words) => (
    [...bookTitles(clean, words), ...askedIn(clean, words), ...topicsIn(clean, words), ...interestThemes(clean, words),
      ...listedThemes(clean, words), ...coveredThemes(clean, words)]));
  const told = distinct([...titles.filter(isMention), ...found, ...quoted]);
  const isEmpty = told.length === 0 && speech.frames.some(({ act, rule }) => act !== null || rule === 'person.profileHead');
  return isEmpty ? distinct(lastResortThemes(clean, speech)) : told;
}

/** Words in quotation marks that ask for nothing by any word may yet say what is to be done: “在湾区建设合作区。” */
function askedIn(clean: CleanText, words: Span): ThemeMention[] {
  const asked = proposalThemes(clean, words, 'quoted');
  return asked.length > 0 ? asked : proposalThemes(clean, words, 'spoken').filter(({ theme }) => !IS_SO.test(theme));
}

/** 打通了…, 保护不均衡: how things are, or were. */
const IS_SO = /[了过]|嚴重|严重|不[均足够夠平]|通[过過]|现象|蓝图/;

function bodyThemes(clean: CleanText, speech: Speech, body: Span): ThemeMention[] {
  const numbered = askedThemes(clean, body) ?? numberedThemes(clean, body);
  const before = { start: body.start, end: numbered[0]?.start ?? body.end };
  const leadsOn = numbered.length > 0 && !/建议，|建议[^，。：；\n]{4}/.test(clean.folded.slice(before.start, before.end));
  const spoken = leadsOn ? [] : voices(clean, speech, before, body).flatMap(({ voice, ...part }) => proposalThemes(clean, part, voice));
  // Below numbered items stand their details: what those focus on is not what the speech is about.
  const told = numbered.length > 0 ? before : body;
  return [...spoken, ...numbered, ...topicsIn(clean, told), ...coveredThemes(clean, told), ...interestThemes(clean, told)];
}

interface VoicedPart extends Span {
  readonly voice: Voice;
}

/** A story about a delegate turns into the delegate's own words where a paragraph in it goes on with X建议，. */
function voices(clean: CleanText, speech: Speech, part: Span, body: Span): VoicedPart[] {
  const voice = voiceOf(clean, speech, body);
  const isWithin = (frame: SpeakerFrame) => frame.start > part.start && (frame.body ?? part.end) < part.end;
  const asks = voice !== 'told' ? [] : speech.frames.filter((frame) => isWithin(frame) && opens(clean, frame));
  const found: VoicedPart[] = [];
  let { start } = part;
  for (const frame of asks) {
    const own = frame.body ?? frame.end;
    const paragraph = clean.folded.indexOf('\n', own);
    const end = paragraph < 0 ? part.end : Math.min(paragraph, part.end);
    found.push({ start, end: frame.start, voice }, { start: own, end, voice: 'opened' });
    start = end;
  }
  return [...found, { start, end: part.end, voice }].filter((one) => one.end > one.start);
}

/** Does a frame end with 建议, 呼吁 and the like? */
function opens(clean: CleanText, frame: SpeakerFrame): boolean {
  return frame.speaks && /(?:建议|提出|呼吁|疾呼|吁请|提倡|提议|倡议|希望|期[待望盼]|促请|主张|建请|争取|[冀盼吁促倡])[，：]?$/.test(clean.folded.slice(frame.start, frame.body ?? frame.end));
}

function topicsIn(clean: CleanText, span: Span): ThemeMention[] {
  return sentences(clean.folded, span).flatMap((sentence) => topics(clean, sentence)).flatMap((topic) => topic.themes);
}

/**
 * Did the frame end with 建议, 提出, 呼吁? Then what follows is the proposal. Without any verb of speaking the page tells of
 * the delegate.
 */
function voiceOf(clean: CleanText, speech: Speech, body: Span): Voice {
  const frame = speech.frames.find((one) => one.body !== null && one.body <= body.start && body.start - one.body <= 2) ?? speech.frames[0];
  if (frame === undefined || !(frame.speaks || isNamePlate(clean, frame))) return 'told';
  if (/(?:介绍|分享|回忆|回答|透露)了?[，：]?$/.test(clean.folded.slice(frame.start, frame.body ?? frame.end))) return 'told';
  // X建议…: where a headline says so, what is asked for is its title, and the text below tells the rest.
  const isTitle = speech.titles.some(({ start }) => start === frame.body);
  return opens(clean, frame) && !isTitle ? 'opened' : 'spoken';
}

/** 省政协常委 何立: the name with its title is all of the line, and the words below are theirs. */
function isNamePlate(clean: CleanText, { rule, end }: SpeakerFrame): boolean {
  return /^person\.(?:after|before)Title$/.test(rule) && clean.folded[end] === '\n';
}

/** The same words in heading, body and list are one theme; the first place stands. */
export function distinct(themes: readonly ThemeMention[]): ThemeMention[] {
  const seen = new Map<string, ThemeMention>();
  for (const theme of themes) {
    const key = theme.theme.replace(/[\s“”‘’「」『』"'，,]/g, '');
    if (!seen.has(key)) seen.set(key, theme);
  }
  return withoutPartsOfTitles([...seen.values()]);
}

/** 《关于完善托育服务体系的提案》: what such a title is about is no theme beside it. */
function withoutPartsOfTitles(themes: readonly ThemeMention[]): ThemeMention[] {
  const titles = themes.filter(({ level }) => level === 'title').sort((one, other) => one.start - other.start);
  return themes.filter((theme) => theme.level !== null || (titles[firstFrom(titles, theme.start + 1) - 1]?.end ?? 0) < theme.end);
}
