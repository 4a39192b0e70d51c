import type { Page } from '../page';
import { afterTitle } from './afterTitle';
import type { SpeakerFrame } from './frame';

/** 分别就A、B发言: behind the last of several, what they do is told of all of them. */
const TOGETHER = /^[^。；：“”\n]{0,8}(?:分别|先后|依次)/;
const TOGETHER_WITHIN = 12;

/**
 * 市政协委员、某公司经理A，市政协委员、某校校长B分别就…发言: each is introduced by posts of their own, and all of them speak in one
 * clause, so that they are one frame. Frames in order of place.
 */
export function joinedInTurn(page: Page, frames: readonly SpeakerFrame[]): SpeakerFrame[] {
  const found: SpeakerFrame[] = [];
  let row: SpeakerFrame[] = [];
  const close = () => {
    found.push(...(row.length > 1 && actTogether(page, row) ? [joined(row)] : row));
    row = [];
  };
  for (const frame of frames) {
    const last = row.at(-1);
    if (last !== undefined && !isNext(page, last, frame)) close();
    if (frame.rule === afterTitle.name) row.push(frame);
    else found.push(frame);
  }
  close();
  return found.sort((a, b) => a.start - b.start);
}

function isNext({ clean: { folded } }: Page, last: SpeakerFrame, frame: SpeakerFrame): boolean {
  return frame.rule === afterTitle.name && /^[，、和与]$/.test(folded.slice(last.persons.at(-1)?.end ?? 0, frame.start));
}

function actTogether({ clean: { folded } }: Page, row: readonly SpeakerFrame[]): boolean {
  const end = row.at(-1)?.persons.at(-1)?.end ?? folded.length;
  return TOGETHER.test(folded.slice(end, end + TOGETHER_WITHIN));
}

function joined(row: readonly SpeakerFrame[]): SpeakerFrame {
  const [first, last] = [row[0] as SpeakerFrame, row.at(-1) as SpeakerFrame];
  const links = row.flatMap((frame) => frame.links.map((link) => ({ ...link, person: link.person ?? frame.persons[0] })));
  return { ...last, start: first.start, persons: row.flatMap(({ persons }) => persons), links };
}
