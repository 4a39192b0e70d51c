import { personWords } from '../../../schema/vocabulary/personWords';

const HAN = /^[\u3400-\u9fff]$/;

/** Can a name (or a name with its title) end here, by what follows? */
export function mayEndName(folded: string, end: number): boolean {
  const next = folded[end];
  if (next === undefined || !HAN.test(next)) return true;
  return personWords().afterName.some((word) => folded.startsWith(word, end)) || SAYS_SO.test(folded.slice(end, end + SAYS_SO_WITHIN));
}

/** 施某|快人快语地告诉 */
const SAYS_SO = /^[\u3400-\u9fff]{2,4}地(?:告诉|说|表示|介绍|讲|谈|回忆|分享|回答)/;
const SAYS_SO_WITHIN = 8;
