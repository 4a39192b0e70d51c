import { altered, type CleaningRule, type Piece } from './piece';

const LONGEST = 60;
const SENTENCE = /[。！？!?；;，、,：:]$|[。；]/;
const BULLET = /^[●■◆▲★○◇□▪•☆※►]/;
/** （女，壮族）, or many short words: a list of persons. */
const ROLL = /（女|族）|(?:^|\s)(?:[\u3400-\u9fff]{1,4}\s){2,200}[\u3400-\u9fff]{1,4}$/;
const HAS_WORDS = /[\u3400-\u9fff]{2}|[A-Za-z]{3}/;

/** A short block that is no sentence stands out as a title. Lines with a bullet (● 某委员代表…发言) belong to the text. */
export const headings: CleaningRule = {
  name: 'clean.headings',
  apply: (piece) => [isHeading(piece) ? altered(piece, { kind: 'heading' }) : piece],
};

function isHeading({ text, kind }: Piece): boolean {
  if (kind !== undefined || text.length > LONGEST) return false;
  return HAS_WORDS.test(text) && !SENTENCE.test(text) && !BULLET.test(text) && !ROLL.test(text);
}
