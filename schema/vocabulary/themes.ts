import { readDataFile } from '../dataFile';
import { type FlatRecord, readFlatRecords } from './flatRecords';

/** Ids of the top concepts, in the order in which they are shown. One file each in `themes/`. */
export const TOP_CONCEPTS = [
  'economy', 'finance', 'industry', 'technology', 'agriculture', 'trade', 'transport', 'energy', 'environment', 'housing', 'education',
  'health', 'employment', 'welfare', 'culture', 'governance', 'law', 'consultation', 'ethnic-religion', 'overseas', 'region', 'defence',
] as const;

export type TopConcept = (typeof TOP_CONCEPTS)[number];

/** The five classes in which CPPCC proposals are counted. */
export const PROPOSAL_CLASSES = ['经济建设', '政治建设', '文化建设', '社会建设', '生态文明建设'] as const;

/** Major topics of the Comparative Agendas Project (https://www.comparativeagendas.net). */
export const CAP_MAJOR_TOPICS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23] as const;

/** Subject classes of documents of the State Council (国务院文件主题分类). */
export const STATE_COUNCIL_CLASSES = [
  '国务院组织机构', '综合政务', '国民经济管理、国有资产监管', '财政、金融、审计', '国土资源、能源', '农业、林业、水利', '工业、交通', '商贸、海关、旅游',
  '市场监管、安全生产监管', '城乡建设、环境保护', '科技、教育', '文化、广电、新闻出版', '卫生、体育', '人口与计划生育、妇女儿童工作', '劳动、人事、监察',
  '公安、安全、司法', '民政、扶贫、救灾', '民族、宗教', '对外事务', '港澳台侨工作', '国防', '其他',
] as const;

/** A name in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/**
 * How much a trigger phrase says about its concept: `strong` decides alone, `usual` decides where nothing
 * else speaks against it, `weak` only adds to others. `means` is what any proposal may work with (人才, 资金, 立法): it is the
 * matter in a title, and seldom so in one suggestion among those of a speech on something else.
 */
export const TRIGGER_CLASSES = ['strong', 'usual', 'means', 'weak'] as const;

export type TriggerClass = (typeof TRIGGER_CLASSES)[number];

/** A concept of the taxonomy (skos:Concept) with the phrases, in simplified script and lower case, that speak for it. */
export interface Concept {
  /** `education` or `education/preschool`. */
  readonly id: string;
  readonly prefLabel: Label;
  readonly triggers: Readonly<Record<TriggerClass, readonly string[]>>;
}

export interface NarrowerConcept extends Concept {
  readonly altLabel: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** A top concept, its place in the official and international classifications, and the concepts under it. */
export interface BroadConcept extends Concept {
  readonly id: TopConcept;
  readonly definition: Label;
  readonly crosswalk: { readonly class: readonly string[]; readonly cap: readonly number[]; readonly stateCouncil: readonly string[] };
  /** Phrases that hold a trigger phrase and mean something else (行政村 is no administration): they hide what they hold. */
  readonly silent: readonly string[];
  readonly narrower: readonly NarrowerConcept[];
}

let known: readonly BroadConcept[] | undefined;
let byId: ReadonlyMap<string, Concept> | undefined;

/** The whole taxonomy, read once, when first asked for. Keys carry the language as in Turtle (`prefLabel@zh`). */
export function themeTaxonomy(): readonly BroadConcept[] {
  known ??= TOP_CONCEPTS.map(readTopConcept);
  return known;
}

/** Every concept by its id, top concepts and narrower ones. */
export function conceptsById(): ReadonlyMap<string, Concept> {
  byId ??= new Map(themeTaxonomy().flatMap((top): Concept[] => [top, ...top.narrower]).map((concept) => [concept.id, concept]));
  return byId;
}

function readTopConcept(id: TopConcept): BroadConcept {
  const [top = {}, ...narrower] = readFlatRecords(readDataFile(`schema/vocabulary/themes/${id}.yaml`));
  return {
    id,
    prefLabel: labelOf(top, 'prefLabel'),
    definition: labelOf(top, 'definition'),
    crosswalk: { class: words(top.class), cap: words(top.cap).map(Number), stateCouncil: words(top.stateCouncil) },
    triggers: triggersOf(top),
    silent: words(top.silent),
    narrower: narrower.map(narrowerOf),
  };
}

function narrowerOf(record: FlatRecord): NarrowerConcept {
  return {
    id: record.id ?? '',
    prefLabel: labelOf(record, 'prefLabel'),
    altLabel: { zh: names(record['altLabel@zh']), en: names(record['altLabel@en']) },
    triggers: triggersOf(record),
  };
}

function labelOf(record: FlatRecord, property: string): Label {
  return { zh: record[`${property}@zh`] ?? '', en: record[`${property}@en`] ?? '' };
}

function triggersOf(record: FlatRecord): Concept['triggers'] {
  return { strong: words(record.strong), usual: words(record.usual), means: words(record.means), weak: words(record.weak) };
}

function words(list = ''): string[] {
  return list.split(/\s/).filter(Boolean);
}

function names(list = ''): string[] {
  return list.split(', ').filter(Boolean);
}
