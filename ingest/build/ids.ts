import { createHash } from 'node:crypto';
import { COMMITTEE_LEVELS, type CommitteeLevel } from '../../schema/ontology';
import { fold } from '../clean';
import type { CommitteeEntity } from '../types';

const DIGITS = 16;
const END_MARKS = '。；，、：！？';

/** `document:<first 16 hex digits of the sha256 of its bytes>`. */
export function documentId(sha256: string): string {
  return `document:${sha256.slice(0, DIGITS)}`;
}

/** Words as they are compared: simplified script, no blanks, no quotation marks, no mark at the end. */
export function normalise(words: string): string {
  const plain = fold(words).replace(/[\s“”‘’《》]/g, '');
  return END_MARKS.includes(plain.charAt(plain.length - 1) || ' ') ? plain.slice(0, -1) : plain;
}

/** `theme:<words>`; a concept of the taxonomy has its own id there, `theme:education/preschool`. */
export function themeId(wordsOrConcept: string): string {
  return `theme:${wordsOrConcept}`;
}

/**
 * Where people are known by name: the place of the committee, as its id has it. A text of no committee is a place of its
 * own (`unknown/<document>`), so that people of one name in two such texts are never taken for one.
 */
export function scopeOf(committee: CommitteeEntity | null, document: string): string {
  return committee === null ? `unknown/${document.slice('document:'.length)}` : placeKeyOf(committee);
}

/** 330482 of `committee:330482`. */
export function placeKeyOf(committee: CommitteeEntity): string {
  return committee.id.slice('committee:'.length);
}

/**
 * Level of a committee by the code of its place (GB/T 2260: two digits for the province, two for the city, two for the
 * county); a place in no register has the level that its name says. Null where that is none that has a committee.
 */
export function levelOf({ place, level }: CommitteeEntity): CommitteeLevel | null {
  if (place.code === null) return LEVELS.find((known) => known === level) ?? null;
  if (place.code === NATION) return 'national';
  if (!/^\d{6}$/.test(place.code)) return null;
  return place.code.endsWith('0000') ? 'province' : place.code.endsWith('00') ? 'city' : 'county';
}

const NATION = '100000';
const LEVELS = Object.keys(COMMITTEE_LEVELS) as CommitteeLevel[];

/** `delegate:<place code>/<name>`. */
export function delegateId(scope: string, name: string): string {
  return `delegate:${scope}/${normalise(name)}`;
}

/** `meeting:<place code>/<term>/<session>`. */
export function meetingId(placeCode: string, term: number, session: number): string {
  return `meeting:${placeCode}/${term}/${session}`;
}

/** `contribution:<16 hex digits>` of what makes it that act. */
export function contributionId(parts: readonly (readonly string[])[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  return `contribution:${hash.slice(0, DIGITS)}`;
}

/** `<contribution>/<n>`, counted from 1. */
export function recommendationId(contribution: string, n: number): string {
  return `${contribution}/${n}`;
}
