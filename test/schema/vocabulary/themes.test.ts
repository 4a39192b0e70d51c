import { parse } from 'yaml';
import { readDataFile } from '../../../schema/dataFile';
import { type FlatRecord, readFlatRecords } from '../../../schema/vocabulary/flatRecords';
import {
  CAP_MAJOR_TOPICS, type Concept, PROPOSAL_CLASSES, STATE_COUNCIL_CLASSES, themeTaxonomy, TOP_CONCEPTS, TRIGGER_CLASSES,
} from '../../../schema/vocabulary/themes';

const tops = themeTaxonomy();
const concepts = tops.flatMap((top): Concept[] => [top, ...top.narrower]);

/** What two readers would file under two concepts: a phrase of both. Any other phrase speaks for one top concept only. */
const SHARED = new Set(`
  飞地经济 农业保险 惠民保 商业健康保险 工业遗产 低效用地 稀土 医疗器械 大健康产业 健康产业 中医药产业 中药产业 中药材产业 康养产业
  创新药 医药企业 药企 科技特派员制度 人工智能立法 科学教育 科学教育加法 乡村旅游 茶文化 民宿产业 农产品质量安全 林业碳汇 对口支援
  农村生活污水 乡村治理 台资企业 台商 海铁联运 平陆运河 多式联运 邮轮经济 快递包装 资源型城市 煤改气 煤改电 矿山生态修复
  建筑节能 绿色建筑 节能减排 二次供水 极端天气 自然遗产 社区 电梯安全 人才公寓 高空坠物 高空抛物 人才社区 青年发展型城市
  儿童友好城市 智慧社区 社区建设 体育公园 老年教育 老年大学 托幼一体化 技能型社会 博士后 青少年心理健康 校园食品安全 体教融合
  学校体育 健康教育 校园体育 未成年人网络沉迷 青少年体育 家风家教 流动人口 育儿假 陪产假 延长产假 残疾人就业 退役军人就业 跨境养老
  罪错未成年人 未成年人犯罪 舆情 诉源治理 横琴粤澳深度合作区 横琴
`.trim().split(/\s+/));

const phrasesOf = (concept: Concept): string[] => TRIGGER_CLASSES.flatMap((triggerClass) => concept.triggers[triggerClass]);

describe('theme taxonomy', () => {
  it('has the fixed top concepts, each with eight to fifteen narrower ones', () => {
    expect(tops.map(({ id }) => id)).toEqual(TOP_CONCEPTS);
    expect(tops.filter(({ narrower }) => narrower.length < 8 || narrower.length > 15)).toEqual([]);
  });

  it('gives every concept an id of its own, below its top concept', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    const stray = tops.flatMap((top) => top.narrower.filter(({ id }) => !id.startsWith(`${top.id}/`)));
    expect(stray).toEqual([]);
  });

  it('labels every concept in Chinese and English and defines the top ones in both', () => {
    const labels = [...concepts.map(({ prefLabel }) => prefLabel), ...tops.map(({ definition }) => definition)];
    expect(labels.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/^[A-Z][\x20-\x7e–’]+$/.test(en))).toEqual([]);
  });

  it.each(tops)('$id keeps to the official and international classes', ({ crosswalk }) => {
    expect(PROPOSAL_CLASSES).toEqual(expect.arrayContaining([...crosswalk.class]));
    expect(CAP_MAJOR_TOPICS).toEqual(expect.arrayContaining([...crosswalk.cap]));
    expect(STATE_COUNCIL_CLASSES).toEqual(expect.arrayContaining([...crosswalk.stateCouncil]));
    expect([crosswalk.class, crosswalk.cap, crosswalk.stateCouncil].filter(({ length }) => length === 0)).toEqual([]);
  });

  it('meets every class of proposals and of State Council documents', () => {
    expect(new Set(tops.flatMap(({ crosswalk }) => crosswalk.class))).toEqual(new Set(PROPOSAL_CLASSES));
    expect(new Set(tops.flatMap(({ crosswalk }) => crosswalk.stateCouncil))).toEqual(new Set(STATE_COUNCIL_CLASSES));
  });

  it('lets a phrase speak for one top concept, but for those that are shared on purpose', () => {
    const tellers = new Map<string, Set<string>>();
    for (const top of tops) {
      for (const phrase of [top, ...top.narrower].flatMap(phrasesOf)) tellers.set(phrase, (tellers.get(phrase) ?? new Set()).add(top.id));
    }
    expect([...tellers].filter(([, ids]) => ids.size > 1).map(([phrase]) => phrase).sort()).toEqual([...SHARED].sort());
  });

  it('writes phrases as texts are folded, each once in a concept, and none both silent and telling', () => {
    const all = concepts.flatMap(phrasesOf);
    expect(all.filter((phrase) => /[A-Z“”‘’《》，。；：？！（）]/.test(phrase))).toEqual([]);
    expect(concepts.filter((concept) => new Set(phrasesOf(concept)).size < phrasesOf(concept).length)).toEqual([]);
    expect(tops.flatMap(({ silent }) => silent).filter((phrase) => all.includes(phrase))).toEqual([]);
  });

  it.each(TOP_CONCEPTS)('reads %s.yaml as any YAML reader does', (id) => {
    const text = readDataFile(`schema/vocabulary/themes/${id}.yaml`);
    const { narrower, ...top } = parse(text, { schema: 'failsafe' }) as FlatRecord & { narrower: FlatRecord[] };
    expect(readFlatRecords(text)).toEqual([top, ...narrower]);
  });
});
