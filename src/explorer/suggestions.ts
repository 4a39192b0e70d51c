import { ask } from './ask.js';

interface Answer {
  readonly suggest: ReadonlyArray<{ readonly name: string }>;
}

const QUERY = 'query Suggestions($text: String!) { suggest(text: $text, first: 10) { name } }';

/** A reader who types on does not wait for what they typed before. */
const PAUSE = 150;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Offers below the search box what the words in it may become. Where that fails, nothing is offered. */
export function suggestions(event: Event): void {
  const { value, list } = event.target as HTMLInputElement;
  clearTimeout(waiting);
  waiting = setTimeout(() => void offer(value.trim(), list), PAUSE);
}

async function offer(text: string, list: HTMLDataListElement | null): Promise<void> {
  if (text === '' || list === null) return;
  const { suggest } = await ask<Answer>(QUERY, { text }).catch(() => ({ suggest: [] }));
  const names = [...new Set(suggest.map(({ name }) => name))];
  list.replaceChildren(...names.map((value) => Object.assign(document.createElement('option'), { value })));
}
