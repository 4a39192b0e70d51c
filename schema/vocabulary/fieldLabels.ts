/** What a column, a key or a label says of the words under or behind it, in lists of proposals, of members, of rooms and in plans. */
const LABELS = {
  title: /^(?:案由|案名|(?:提案|建议|发言)?(?:题目|名称|标题|案由|主题)|提案内容|提案|(?:case|proposal|paper|speech|talk)?(?:title|subject|topic)|(?:tian)?(?:biaoti|timu|mingcheng)|anyou)$/,
  proposer: /^(?:第一|主要|集体|联名|领衔)?(?:提案|提交|提出|建议|领衔|附议|联名|报送|撰写)(?:者|人|单位|委员|党派)$|^(?:co|joint|lead|main|first)?(?:proposers?|submitters?|sponsors?|authors?)$|^ti(?:an|jiao)(?:ren|zhe)$/,
  handler: /^(?:主办|承办|会办|协办|分办|办理|答复|交办|牵头)(?:承办|办理)?(?:单位|部门)$|^[主承会协]办$|^(?:handlers?|undertakers?|replyunit|dept|department|(?:handling|undertaking|host|main|lead|assist|co|joint)(?:unit|department|dept)s?)$|^(?:cheng|zhu|xie|hui)ban(?:danwei)?$/,
  name: /^(?:n|xm|name|full|real|member|delegate|speaker|xingming|(?:委员)?姓名|委员)$/,
  members: /^(?:(?:resident|group|team)?members?|delegates|(?:小组|界别|驻[室站]|入驻|工作室|团队|参与|参加|全体)?(?:成员|委员|组员)(?:委员|名单)?|团队)$/,
  leader: /^(?:(?:vice|deputy|co)?(?:leaders?|conven[eo]rs?|heads?|directors?|captains?|masters?|chiefs?|hosts?)|deput(?:y|ies)|vices?|(?:第一|副)?召集人|副?组长|副?[站室]长|负责(?:人|委员)|领衔(?:委员|人)|牵头(?:委员|人)|主持人|主理人)$/,
  group: /^(?:groups?|teams?|sectors?|circle|boundary|jiebie|party|studio|(?:work)?room|committee|street|name|title|(?:所[属在])?(?:界别|党派|专委会|专门委员会)|小组|(?:委员)?工作室|街道|(?:界别|小组|(?:委员)?工作室|专委会|街道)?名称)$/,
  /** Whatever stands under it is a sector. */
  sector: /^(?:(?:提[案交]人|委员|所[属在])?界别|sectors?|circle|boundary|jiebie)$/,
  /** A seat of a delegate: in a sector, a party, or a special committee. */
  seat: /^(?:(?:提[案交]人|委员|所[属在])?(?:界别|党派|专委会|专门委员会)|sectors?|circle|boundary|jiebie|party|政治面貌)$/,
  /** 民建会员, and also 中共党员 or 群众, which is no seat. */
  leaning: /^政治面貌$/,
  /** A special committee that a delegate belongs to. */
  committee: /^(?:所[属在])?(?:专委会|专门委员会)$/,
  office: /^(?:(?:常务)?副?主席|副?秘书长|常务委员|常委)$/,
  /** Whom a speech is for. */
  behalf: /^(?:(?:speaks?)?on_?behalf(?:_?of)?|代表(?:单位|界别|党派|团体|组织)?)$/,
  /** Who heads a special committee, or an association of delegates. */
  head: /^(?:(?:常务|专职|驻会|兼职|轮值)?副?主任(?:委员)?|(?:永远|创会|首席|名誉|荣誉|常务|执行)*副?(?:会长|理事长|监事长)|(?:常务)?(?:理事|监事|会董))$/,
  topic: /^(?:(?:协商|调研|活动|监督|履职|年度|重点)*(?:议题|题目|主题|内容|课题|选题)(?:名称)?|(?:年度|履职|工作|议政)重点|重点(?:关注|工作)|名称|topic|name|title|theme)$/,
  when: /^(?:(?:协商|活动|召开|完成)?(?:时间|月份|时限)(?:安排)?|time|date|month)$/,
  form: /^(?:(?:协商|活动)?(?:类型|形式)|type|form|kind)$/,
  host: /^(?:承办|责任|牵头|主办|负责)(?:部门|单位|委室|专委会|界别组?|党派)$|^(?:host|organi[sz]er)s?$/,
  guest: /^(?:协商|参与|参加|配合)(?:部门|单位|范围|对象)$|^(?:participants?|guests?|attendees)$/,
  /** Officials and writers beside a list: none of those it lists. */
  outside: /联系|列席|旁听|随行|陪同|联络|领导|督办|领办|分管|编辑|记者|审核|^(?:contact|link|liaison|editor|reporter|source)/,
} as const;

export type FieldRole = keyof typeof LABELS;

const ROLES = Object.keys(LABELS) as FieldRole[];
/** One of these in a row of labels makes it the head of such a list. */
const TELLING: ReadonlySet<FieldRole> = new Set(['title', 'proposer', 'name', 'members', 'leader', 'group', 'topic']);

/** Every role that a label may have: 名称 names a group, a proposal or a topic, as the other columns tell. Simplified script. */
export function rolesOfLabel(label: string): readonly FieldRole[] {
  const bare = bareLabel(label);
  return ROLES.filter((role) => LABELS[role].test(bare));
}

export function isTellingLabel(label: string): boolean {
  return rolesOfLabel(label).some((role) => TELLING.has(role));
}

/** 组 长（召集人） is 组长, 提案人/单位 is 提案人, team_name is team, memberList is member. */
function bareLabel(label: string): string {
  const bare = label.replace(/\s/g, '').replace(/[（(/].{0,8}$/, '');
  if (!/^[A-Za-z]/.test(bare)) return bare;
  const word = bare.replace(/[_-]/g, '').toLowerCase();
  return word.replace(/(?<=.)(?:names?|list)$/, '') || word;
}
