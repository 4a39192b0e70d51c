import type { CleanText } from '../../types';

const URL = /https?:\/\/[^\s"'<>)\\，。；）]{4,300}/g;
const NO_PAGE = /\.(?:jpe?g|png|gif|webp|svg|css|js|mp4)(?:\?|$)|:\/\/(?:localhost|127\.|www\.w3\.org)/i;
const MOST = 200;

/** The address the text came from: the first one in the source that is a page. Null where there is none. */
export function urlOf({ source }: CleanText): string | null {
  let seen = 0;
  for (const [address] of source.text.matchAll(URL)) {
    if (!NO_PAGE.test(address)) return address;
    if (++seen >= MOST) break;
  }
  return null;
}
