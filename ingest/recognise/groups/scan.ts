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

/** What one rule alone reads: how the rules are tested. */
export function readWith(rule: GroupRule, text: string): Read[] {
  return scan(text, scannerOf([rule]));
}

function scan(text: string, scanner: Scanner): Read[] {
  const found: Read[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { rule, length } of scanner.longestAt(text, at)?.value ?? []) {
      const reading = rule.read(text, { start: at, end: at + length });
      if (reading !== null) found.push({ ...reading, rule });
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
