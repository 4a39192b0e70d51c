import type { Page } from '../../recognise/page';
import type { SpeakerFrame } from '../../recognise/persons';
import { announcedThemes } from '../../recognise/themes/announced';
import { collectiveThemes } from '../../recognise/themes/collective';
import { coveredThemes } from '../../recognise/themes/covered';
import { sentencesOfDelegates } from '../../recognise/themes/floor';
import { listedThemes } from '../../recognise/themes/listed';
import { proposalThemes } from '../../recognise/themes/proposals';
import { distinct, speechThemes } from '../../recognise/themes/speechThemes';
import { topics } from '../../recognise/themes/topic';
import type { Span, ThemeMention } from '../../types';
import { pairedThemes } from '../paired';
import { sentences } from '../sentences';
import type { Speech } from '../speeches';
import { distinctGroups, type Act } from './act';

/** A、B分别就“X”“Y”发言: an act of each person about what stands in the same place of the list; else one act. */
export function speechActsOf(page: Page, speech: Speech): Act[] {
  const [frame] = speech.frames as [SpeakerFrame];
  const paired = pairedThemes(page, frame);
  const whole = speechAct(page, speech);
  if (paired.length === 0) return [whole];
  const own = paired.map((theme, i) => ({ ...whole, persons: frame.persons.slice(i, i + 1), themes: [theme], owned: true }));
  const shared = whole.themes.filter((theme) => !paired.some((one) => one.start < theme.end && theme.start < one.end));
  return shared.length === 0 ? own : [...own, { ...whole, themes: shared }];
}

function speechAct(page: Page, speech: Speech): Act {
  const [first] = speech.frames as [SpeakerFrame];
  const ofAll = (body: Span) => [...saidTogether(page, speech, body), ...sharedThemes(page, body)];
  const own = speech.owned ? speechThemes(page.clean, speech) : speech.bodies.flatMap(ofAll);
  return {
    kind: first.act ?? 'speech',
    quote: first,
    spans: [first, ...speech.bodies, ...speech.quoted, ...speech.titles],
    persons: speech.persons,
    onBehalfOf: distinctGroups(speech.links.filter((link) => link.relation === 'on_behalf_of').map((link) => link.group)),
    heldBy: [],
    themes: distinct(own),
    owned: speech.owned,
  };
}

/** What several named speakers said together: 他们…就X提出意见; 大家认为，要…. */
function sharedThemes(page: Page, body: Span): ThemeMention[] {
  const named = page.clean.blocks.filter((block) => block.start < body.end && body.start < block.end)
    .flatMap((block) => sentencesOfDelegates(page.clean.folded, overlap(block, body)))
    .flatMap((sentence) => [...topics(page.clean, sentence).flatMap((topic) => topic.themes), ...announcedThemes(page.clean, sentence)]);
  const listed = [...listedThemes(page.clean, body), ...coveredThemes(page.clean, body)];
  return [...named, ...askedTogether(page, body), ...listed, ...collectiveThemes(page.clean, { ...body, kind: 'paragraph' })];
}

/** 先后发言，建议…: what several speakers ask for right behind their names. */
const ASKED_TOGETHER = /^(?:[^，。；]{0,8}发言，)?(?:一致|纷纷)?(?=(?:建议|呼吁|提议)(?!书|人))/;

function askedTogether({ clean }: Page, body: Span): ThemeMention[] {
  const [first] = sentences(clean.folded, body);
  const lead = first === undefined ? null : ASKED_TOGETHER.exec(clean.folded.slice(first.start, first.end));
  if (first === undefined || lead === null) return [];
  return proposalThemes(clean, { start: first.start + lead[0].length, end: first.end }, 'opened');
}

/** 何立、陆鸣委员认为，应…: the frame ends with a word of saying, so that what follows is what all of them said. */
const SAY = /(?:认为|表示|指出|提出|说|谈到|强调)[，：]?$/;
const ASKS = /(?:^|[，；])[^，；]{0,14}(?:要(?!求|素|点|闻|务|塞|道|么)|应(?!对|邀|用|急|届|有|变|聘)|须|建议|呼吁|希望)/;

function saidTogether({ clean }: Page, speech: Speech, body: Span): ThemeMention[] {
  const frame = speech.frames.find((one) => one.body === body.start);
  const [first] = sentences(clean.folded, body);
  if (frame === undefined || first === undefined || !frame.speaks || !SAY.test(clean.folded.slice(frame.start, body.start))) return [];
  return ASKS.test(clean.folded.slice(first.start, first.end)) ? proposalThemes(clean, first, 'spoken') : [];
}

function overlap(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
