import { enclosed } from '../../segment/enclosed';
import { clauses, items, sentences } from '../../segment/sentences';
import type { CleanText, Span, ThemeMention } from '../../types';
import { atAnd } from './atAnd';
import { namesClass } from './classes';
import { isMention, themeMention } from './mention';
import { tidyTheme } from './tidy';
import { beginsAsProposal } from './verbs';
import { touchingQuotes } from './topic/lists';

const NAME = 'theme.covered';
/** 提案内容涉及A、B、C等方面; 选题涵盖…: what the proposals of a body are about. */
const COVERS = new RegExp('(?:提案|选题|发言|议题|建言|(?<=这些|所提)建议|(?<=提案[^\n]{0,240}。)[^，。；：\n]{2,12}方面)'
  + '[^，。；：“”]{0,10}?，?(?:内容)?(?:主要|重点)?(?:涵盖|涉及|聚焦|覆盖|包括|关注(?!度)|围绕(?<=(?:提案|建议)(?:重点|主要)?围绕)|集中在|(?<=，)(?:大[都多]是|多为|有))了?(?:到|于|有关|关于)?'
  + '(?<list>[^。：]{6,240}?)(?:等(?!事关|级|候|待|次|同|额)[^，。；、]{0,10}?|[两三四五六七八九十]个)(?:方面|领域|问题|内容|议题|话题)', 'g');
/** 3个提案，涉及A、B、C。提案12件，内容涉及A、B等。 */
const LISTED = /(?:提案|建议)(?:\d{1,3}[余多]?[件份条个])?，(?:内容)?(?:分别)?(?:涵盖|涉及|包括|聚焦)了?(?<list>[^，。；：“”等]{3,60}、[^。；：“”等]{3,120})等?(?=[。；])/g;
/** 经济建设方面92件，主要涉及A、B等；: of the proposals that a report counts by field. */
const COUNTED_BY_FIELD = /方面(?<=提案[^\n]{0,240})的?(?:提案)?\d{1,4}件，[^，。；]{0,4}(?:涵盖|涉及|包括|聚焦|关注)了?(?<list>[^。；：“”]{4,160}?)等?(?=[。；])/g;
/** 提案中，既有A、B等关乎民生方面的，也有C、D等…方面的. */
const BOTH = /(?:既|即|也|又)有(?:关于)?(?<list>[^，。；：]{6,80}?)等[^，。；]{0,14}方面的/g;
/** 就难点问题，如A、B等，充分反映社情民意. */
const AS_EXAMPLES = /(?:问题|议题|方面)，如(?<list>[^。；：]{6,160}?)等，[^，。]{0,8}(?:反映|建言|提出)/g;
/** 提案聚焦科技领域问题，如A、B等。 */
const NAMED_OF_MANY = /(?:问题|议题|方面|内容|领域)[，。](?:比如|例如|诸如|如)，?(?<=(?:提案|建言|发言)[^。；]{0,80}[^；]{0,90})(?<list>[^。；：《》]{4,160}?)等(?=[，。])/g;
/** 听取关于A，B等提案办理情况的汇报. */
const ANSWERED = /关于(?<list>[^。；：]{8,240}?)等[^，。；、]{0,10}?(?:提案|建议)(?:和(?:提案|建议))?[^，。；]{0,6}(?:办理|落实)/g;
/** 针对A、B等热点问题的提案; 关于A、B等提案. */
const ABOUT = /(?:针对(?<list>[^，。；：“”]{6,80}?)等[^，。；]{0,14}问题的|关于(?<titles>(?:[^，。；：“”《》]|“[^“”]{1,20}”){4,100}、(?:[^，。；：“”《》]|“[^“”]{1,20}”){2,40}?)等)(?:一[批些系]列?)?(?:提案|建议|(?:协商|履职)成果)/g;
/** 提出了加强A、强化B和整合C三个方面的建议. */
const ASKED = /提出了?(?<list>(?:[^，。；：“”]|“[^“”]{1,12}”){8,80}?(?=[两三四五六七等])|[^。：“”]{8,60}[，；][^。：]{4,180}?(?=等))(?:(?:[两三四五六七]个|等)方面的?|等)(?:一系列|[^，。；、]{0,6}条|诸多|许多|多条|多项)?的?(?:意见)?建议/g;
/** 提出“A、B、C”3个方面的建议: all of them in one pair of marks. */
const ASKED_IN_MARKS = /提出了?“(?<list>[^“”\n]{6,40}[、，][^“”\n]{6,160})”(?:等)?[\d两三四五六七八](?:个方面|条|点|项)的?(?:意见|对策)?(?:和)?建议/g;
/** 委员们畅谈如何A，如何B: each question is a topic. */
const HOW = /(?:委员们?|大家|与会)(?!会)[^。；]{0,60}?(?:畅谈|探讨|讨论|交流|共商|商讨)了?(?<list>如何[^，。；：]{4,50}(?:，(?:以及)?如何[^，。；：]{4,50}){0,5})/g;
/** 把A、B作为提案重点. */
const MADE_POINTS = /(?:提案|选题|建言|履职)[^。；]{0,80}把(?<list>[^。；：]{6,160}?)作为[^，。；]{0,6}重点/g;
/** 把“A”作为重点协商课题. */
const CHOSEN = /[把将](?<list>“[^“”\n]{4,60}”(?:[、和]?“[^“”\n]{4,60}”){0,4})[^，。；“”]{0,6}等?(?:作为|列为|列入|确定为)[^，。；“”]{0,12}(?:课题|议题|选题|提案|协商计划)/g;
/** 10件重点提案涉及“A”、“B”: however the list ends, marks hold its items. */
const QUOTED = new RegExp('(?:提案|选题|发言|建议|议题|课题)[^，。；：“”]{0,10}，?(?:涵盖|涉及|聚焦|覆盖|包括|关注|分别[是为]|[：为是])了?'
  + '(?<list>(?:“[^“”\\n]{4,60}”[、和及，]?){2,12})', 'g');
