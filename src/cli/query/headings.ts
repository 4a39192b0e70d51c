/** What a column of an answer is called in Chinese, in a table that is opened in Excel. Columns of GraphQL are named part by part. */
const HEADINGS: Readonly<Record<string, string>> = {
  id: '标识', label: '类型', name: '名称', kind: '种类', english: '英文名', level: '层级', node: '对象', nodes: '对象', of: '所属', part: '部分',
  group: '群体', groupName: '群体名称', groupKind: '群体种类', groups: '群体', backer: '支持者', backers: '支持者', delegate: '委员', delegates: '委员',
  theme: '议题', themeName: '议题名称', themeKind: '议题层级', themes: '议题', one: '甲', other: '乙', backs: '支持', rows: '行', cells: '格',
  count: '主张次数', direct: '直接', rolledUp: '地方组织', held: '活动次数', activities: '活动次数', byKind: '按种类',
  first: '最早', last: '最近', firstDate: '最早', lastDate: '最近', date: '日期', month: '月份', period: '时期', meeting: '会议', meetingName: '会议名称',
  share: '占比', lift: '提升度', leastCount: '至少', ofTheme: '议题总数', ofBacker: '支持者总数', ofAll: '全部', total: '合计', totals: '合计',
  ofOne: '甲总数', ofOther: '乙总数', apart: '差异度', alike: '共同度', ofPeriod: '同期总数', earlier: '前期次数', later: '后期次数',
  ofEarlier: '前期总数', ofLater: '后期总数', strength: '强度', place: '地方', placeName: '地方名称', likeness: '相似度', common: '共同议题数',
  joint: '共同次数', parties: '党派', weight: '权重',
  contribution: '履职行为', contributions: '履职行为', title: '题目', documents: '文献数', document: '文献', outlet: '媒体', uri: '来源', uris: '来源',
  places: '地方', problems: '问题数', reason: '原因', rule: '规则', confidence: '置信度', quote: '原文', start: '起', end: '止',
  from: '起点', to: '终点', type: '关系', text: '全文', excerpt: '摘录', rank: '位次', evidence: '依据', takenIn: '读入时间', sha256: '校验值',
  extractor: '抽取程序', relations: '关系数', answer: '答案', recommendations: '建议', position: '序号',
  at: '时间', change: '变动', former: '原文献', fromLabel: '起点类型', fromName: '起点名称', toLabel: '终点类型', toName: '终点名称',
  texts: '文本数', community: '类', modularity: '模块度', compared: '比较的群体数',
  judgement: '判定编号', verdict: '判定', who: '判定者', note: '说明', stands: '有效',
};

/** `backs.theme.name` to 支持·议题·名称; a part without a Chinese name stays as it is. */
export function heading(column: string): string {
  return column.split('.').map((part) => HEADINGS[part] ?? part).join('·');
}
