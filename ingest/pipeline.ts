import { buildGraph } from './build';
import { clean } from './clean';
import { ownArticles } from './recognise/articles';
import { findGroups } from './recognise/groups';
import { pageOf, type Page } from './recognise/page';
import { findPlaces } from './recognise/places';
import type { Rejection } from './rejection';
import { documentFacts } from './resolve/facts';
import { resolveReading } from './resolve/reading';
import { account, type Account } from './segment/acts';
import type { CleanText, DocumentGraph, Reading, SourceText } from './types';

/**
 * The flow: a text in, what it says out. A pure function of the text and the vocabularies; never throws for
 * what is wrong with a text, that travels along as `problems`.
 */
export function readDocument(source: SourceText): Reading {
  return readClean(ownArticles(clean(source))).reading;
}

/** What a document says with all that was recognised on the way to it, and what was not taken and why. */
export interface Trace {
  readonly page: Page;
  readonly told: Account;
  readonly reading: Reading;
  readonly rejections: readonly Rejection[];
}

/** The same flow, listened to: for those who want to know why. */
export function traceDocument(source: SourceText): Trace {
  const rejections = new Map<string, Rejection>();
  const onReject = (one: Rejection) => void rejections.set([one.start, one.end, one.rule, one.reason].join(), one);
  return { ...readClean({ ...ownArticles(clean(source)), onReject }), rejections: [...rejections.values()] };
}

function readClean(text: CleanText): Omit<Trace, 'rejections'> {
  const places = findPlaces(text);
  const page = pageOf(text, findGroups(text), places);
  const told = account(page);
  return { page, told, reading: resolveReading(page, told, documentFacts(text, places)) };
}

/** A text in, the graph of what it says out. */
export function documentGraph(source: SourceText): DocumentGraph {
  return buildGraph(readDocument(source));
}
