interface TrieNode<V> {
  readonly next: Map<number, TrieNode<V>>;
  value: V | undefined;
}

export interface TrieMatch<V> {
  readonly end: number;
  readonly value: V;
}

/** Words to values, found by longest match. Linear in the length of the longest word. */
export class Trie<V> {
  private readonly root: TrieNode<V> = { next: new Map(), value: undefined };

  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) this.add(word, value);
  }

  /** The longest word that begins at `start`, or null. */
  longestAt(text: string, start: number): TrieMatch<V> | null {
    let node: TrieNode<V> | undefined = this.root;
    let found: TrieMatch<V> | null = null;
    for (let i = start; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.value !== undefined) found = { end: i + 1, value: node.value };
    }
    return found;
  }

  private add(word: string, value: V): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) node = childOf(node, word.charCodeAt(i));
    node.value = value;
  }
}

function childOf<V>(node: TrieNode<V>, unit: number): TrieNode<V> {
  const known = node.next.get(unit);
  if (known !== undefined) return known;
  const child: TrieNode<V> = { next: new Map(), value: undefined };
  node.next.set(unit, child);
  return child;
}
