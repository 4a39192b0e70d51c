import fc from 'fast-check';
import { traceDocument } from '../../../ingest/pipeline';
import { readPlainText } from '../../../ingest/read';
import { explainPage } from '../../../src/explain/page';
import { segmentsOf } from '../../../src/explain/segments';

const SPEECH = `政协云河市第九届委员会第三次会议大会发言

● 欧阳文静委员代表教育界发言

建议增加普惠幼儿园学位，按照统一部署稳步推进。要在平湖市设立服务站。
`;

const HOSTILE = '政协会议</div></title><script>alert(1)</script>\n<img src=x onerror=alert(2)>\n李明委员代表教育界发言说，建议<b onclick="alert(3)">增加\'学位\'</b>\u202e\u0007。\n';

function pageOf(text: string): string {
  return explainPage(traceDocument(readPlainText(Buffer.from(text), 'page.txt')));
}

/** The words of every element of a class, tags and entities read back. */
function textsOf(html: string, start: string, end: string): string[] {
  return html.split(start).slice(1).map((rest) => plain(rest.slice(rest.indexOf('>') + 1, rest.indexOf(end))));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&[a-z#\d]+;/g, (entity) => ENTITIES[entity] ?? entity);
}

describe('the page that explains a document', () => {
  test('marks what was recognised, with rule, confidence, entity and the phrases that earned a concept', () => {
    const html = pageOf(SPEECH);
    const cards = textsOf(html, '<article', '</article>').join('\n');
    expect(html).toMatch(/<span class="mark [^"]*person[^"]*"[^>]*>欧阳文静<\/span>/);
    for (const told of ['person.beforeTitle', 'sector:教育界', '浙江省 › 嘉兴市 › 平湖市', '幼儿园']) expect(cards).toContain(told);
    expect(cards).toMatch(/confidence0\.\d\d/);
  });

  test('says what was not taken and why, in both languages', () => {
    const rows = textsOf(pageOf(SPEECH), '<tr', '</tr>').join('\n');
    expect(rows).toMatch(/按照统一部署.*指导思想.*guideline/);
  });

  test('shows the whole text and runs nothing of it', () => {
    const html = pageOf(HOSTILE);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:img|b)\b|<[^>]* on\w+=/);
    expect(html).not.toMatch(/[\u202e\u0007]/);
    const shown = textsOf(html, '<div class="paper text"', '</div>')[0];
    expect(shown).toBe(HOSTILE.replace('\u202e', '⟨U+202E⟩').replace('\u0007', '⟨U+0007⟩'));
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'/);
  });
});

test('segments cover a text without gaps, and each lies under exactly the marks that hold it', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
    const segments = segmentsOf(30, marks);
    expect(segments.map(({ end }) => end)).toEqual([...segments.slice(1).map(({ start }) => start), 30]);
    for (const { start, end, marks: under } of segments) {
      const holding = marks.flatMap((mark, index) => (mark.start <= start && end <= mark.end ? [index] : []));
      expect([...under].sort((a, b) => a - b)).toEqual(holding);
    }
  }));
});
