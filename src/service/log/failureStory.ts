/**
 * An error with its causes, by name, message and where it was thrown. Not its other properties, as a log would have them
 * of itself: those of an error of GraphQL hold the whole of what was asked.
 */
export function failureStory(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const cause = failure.cause === undefined ? '' : `\ncaused by ${failureStory(failure.cause)}`;
  return `${failure.stack ?? failure.message}${cause}`;
}
