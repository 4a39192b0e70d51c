import { Trie } from '../trie';
import type { FoundGroups, GroupRule } from './rule';
import { GROUP_RULES } from './rules';

/** A reading, and the rule that made it. */
export interface Read extends FoundGroups {
  readonly rule: Pick<GroupRule, 'name' | 'confidence'>;
}

interface Scanner {
  readonly rule: GroupRule;
  readonly anchors: Trie<true>;
}

const scanners: readonly Scanner[] = GROUP_RULES.map(scannerOf);

function scannerOf(rule: GroupRule): Scanner {
  return { rule, anchors: new Trie(rule.anchors.map((word) => [word, true] as const)) };
}

/** Every reading of every rule, in order of anchor. One pass; each rule looks at a bounded stretch around its anchors. */
export function readAll(text: string): Read[] {
  const found: Read[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const scanner of scanners) {
      const reading = readAt(scanner, text, at);
      if (reading !== null) found.push(reading);
    }
  }
  return found;
}

/** What one rule alone reads: how the rules are tested. */
export function readWith(rule: GroupRule, text: string): Read[] {
  const scanner = scannerOf(rule);
  return Array.from({ length: text.length }, (_, at) => readAt(scanner, text, at)).filter((reading) => reading !== null);
}

function readAt({ rule, anchors }: Scanner, text: string, at: number): Read | null {
  const anchor = anchors.longestAt(text, at);
  const reading = anchor === null ? null : rule.read(text, { start: at, end: anchor.end });
  return reading === null ? null : { ...reading, rule };
}
