import type { Span } from '../../types';

/** Labels of a list of proposals, as committees print them, and the keys that records of such lists have. */
const LABELS = {
  title: /^(?:案由|案名|(?:提案|建议)?(?:题目|名称|标题|案由|主题)|title)$/i,
  proposer: /^(?:第一|主要|集体|联名|领衔)?(?:提案|提交|提出|建议|领衔|附议|联名|报送|撰写)(?:者|人|单位|委员|党派)(?:[（/].{1,8})?$|^(?:co_?|joint_?|lead_?)?(?:proposers?|submitters?|authors?)$/i,
  handler: /^(?:主办|承办|会办|协办|分办|办理|答复|交办|牵头)(?:承办|办理)?(?:单位|部门)(?:[（/].{1,8})?$|^(?:主|承|会|协|分)办$|^(?:handlers?|undertakers?|dept|department|(?:handling|host|main|lead|assist|co)_?(?:unit|department|dept)s?)$/i,
} as const;

export type LabelKind = keyof typeof LABELS;

/** What stands behind a label: 提案者：A、B. */
export interface LabelledSpan {
  readonly kind: LabelKind;
  readonly value: Span;
}

/** What a label or key says of the words behind it; null for any other. */
export function labelKind(key: string): LabelKind | null {
  const bare = key.replace(/\s/g, '');
  return (Object.keys(LABELS) as LabelKind[]).find((one) => LABELS[one].test(bare)) ?? null;
}