/** 提出A，A2；B，B2等多篇提案, 带来了A、B等提案. */
const HANDED_IN = new RegExp('(?:提交|提出|带来|递交|准备|撰写|形成|报送)了?(?:(?:\\d{1,3}|[一两二三四五六七八九十]{1,3})[份件个篇项])?(?:有关|关于|涉及)?(?<list>[^。：《》]{8,240}?)'
  + '等(?:[多数\\d一二两三四五六七八九十]{0,3}[份件个篇项]|方面|领域)?的?(?:相关|重点|集体|党派|界别|书面)?(?:提案|大会发言)(?![者人委]|办理|工作)', 'g');
/** 带来的建议是关于“A”和“B”的. */
const IN_MARKS = /(?:提案|建议|发言)(?:都|就|分别)?是关于(?<list>“[^“”\n]{4,60}”(?:[、和及与]{0,2}“[^“”\n]{4,60}”){0,8})/g;
/** 主要反映：A、B等: what people told the delegates who went to see them. */
const REPORTED = /(?<=意见|建议|诉求|民意)[^。；]{0,40}。?主要(?:反映|涉及)了?：?(?<list>[^。；：]{8,240}?)等(?:等|[^，。；]{0,4}(?:问题|方面|诉求))?(?=[。，])/g;
/** 委员们关心的“A”“B”等问题. */
const ASKED_ABOUT = /委员们?(?:共同|普遍|最为?|十分)?(?:关心|关注|关切|反映|提出)[^，。；“”]{0,4}的(?<list>(?:“[^“”\n]{4,60}”[、和及与]?){1,8})等?[^，。；“”]{0,4}(?:问题|话题|议题|建议|诉求)/g;
/** 委员们提出了“A”“B”等10个方面的问题与建议. */
const RAISED = /(?:委员(?!会)|与会|大家)[^。；“”]{0,24}提出了?(?<list>(?:“[^“”\n]{4,60}”[、和及与]?){2,10})等?[^，。；“”]{0,14}(?:问题|意见|建议)/g;
/** 选取A、B等群众关心的议题协商议事, 明确A、B等三个监督方向: what is to be talked about or looked into. */
const TO_WORK_ON = /(?:选取|选择|选定|确定|明确)了?(?<list>[^，。；：“”]{4,100}、[^，。；：“”]{2,40}?)等[^，。；]{0,24}?(?:议题|课题|选题|(?:监督|调研|协商)(?:方向|重点|内容|事项))/g;
/** 推动解决A、B等问题: what came of the work of a committee. */
const SETTLED = /(?:推动|协商|助推|促成|协调)(?:有效)?(?:解决|破解)了?(?<list>[^，。；：]{4,80}、[^，。；：]{2,40}?)等(?!方面)[^，。；、]{0,12}(?:问题|难题|小事|实事|事项)/g;
/** 开展议事，协商A、B等事项: what was talked over. */
const TALKED_OVER = /(?:^|[，。；]|先后|共同|围绕?坐|集中)(?:协商|商议|讨论)了?(?<list>[^，。；：“”]{2,80}、[^，。；：“”]{2,40}?)等[^，。；、]{0,10}(?:问题|难题|小事|实事|事项|议题)/g;
/** 提案386件。社会建设方面，主要是A、B等；: fields without a count. */
const BY_FIELD = /(?<=提案[^\n]{0,240}[。；：][\u3400-\u9fff]{2,12})方面，?主要(?:涉及|涵盖|包括|是|有|聚焦)了?(?:关于)?(?<list>[^。；：“”]{4,160}?)等(?:方面|问题|领域|内容)?的?(?:建议|提案)?(?=[。；])/g;
/** 围绕A的提案有187件: each number with what it counts. */
const COUNTED = /(?:围绕|有关|关于)(?<list>[^，。；：“”《》、]{4,40}?)的?提案(?:有|共|为)?\d{1,4}件/g;
/** A、B等成为委员关注的热点. */
const IN_FOCUS = /(?:^|[。；])(?<list>[^。；：“”]{8,120}?)等?(?:[渐已也都仍]|依然|仍然|日益)?成(?:为|了)?[^，。；]{0,6}(?:委员|大家)们?[^，。；]{0,8}(?:热点|焦点|热词|话题|关键词|高频词)/g;
/** A、B等热点话题在提案中涌现. */
const IN_PAPERS = /(?:^|[，。；：])(?<list>[^，。；：“”、]{3,20}(?:、[^，。；：“”、]{3,20}){1,8})等(?:热点|焦点|重点)?(?:话题|议题|问题|内容)在[^，。；]{0,14}(?:提案|建言|发言)中[^，。；]{0,6}(?:涌现|出现|[提谈]及|集中)/g;
/** 从A，到B，再到C，…的提案: what somebody's proposals reach from and to. */
const FROM_TO = /从(?<list>[^，。；：\n]{6,40}，到[^，。；：\n]{6,40}(?:，再?到[^，。；：\n]{6,40}){1,4})，[^。；\n]{0,40}(?:提案|建议|建言|发言)/g;
/** 发言……，内容涉及A、B等。 */
const CONTENTS = /(?:[，。](?:其|主要|发言|具体)?内容|课题|选题)(?:主要|广泛)?(?:涉及|涵盖|包括|覆盖)了?：?(?<list>[^。：等]{10,400})等?(?:多个|诸多)?(?:方面|领域|问题|内容|议题)?(?=[。，])/g;
/** 委员们围绕A，A2；B，B2等主题进行讨论: topics of two clauses each, parted by ；. */
const IN_PAIRS = /委员们?(?!会)[^。；]{0,80}?围绕(?<list>[^。：]{10,200}；[^。：]{4,240}?)等[^，。；]{0,8}(?:主题|议题|问题|方面|内容)/g;
/** 关注老年健康的提案不少，涉及A、B等方面. */
const BEHIND = /(?:提案|发言)[^。]{4,80}，涉及(?<list>[^。；：]{6,200}?)等(?:[多几\d]个)?(?:方面|领域)/g;
/** Of several such verbs the last one has the list. */
const LAST_VERB = /.*(?:涵盖|涉及|聚焦|包括|集中在)了?(?:到|于|有关|关于)?/s;
const SHORTEST = 4;
/** 事关发展的方方面面: topics that name nothing. */
const EMPTY = /^(?:中共中央|国务院)|^(?:经济|政治|文化|社会|生态文明|党)(?:建设)?$|重大问题|重要问题|热点|方方面面/;

