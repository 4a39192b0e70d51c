import { buildGraph } from './build';
import { clean } from './clean';
import { findGroups } from './recognise/groups';
import { pageOf } from './recognise/page';
import { findPlaces } from './recognise/places';
import { documentFacts } from './resolve/facts';
import { resolveReading } from './resolve/reading';
import { account } from './segment/acts';
import type { DocumentGraph, Reading, SourceText } from './types';

/**
 * The flow: a text in, what it says out. A pure function of the text and the vocabularies; never throws for
 * what is wrong with a text, that travels along as `problems`.
 */
export function readDocument(source: SourceText): Reading {
  const text = clean(source);
  const places = findPlaces(text);
  const page = pageOf(text, findGroups(text), places);
  return resolveReading(page, account(page), documentFacts(text, places));
}

/** A text in, the graph of what it says out. */
export function documentGraph(source: SourceText): DocumentGraph {
  return buildGraph(readDocument(source));
}
