import { DAYS, linksAmong, pairsOf, readSketch, reprintsAmong, sketchOf, type Actors, type Reprint, type ToldAct } from '../../../ingest/resolve/reprints';

const LAKE = `云泽湖是全市六十万人的饮用水源。监测显示，夏季湖心总磷浓度时有反弹，入湖支流的农业面源污染占到一半以上，老城区雨污合流的管网仍有四十余公里。
建议一是坚持控源截污，补齐污水管网短板，三年内完成老城区雨污分流改造，把管护经费列入年度预算。
二是削减农业面源污染，推广生态种养，在芦漪镇开展稻鱼共生试点，推行测土配方施肥，对连片鱼塘尾水集中处理。
三是健全流域生态补偿机制，上下游县区按断面水质结算，设立湖长联席会议，每季度公布支流水质，请群众一起监督。
四是修复湖滨湿地，划定禁捕区和缓冲带，让候鸟回来，让市民有一条看得见水、走得进绿的环湖步道。`;
const ELDERLY = `本市六十岁以上老人已占两成三，山区乡镇空巢家庭多，社区食堂建得起、养不起。建议一是按服务人次给社区食堂补贴，允许国企食堂向周边老人开放。
二是在每个街道办一家嵌入式养老机构，床位不求多，护理要到家，家庭病床纳入医保结算。三是鼓励低龄老人帮助高龄老人，服务时长记入时间银行，跨街道通兑。
四是给居家改造发放券，装扶手、防滑垫和紧急呼叫铃，由民政部门统一验收。五是把护理员培训列入职业技能提升行动，持证上岗有津贴。`;
const LAKE_REWORDED = `程予安说，云泽湖是全市六十万人的饮用水源，夏季湖心总磷浓度时有反弹，农业面源污染占到一半以上。他提出，要坚持控源截污，尽快补上污水管网短板，用三年时间完成老城区雨污分流改造；
要削减农业面源污染，推广生态种养，在芦漪镇先行开展稻鱼共生试点；还要健全流域生态补偿机制，上下游县区按照断面水质结算，并且每季度公布支流水质，请群众一起来监督。`;
const LAKE_AGAIN = `去年我们提出保护云泽湖的建议，一年来雨污分流改造完成过半，湖水好起来了。今年想谈湖区的渔民转产。退捕上岸的渔民平均五十一岁，多数只会撑船撒网。
建议把渔民技能培训办到村里，湖区保洁员、巡护员岗位优先聘用退捕渔民，对创办渔家乐的给三年贴息贷款，社会保险接续补缴由市县分担，渔民子女入学不受户籍限制。`;
const JOINT = `${LAKE}\n以上建议，由程予安、陆知秋两位委员联名提出。`;
/** One sentence that names two consultations: short acts that share all their words. */
const SENTENCE = '市政协全年围绕加强养老服务、推进托育机构建设等课题开展专题协商，组织委员深入二十多个社区听取意见，形成报告送市委市政府参考。';

interface Told {
  readonly words: string;
  readonly by?: readonly string[];
  readonly groups?: readonly string[];
  readonly kind?: string;
  readonly date?: string;
  readonly meeting?: string;
  readonly theme?: string;
  readonly document?: string;
}

const actors = (id: string, { by = ['程予安'], groups = ['九三学社'], kind = 'speech' }: Told): Actors<string> =>
  ({ id, kind, committee: 'committee:云泽市', delegates: by, groups });

const act = (id: string, { words, date = '2024-02-22', meeting, theme = '云泽湖治理', document = `document:${id}` }: Told): ToldAct => ({
  id, date, meetings: meeting === undefined ? [] : [meeting], themes: [theme], documents: [document],
  sketches: [readSketch(sketchOf(words))].flatMap((sketch) => sketch ?? []),
});

