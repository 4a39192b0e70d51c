import { type Concept, TRIGGER_CLASSES, type TopConcept, type TriggerClass, themeTaxonomy } from '../../../schema/vocabulary/themes';
import type { Span } from '../../types';
import { Trie } from '../../recognise/trie';
import { ORDINARY_WORDS } from './ordinaryWords';

/** What one phrase says: the concept it speaks for and how much. */
export interface Sense {
  readonly concept: string;
  /** The top concept that it is, or is under. */
  readonly top: TopConcept;
  readonly weight: number;
  readonly triggerClass: TriggerClass;
}

/** A trigger phrase, with all that it may speak for; a silent one has no senses. */
interface Phrase {
  readonly phrase: string;
  readonly senses: readonly Sense[];
}

/** A trigger phrase where it stands in a text. */
export interface PhraseMatch extends Span, Phrase {}

const CLASS_WEIGHT: Readonly<Record<TriggerClass, number>> = { strong: 3, usual: 2, means: 2, weak: 0.7 };

/** A longer phrase is rarer and says more: 教育 1, 职业教育 1.3, from six characters on 1.6. */
const LENGTH_STEP = 0.15;
const LONGEST_COUNTED = 6;

let known: Trie<Phrase> | undefined;

/**
 * The trigger phrases in `text` (folded, lower case), in order, the longest at each place; one that lies inside another
 * (环境 in 营商环境) or begins inside a silent one is not counted. Linear in the length of the text.
 */
export function findPhrases(text: string): PhraseMatch[] {
  known ??= buildTrie();
  const matches: PhraseMatch[] = [];
  for (let start = 0, covered = 0; start < text.length; start++) {
    const match = known.longestAt(text, start);
    if (match === null || match.end <= covered) continue;
    covered = match.end;
    const { phrase, senses } = match.value;
    if (senses.length === 0) start = match.end - 1;
    else matches.push({ start, end: match.end, phrase, senses });
  }
  return matches;
}

function buildTrie(): Trie<Phrase> {
  const senses = new Map<string, Sense[]>(ORDINARY_WORDS.map((word) => [word, []]));
  for (const top of themeTaxonomy()) {
    for (const phrase of top.silent) senses.set(phrase, senses.get(phrase) ?? []);
    for (const concept of [top, ...top.narrower]) addSenses(senses, concept, top.id);
  }
  return new Trie([...senses].map(([phrase, said]) => [phrase, { phrase, senses: said }] as const));
}

function addSenses(senses: Map<string, Sense[]>, concept: Concept, top: TopConcept): void {
  for (const triggerClass of TRIGGER_CLASSES) {
    for (const phrase of concept.triggers[triggerClass]) {
      const sense = { concept: concept.id, top, weight: CLASS_WEIGHT[triggerClass] * lengthFactor(phrase), triggerClass };
      senses.set(phrase, [...(senses.get(phrase) ?? []), sense]);
    }
  }
}

function lengthFactor(phrase: string): number {
  return 1 + LENGTH_STEP * (Math.min(phrase.length, LONGEST_COUNTED) - 2);
}
