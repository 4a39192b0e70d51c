/** What `score.py` takes for blank: Python's `\s`, which is not quite that of JavaScript. */
const BLANK = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

const LOOKALIKES = '（）“”‘’「」『』，：；•‧∙・';
const ONE_KIND = '()""\'\'""\'\',:;····';
const PLAIN = new Map(Array.from(LOOKALIKES, (sign, index) => [sign, ONE_KIND[index] as string]));

/** A name to compare: without blanks, with one kind of bracket, quotation mark, comma and name dot. */
export function squeeze(name: string | null | undefined): string {
  return Array.from((name ?? '').replace(BLANK, ''), (sign) => PLAIN.get(sign) ?? sign).join('');
}

/** How long a text is in characters (code points), as `score.py` counts. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