/** The fields that proposals cover, each a topic of its own. */
export function coveredThemes(clean: CleanText, block: Span): ThemeMention[] {
  const words = clean.folded.slice(block.start, block.end);
  if (!/社情民意|民主监督|建议|提案|选题|发言|议题|课题|建言|履职|委员/.test(words)) return [];
  const inside = enclosed(clean.folded, block);
  const patterns = [
    COVERS, BEHIND, CONTENTS, LISTED, COUNTED_BY_FIELD, BOTH, ABOUT, ASKED, ASKED_IN_MARKS, HOW, MADE_POINTS, CHOSEN, QUOTED, FROM_TO,
    IN_PAIRS, AS_EXAMPLES, ANSWERED, HANDED_IN, IN_MARKS, IN_FOCUS, IN_PAPERS, NAMED_OF_MANY,
    REPORTED, ASKED_ABOUT, RAISED, COUNTED, TO_WORK_ON, SETTLED, TALKED_OVER, BY_FIELD,
  ];
  const found = patterns.flatMap((pattern) => [...words.matchAll(pattern)]);
  return found.filter((m) => inside[m.index] === 0).flatMap((m) => {
    const whole = m.groups?.['list'] ?? m.groups?.['titles'] ?? '';
    const behind = m[0].slice(m[0].lastIndexOf(whole) + whole.length);
    if (OF_ALL.test(behind) && !areAims(whole)) return [];
    const list = whole.slice(LAST_VERB.exec(whole)?.[0].length ?? 0);
    const start = block.start + m.index + m[0].lastIndexOf(list);
    return listed(clean, { start, end: start + list.length });
  });
}

