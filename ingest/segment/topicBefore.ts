import { sentencesAt, type Page } from '../recognise/page';
import type { SpeakerFrame } from '../recognise/persons';
import type { Span } from '../types';

const TOPICS = [
  /** 就如何做强茶产业，委员X建议; 为推进Y，…: the topic leads the sentence, whoever takes it up follows the comma. */
  /^(?:[^，。；：\n]{1,8}[上中]，)?(?:就|围绕|为了?|针对|聚焦|对于|关于)(?:如何)?(?<topic>[^。；：\n]{4,60}?)(?:这一|的)?(?:问题|方面|主题|议题|话题)?，[^，。；：\n]{0,8}$/,
  /** 一直关注茶产业的X委员: what they follow or work on tells who they are. */
  /(?:关注|致力于|从事|聚焦|深耕)(?<topic>[^，。；：\n]{3,40})的(?:[港澳]区)?$/,
];
/** 【加快盐碱地利用】市政协委员|何立：; not the name of a column: 【委员心声】 */
const BRACKETED = /【(?![^【】\n]{0,10}(?:发言|心声|声音|建言|委员|专栏|两会|提案|快[讯评]|观察|链接|连线|专访|现场|原创|导读)[^【】\n]{0,4}】)(?<topic>[^【】：|｜\n]{6,40})】[^。；：\n]{0,40}$/;
/** 如何转化科技成果，是|委员X一直思考的问题 */
const ASKED = /^(?:如何|怎样)(?<topic>[^。；：\n]{4,60}?)，(?:一直|始终|也)?是[^，。；：\n]{0,8}$/;
/** 如何留住老街，|委员X|带来了自己的思考 */
const THOUGHT_OVER = /^(?:如何|怎样)(?<topic>[^。；：\n]{4,60}?)，[^，。；：\n]{0,8}$/;
const BRINGS_THOUGHTS = /^(?:也|还)?(?:结合[^，。；：\n]{2,24}，)?(?:带来|提出|谈|说|讲|分享|给出|有)(?:出|到)?了?(?:自己|[他她]|一些)的?(?:思考|看法|想法|见解|建议|意见|对策|答案|思路)/;
/** 多年呼吁复建故居的|委员X */
const CALLED_FOR = /(?:呼吁|推动|倡导)(?<topic>[^，。；：\n]{4,40})的(?:[全省市县区州]国?)?(?:政协)?$/;
const LONGEST = 90;

/** What a speaker is about to speak on, by the words that lead up to the name. */
export function topicBefore(page: Page, { start, end, speaks }: SpeakerFrame): Span[] {
  const [sentence] = sentencesAt(page, [start]);
  if (sentence === undefined || start - sentence.start > LONGEST) return [];
  const led = page.clean.folded.slice(sentence.start, start);
  const thinks = BRINGS_THOUGHTS.test(page.clean.folded.slice(end, end + LONGEST)) ? [THOUGHT_OVER] : [];
  const patterns = [...(speaks ? [...TOPICS, BRACKETED] : []), ASKED, CALLED_FOR, ...thinks];
  const topic = patterns.map((pattern) => pattern.exec(led)?.groups?.['topic']).find((found) => found !== undefined);
  if (topic === undefined) return [];
  const at = page.clean.folded.indexOf(topic, sentence.start);
  return [{ start: at, end: at + topic.length }];
}
