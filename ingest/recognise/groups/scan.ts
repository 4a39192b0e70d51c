import { Trie } from '../trie';
import type { FoundGroups, GroupRule } from './rule';
import { GROUP_RULES } from './rules';

/** A reading, and the rule that made it. */
export interface Read extends FoundGroups {
  readonly rule: Pick<GroupRule, 'name'>;
}

/** A rule to try where a word stands, and the length of its own anchor there. */
interface Trial {
  readonly rule: GroupRule;
  readonly length: number;
}

type Scanner = Trie<readonly Trial[]>;

let all: Scanner | undefined;

/** Every reading of every rule, in order of anchor. One pass; each rule looks at a bounded stretch around its anchors. */
export function readAll(text: string): Read[] {
  all ??= scannerOf(GROUP_RULES);
  return scan(text, all);
}

const ofOne = new Map<GroupRule, Scanner>();

/** What one rule alone reads. */
export function readWith(rule: GroupRule, text: string): Read[] {
  const scanner = ofOne.get(rule) ?? scannerOf([rule]);
  ofOne.set(rule, scanner);
  return scan(text, scanner);
}

function scan(text: string, scanner: Scanner): Read[] {
  const found: Read[] = [];
  for (let at = 0; at < text.length; at++) {
    const anchor = scanner.longestAt(text, at);
    if (anchor === null) continue;
    for (const { rule, length } of anchor.value) {
      const reading = rule.read(text, { start: at, end: at + length });
      if (reading !== null) found.push({ start: reading.start, end: reading.end, groups: reading.groups, rule });
    }
  }
  return found;
}

/** One trie for all rules: where 总工会界 stands, the rule of 总工会 is tried too, each at its own longest anchor. */
function scannerOf(rules: readonly GroupRule[]): Scanner {
  const rulesByWord = new Map<string, GroupRule[]>();
  for (const rule of rules) {
    for (const word of rule.anchors) rulesByWord.set(word, [...rulesByWord.get(word) ?? [], rule]);
  }
  return new Trie([...rulesByWord.keys()].map((word) => [word, trialsOf(word, rulesByWord)] as const));
}

/** What may be tried where `word` is the longest word: the rules of every word that it begins with. */
function trialsOf(word: string, rulesByWord: ReadonlyMap<string, readonly GroupRule[]>): Trial[] {
  const longest = new Map<GroupRule, number>();
  for (let length = 1; length <= word.length; length++) {
    for (const rule of rulesByWord.get(word.slice(0, length)) ?? []) longest.set(rule, length);
  }
  return GROUP_RULES.flatMap((rule) => {
    const length = longest.get(rule);
    return length === undefined ? [] : [{ rule, length }];
  });
}