/** 等社会关注的问题: what stands before it only classes topics, but for aims. */
const OF_ALL = /^等社会/;

function areAims(list: string): boolean {
  return list.split(/[、，；]/).every((words) => beginsAsProposal(words));
}

/** Parted by ；, else by ， and 、. */
function partsOf(folded: string, list: Span): Span[] {
  const pairs = sentences(folded, list);
  if (pairs.length === 1) return clauses(folded, list).flatMap((clause) => items(folded, clause));
  return pairs.map(({ start, end }) => ({ start, end: folded[end - 1] === '；' ? end - 1 : end }));
}

/** 再到|建设公园: the word that leads to the next of a list. */
function behindTo(folded: string, { start, end }: Span): Span {
  const to = /^再?到/.exec(folded.slice(start, end))?.[0].length ?? 0;
  return beginsAsProposal(folded.slice(start + to, end)) ? { start: start + to, end } : { start, end };
}

function listed(clean: CleanText, list: Span): ThemeMention[] {
  const parts = partsOf(clean.folded, list);
  if (namesClass(parts.map(({ start, end }) => clean.folded.slice(start, end)))) return [];
  return parts.map((item) => behindTo(clean.folded, item))
    .flatMap((item) => touchingQuotes(clean.folded, item)).flatMap((item) => atAnd(clean.folded, item))
    .map((item) => tidyTheme(clean.folded, item))
    .filter((item) => item.end - item.start >= SHORTEST && !EMPTY.test(clean.folded.slice(item.start, item.end)))
    .map((item) => themeMention(clean, item, null, NAME)).filter(isMention);
}
