/** What makes an organ of a sector's name: 教育界|活动组, 工会界别|委员工作室. */
const TAIL = /(?:政协)?(?:委员)?(?:履职|活动|联络|工作|协商)?(?:小组(?!讨论|会议|协商)|组(?!织|成)|活动室|工作室|工作站|联络站|之家)/y;
/** What it looks after: 第九界别活动组|（文艺体育新闻） */
const BRACKET = /（[\u4e00-\u9fff、和与·]{1,20}）/y;

/** End of the sector's organ when the sector's name ends at `at`; `at` itself when it has none. */
export function groupTail(text: string, at: number): number {
  const organ = endOf(TAIL, text, at);
  return organ === null ? at : endOf(BRACKET, text, organ) ?? organ;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
