import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify, topConcepts } from '../../../../ingest/resolve/concepts';

interface FiledTheme {
  readonly theme: string;
  readonly title: string | undefined;
  /** Best first; none where the theme says nothing. */
  readonly concepts: readonly string[];
}

function readFiledThemes(file: string): FiledTheme[] {
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [theme = '', title = '', concepts = ''] = line.split('\t');
    return { theme, title: title || undefined, concepts: concepts === '-' ? [] : concepts.split(',') };
  });
}

function isRight({ theme, title, concepts }: FiledTheme): boolean {
  const [first] = topConcepts(classify(theme, { title }));
  return first === undefined ? concepts.length === 0 : concepts.includes(first);
}

const first = (theme: string, title?: string): string | undefined => topConcepts(classify(theme, { title }))[0];

describe('classify', () => {
  it('files invented themes as a careful reader does', () => {
    const filed = readFiledThemes('filed-themes.tsv');
    const wrong = filed.filter((theme) => !isRight(theme));
    expect(filed.length).toBeGreaterThan(400);
    expect(wrong.length / filed.length).toBeLessThan(0.04);
  });

  it('files themes it was not made on as well', () => {
    const heldOut = readFiledThemes('held-out-themes.tsv').filter((_theme, i) => i % 2 === 1);
    expect(heldOut.length).toBeGreaterThan(80);
    expect(heldOut.filter(isRight).length / heldOut.length).toBeGreaterThan(0.9);
  });

  it.each([
    ['以人工智能赋能制造业', 'industry', 'technology at work in a named industry'],
    ['加强人工智能基础研究', 'technology', 'technology as such'],
    ['规范涉企行政检查', 'law', 'inspection of firms'],
    ['优化营商环境', 'economy', 'the business climate'],
    ['推进城镇老旧小区改造', 'housing', 'old estates'],
    ['做强县域经济', 'agriculture', 'county development'],
    ['促进城乡融合发展', 'agriculture', 'town and country'],
    ['健全生态产品价值实现机制', 'environment', 'ecological products'],
    ['推动横琴粤澳深度合作区建设', 'overseas', 'Macao with a province'],
    ['完善住院患者免陪照护', 'health', 'nursing in hospitals'],
    ['规范流动摊贩管理', 'governance', 'street trading'],
    ['关心退役军人就业', 'defence', 'whose matter it is'],
  ])('%s → %s: %s', (theme, concept) => {
    expect(topConcepts(classify(theme))).toContain(concept);
  });

  it('takes the head of a nominal phrase, not what qualifies it', () => {
    expect(first('改善农村学校办学条件')).toBe('education');
    expect(first('改善学校周边交通')).toBe('transport');
  });

  it('names the phrases that earned a concept, and the narrower concept they speak for', () => {
    expect(classify('扩大普惠性幼儿园供给')[0]).toMatchObject({ concept: 'education/preschool', phrases: ['普惠性幼儿园'] });
  });

  it('files a clause that says nothing alone with the speech it stands in', () => {
    expect(classify('强化规划引领和要素保障')).toEqual([]);
    expect(first('强化规划引领和要素保障', '推动茶产业提质升级')).toBe('agriculture');
    expect(topConcepts(classify('强化要素保障', { body: '村医老龄化严重，乡镇卫生院缺少全科医生。' }))).toEqual(['health']);
  });

  it('takes what any proposal works with for a means under a title, and for the matter without one', () => {
    expect(first('加大资金投入')).toBe('finance');
    expect(first('加大金融支持力度', '建设现代化海洋牧场')).toBe('economy');
  });

  it('files what says nothing under nothing', () => {
    for (const theme of ['', '再创佳绩', '奋力谱写新篇章', '⋯⋯', '\ud800', 'the quick brown fox']) expect(classify(theme)).toEqual([]);
  });

  it('reads Traditional script and quotation marks as their plain twins', () => {
    expect(first('推動「一帶一路」經貿合作')).toBe('trade');
  });

  it('reads a long text to its end', () => {
    const body = '加强养老服务，'.repeat(50_000);
    expect(topConcepts(classify('细化举措', { body }))).toEqual(['welfare']);
  });
});
