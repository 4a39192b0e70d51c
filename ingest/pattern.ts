/**
 * A pattern that has many ways to match, one after the other as they are tried, so that each can be read, changed
 * and added on a line of its own.
 */
export function anyOf(ways: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(`(?:${ways.map(({ source }) => source).join('|')})`, flags);
}

/** A pattern of parts that follow each other without anything between them. */
export function inTurn(parts: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(''), flags);
}