function reprints(told: readonly Told[]): Reprint[] {
  const ids = told.map((_, i) => 'abcdef'.charAt(i));
  const pairs = pairsOf(new Set(ids), told.map((one, i) => actors(ids[i]!, one)));
  return reprintsAmong(linksAmong(pairs, new Map(told.map((one, i) => [ids[i]!, act(ids[i]!, one)]))).links);
}

const first: Told = { words: LAKE };

describe('one act told twice', () => {
  test.each<[string, Told, number]>([
    ['word by word', first, 1],
    ['with other marks, width and breaks', { words: LAKE.replace(/[，。、]/g, ' ') }, 1],
    ['cut to a third', { words: LAKE.slice(0, LAKE.length / 3) }, 0.8],
    ['cut to the end', { words: LAKE.slice(-LAKE.length / 3) }, 0.8],
    ['reworded and shortened', { words: LAKE_REWORDED }, 0.5],
    ['jointly, where one paper names both', { words: JOINT, by: ['程予安', '陆知秋'] }, 0.9],
    ['by the group, where one paper names nobody', { words: LAKE_REWORDED, by: [] }, 0.5],
    ['weeks later', { words: LAKE, date: '2024-04-10' }, 1],
    ['of a meeting, without a date', { words: LAKE, date: '', meeting: 'm' }, 1],
  ])('%s', (_, other, least) => {
    const [found, ...more] = reprints([{ ...first, meeting: 'm' }, other]);
    expect(more).toEqual([]);
    expect(found?.likeness).toBeGreaterThanOrEqual(least);
  });
});

describe('two acts', () => {
  test.each<[string, Told]>([
    ['of one person on another theme', { words: ELDERLY, theme: '养老服务' }],
    ['of one person on one theme', { words: LAKE_AGAIN }],
    ['of other people in the same words', { words: LAKE, by: ['沈怀瑾'] }],
    ['of other people on one theme', { words: LAKE_REWORDED, by: ['沈怀瑾'] }],
    ['a speech and a proposal', { words: LAKE, kind: 'proposal' }],
    ['at the sessions of two years', { words: LAKE, date: '2025-02-20', meeting: 'n' }],
    ['without date or meeting', { words: LAKE, date: '' }],
    ['that one document tells apart', { words: LAKE, document: 'document:a' }],
    ['of which little is told', { words: LAKE.slice(0, 20) }],
  ])('%s', (_, other) => expect(reprints([{ ...first, meeting: 'm' }, other])).toEqual([]));

  test('of one sentence, in two papers: each has its own reprint', () => {
    const told = (theme: string, document: string): Told => ({ words: SENTENCE, by: [], groups: ['市政协'], kind: 'consultation', theme, document });
    const found = reprints([told('加强养老服务', '1'), told('推进托育机构建设', '1'), told('养老服务', '2'), told('托育机构', '2')]);
    expect(found.map(({ id, original }) => [id, original])).toEqual([['c', 'a'], ['d', 'b']]);
  });
});

test('the original is the earliest, of one day the longest', () => {
  const cut = LAKE.slice(0, 200);
  expect(reprints([{ words: cut }, { words: LAKE }, { words: LAKE, date: '2024-02-21' }]).map(({ original }) => original)).toEqual(['c', 'c']);
  expect(reprints([{ words: cut }, { words: LAKE }])).toMatchObject([{ id: 'a', original: 'b' }]);
});

test(`papers may be ${DAYS} days apart, and no more`, () => {
  expect(reprints([{ words: LAKE, date: '2024-01-01' }, { words: LAKE, date: '2024-03-01' }])).toHaveLength(1);
  expect(reprints([{ words: LAKE, date: '2024-01-01' }, { words: LAKE, date: '2024-03-02' }])).toEqual([]);
});

test('a sketch is a line of at most 300 characters, and none where there are few words', () => {
  expect(sketchOf('关于加强养老服务的建议')).toBe('');
  expect(sketchOf(LAKE.repeat(200)).length).toBeLessThan(300);
  expect(readSketch(sketchOf(LAKE))).toEqual(readSketch(sketchOf(LAKE.repeat(2).slice(0, LAKE.length))));
});
