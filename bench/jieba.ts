import { load, tag } from 'nodejieba';

/** Words and parts of speech by nodejieba alone: what the reading of a text is measured against. */
export function loadJieba(): (text: string) => unknown {
  load();
  return tag;
}
