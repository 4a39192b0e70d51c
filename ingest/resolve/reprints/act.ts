import { containment, type Sketch } from './sketch';

type Key = string | number;

/** Who is behind an act, and before which committee: what acts must have in common to be the same. */
export interface Actors<Id extends Key> {
  readonly id: Id;
  readonly kind: string;
  readonly committee: string;
  readonly delegates: readonly Key[];
  /** Groups that it was made on behalf of, or that held it. */
  readonly groups: readonly Key[];
}

/** An act as the documents tell it. */
export interface ToldAct {
  readonly id: string;
  /** ISO, or empty. */
  readonly date: string;
  readonly meetings: readonly Key[];
  readonly themes: readonly string[];
  readonly documents: readonly Key[];
  /** Of its words in each document, where they are enough. */
  readonly sketches: readonly Sketch[];
}

/** Part of the shorter text that must stand in the other: see the table of test/ingest/resolve/reprints.test.ts. */
const ALIKE = 0.5;
/** Days by which two papers may be apart where no meeting ties them. */
export const DAYS = 60;
/** Acts of fewer shingles may be told in one sentence with others: they must be about the same words too. */
const SHORT = 150;

/** How alike the words of two acts are, from 0 to 1, in the two documents in which they are most alike. */
export function textLikeness(one: ToldAct, other: ToldAct): number {
  return Math.max(0, ...one.sketches.flatMap((a) => other.sketches.map((b) => containment(a, b))));
}

/** Whether two acts with an actor in common are the same act told twice. What one document tells apart is not. */
export function isSameAct(one: ToldAct, other: ToldAct): boolean {
  if (meet(one.documents, other.documents) || !isSameTime(one, other)) return false;
  return textLikeness(one, other) >= ALIKE && (isLong(one) && isLong(other) || isSameTheme(one, other));
}

/** Acts of the same people; or, where one text names nobody, of the same group. */
export function isSameVoice(one: Actors<Key>, other: Actors<Key>): boolean {
  if (one.kind !== other.kind || one.committee === '' || one.committee !== other.committee) return false;
  if (one.delegates.length > 0 && other.delegates.length > 0) return meet(one.delegates, other.delegates);
  return meet(one.groups, other.groups);
}

function isSameTime(one: ToldAct, other: ToldAct): boolean {
  if (meet(one.meetings, other.meetings)) return true;
  if (one.date === '' || other.date === '') return false;
  return Math.abs(Date.parse(one.date) - Date.parse(other.date)) <= DAYS * 86_400_000;
}

function isLong({ sketches }: ToldAct): boolean {
  return sketches.some(({ size }) => size >= SHORT);
}

function isSameTheme(one: ToldAct, other: ToldAct): boolean {
  return one.themes.some((a) => other.themes.some((b) => isAlike(pairsIn(a), pairsIn(b))));
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return shared * 2 >= Math.min(one.size, other.size) && shared > 0;
}

function pairsIn(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)));
}

function meet(one: readonly Key[], other: readonly Key[]): boolean {
  return one.some((key) => other.includes(key));
}
