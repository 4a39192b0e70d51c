import { within, type Page } from '../recognise/page';
import type { GroupKind } from '../../schema/ontology';
import type { GroupMention, Span } from '../types';

const PROPOSING: ReadonlySet<GroupKind> = new Set<GroupKind>(['party', 'people_org', 'sector', 'committee_group']);
/** G今年拟提交的提案…, at the head of a paragraph. */
const OF_ITS_PAPERS = /^[^，。；：\n]{0,24}提案/;
const WITHIN = 28;

/** Where, within the words of a speaker, a party or another body comes with papers of its own: 民建中央今年提交的提案…; …，民革市委《…》. */
export function untilBodyProposes(page: Page, span: Span): number {
  const body = within(page.groups, span).find((group) => PROPOSING.has(group.kind) && group.start > span.start && proposes(page, group));
  return body?.start ?? span.end;
}

function proposes(page: Page, group: GroupMention): boolean {
  const { folded } = page.clean;
  const before = folded[group.start - 1] ?? '\n';
  if (before === '\n') return OF_ITS_PAPERS.test(folded.slice(group.end, group.end + WITHIN));
  return '，；、'.includes(before) && folded[group.end] === '《';
}
