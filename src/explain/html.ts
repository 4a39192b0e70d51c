const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs that draw nothing, or turn what stands around them: shown by their number, so that a text cannot play tricks. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u200b\u2060\ufeff]/gu;
const LAYOUT = '\t\n\r';

/** Any text as it may stand in an element or in an attribute between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(UNSEEN, showUnseen).replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

function showUnseen(sign: string): string {
  return LAYOUT.includes(sign) ? sign : `⟨U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Chinese with English beside it. Not escaped: for words of the program only. */
export function bilingual(zh: string, en: string): string {
  return `${zh} <small lang="en">${en}</small>`;
}
