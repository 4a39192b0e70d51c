import { createHash } from 'node:crypto';
import type { Trace } from '../../ingest/pipeline';
import { card } from './cards';
import { bilingual, escapeHtml } from './html';
import { MARK_KINDS, marksOf, type Mark, type MarkKind } from './marks';
import { SCRIPT } from './script';
import { STYLE } from './style';
import { markedText } from './text';

/**
 * One HTML page that needs nothing else: the text of a document with everything recognised in it, by which rule and as what,
 * and what was not taken and why. Whatever the text holds is shown and never run: only this page's own script may run.
 */
export function explainPage(trace: Trace): string {
  const marks = marksOf(trace);
  const { source, facts } = trace.reading;
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(facts.title ?? source.name)} · 议政图谱</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(facts.title ?? source.name)}</h1>
${documentFacts(trace)}
<ul class="legend">${legend(marks)}</ul>
</header>
<main>
<div class="paper text">${markedText(source.text, marks)}</div>
<aside>
${marks.map(card).join('\n')}
<p class="hint">${bilingual('指向或点选文中的标记，此处说明其依据。', 'Point at a mark, or click it, to see what it rests on.')}</p>
</aside>
</main>
<footer>
${rejected(marks)}
${problems(trace)}
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function documentFacts({ reading: { source, facts } }: Trace): string {
  const lines = [
    ['文件', 'file', source.name], ['日期', 'date', facts.date], ['来源', 'outlet', facts.outlet],
    ['政协', 'committee', facts.committee?.name], ['会议', 'meeting', facts.meeting?.name],
  ] as const;
  const known = lines.map(([zh, en, value]) => (value ? `<div><dt>${bilingual(zh, en)}</dt><dd>${escapeHtml(value)}</dd></div>` : ''));
  return `<dl class="facts">${known.join('')}</dl>`;
}

function legend(marks: readonly Mark[]): string {
  const counted = (kind: string) => marks.filter((mark) => mark.kind === kind).length;
  const kinds = Object.keys(MARK_KINDS) as MarkKind[];
  return kinds.map((kind) => `<li class="${kind}">${bilingual(MARK_KINDS[kind].zh, MARK_KINDS[kind].en)} ${counted(kind)}</li>`).join('');
}

function rejected(marks: readonly Mark[]): string {
  const rows = marks.flatMap((mark, index) => (mark.kind === 'rejected' ? [rejectedRow(mark, index)] : []));
  return section('未采纳', 'Not taken', ['文字', 'words', '原因', 'reason', '规则', 'rule'], rows);
}

function rejectedRow({ words, facts, rule }: Mark, index: number): string {
  return row([`<a href="#t${index}">${escapeHtml(words)}</a>`, ...[facts[0]?.value ?? '', rule].map(escapeHtml)]);
}

function problems({ reading }: Trace): string {
  const rows = reading.problems.map(({ reason, rule }) => row([reason, rule].map(escapeHtml)));
  return section('问题', 'Problems', ['问题', 'problem', '规则', 'rule'], rows);
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** @param headings Chinese and English by turns */
function section(zh: string, en: string, headings: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const pairs = headings.flatMap((heading, i) => (i % 2 === 0 ? [`<th>${bilingual(heading, headings[i + 1] as string)}</th>`] : []));
  return `<section class="paper"><h2>${bilingual(zh, en)}</h2>
<table><thead><tr>${pairs.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
}
