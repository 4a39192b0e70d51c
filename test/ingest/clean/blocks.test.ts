import { blocksOf } from './source';

const LINE = '全市政协委员围绕古城保护与利用开展了为期两个月的专题调研，走访街道社区，';

const CASES: readonly (readonly [rule: string, source: string, blocks: readonly string[]])[] = [
  ['paragraphs of HTML', '<p>会议开幕。<br></p><p>张三委员发言。</p>', ['paragraph: 会议开幕。', 'paragraph: 张三委员发言。']],
  ['inline elements do not break a sentence', '<p>要<em>加快</em>建<b>设</b>步伐。</p>', ['paragraph: 要加快建设步伐。']],
  ['a bold block is a heading', '<div><strong>民生小事</strong></div><div>　　今年以来很好。</div>', ['heading: 民生小事', 'paragraph: 今年以来很好。']],
  ['bold words at the head are none', '<div><strong>一、夯实基础。</strong>要抓好。</div>', ['paragraph: 一、夯实基础。要抓好。']],
  ['comments, scripts and styles', '<style>p{color:red}</style><!-- 旧稿 --><script>var a="文字";</script><p>正文。</p>', ['paragraph: 正文。']],
  ['attributes with brackets in them', '<li v-for="a in b > 1"><img :src="x">大家发言。</li>', ['paragraph: 大家发言。']],
  ['a sign that is no tag', '当 a < b 时，成本 <5 元。', ['paragraph: 当 a < b 时，成本 <5 元。']],
  ['entities', '<p>&emsp;&emsp;王&emsp;五&#xff08;女&#65289;&hellip;</p>', ['paragraph: 王\u2003五（女）…']],
  ['a fragment of a page', '发言说，要推进。</p><p class="x">赵六', ['paragraph: 发言说，要推进。', 'heading: 赵六']],
  ['cells of a table', '<table><tr><td>张三</td><td>教育界</td></tr></table>', ['paragraph: 张三', 'paragraph: 教育界']],
  ['items of a list', '- 张三：关于养老的提案\n- 李四：关于教育的提案', ['paragraph: 张三：关于养老的提案', 'paragraph: 李四：关于教育的提案']],
  ['a Markdown page', '### 会议召开\n\n**要点**：加快建设。\n\n[查看原文](https://example.org/a)\n',
    ['heading: 会议召开', 'paragraph: 要点：加快建设。', 'furniture: 查看原文']],
  ['a link within a sentence', '据[日报](https://example.org)报道，会议召开。', ['paragraph: 据日报报道，会议召开。']],
  ['escapes of a string cut out of JSON', '会议说，\\"要加快\\"。\\n\\n会议结束。', ['paragraph: 会议说，"要加快"。', 'paragraph: 会议结束。']],
  ['a backslash in prose', '文件在 C:\\new 目录下。', ['paragraph: 文件在 C:\\new 目录下。']],
  ['lines broken by width', `${LINE}\n${LINE}\n${LINE}\n形成报告。`, [`paragraph: ${LINE}${LINE}${LINE}形成报告。`]],
  ['an indent begins a paragraph', `${LINE}\n${LINE}\n形成报告。\n　${LINE}\n${LINE}\n再看。`,
    [`paragraph: ${LINE}${LINE}形成报告。`, `paragraph: ${LINE}${LINE}再看。`]],
  ['lines that are not broken by width', '张三，现任市政协委员，\n李四，高级工程师，曾任省政协常委，现居省城。\n王五，委员。',
    ['paragraph: 张三，现任市政协委员，', 'paragraph: 李四，高级工程师，曾任省政协常委，现居省城。', 'paragraph: 王五，委员。']],
  ['a sentence cut by a column break', '一是统筹规划，优化布局。推动\n\n老城更新，形成新貌。', ['paragraph: 一是统筹规划，优化布局。推动老城更新，形成新貌。']],
  ['a quotation cut by a column break', '采用“邻里互助+\n\n专业服务”模式，很好。', ['paragraph: 采用“邻里互助+专业服务”模式，很好。']],
  ['a title stays by itself', '形成合力。\n\n打造夜间经济 点亮城市生活\n\n● 张三委员代表民盟某市委发言\n\n我市基础好，建议：',
    ['paragraph: 形成合力。', 'heading: 打造夜间经济 点亮城市生活', 'paragraph: ● 张三委员代表民盟某市委发言', 'paragraph: 我市基础好，建议：']],
  ['titles of proposals, one a line', '关于加强社区养老服务的提案\n关于推进城市更新行动的提案\n关于保护老字号品牌的提案',
    ['heading: 关于加强社区养老服务的提案', 'heading: 关于推进城市更新行动的提案', 'heading: 关于保护老字号品牌的提案']],
  ['a label that comes again begins a line', '现将今年的优秀提案名单公布如下，并予以通报表扬。\n1、关于改善老街停车秩序，提升古城管理水平的建议\n提案者：民建某市委会\n'
    + '2、关于健全托育服务体系，减轻家庭育儿负担的建议\n提案者：民盟某市委会',
  ['paragraph: 现将今年的优秀提案名单公布如下，并予以通报表扬。', 'heading: 1、关于改善老街停车秩序，提升古城管理水平的建议', 'heading: 提案者：民建某市委会',
    'heading: 2、关于健全托育服务体系，减轻家庭育儿负担的建议', 'heading: 提案者：民盟某市委会']],
  ['overprinted headings', '惠民惠民 实事实事““落地落地””', ['heading: 惠民 实事“落地”']],
  ['overprinted bylines', '■■记者记者 丁一丁一 通讯员通讯员 王二王二', ['furniture: ■记者 丁一 通讯员 王二']],
  ['doubled words are no overprint', '高高兴兴', ['heading: 高高兴兴']],
  ['page marks', '要闻版\n\n第3页\n\n责任编辑：丁一', ['furniture: 要闻版', 'furniture: 第3页', 'furniture: 责任编辑：丁一']],
  ['a list of persons is no heading', '韦&emsp;一（壮族）牛二&emsp;李&emsp;三（女）', ['paragraph: 韦\u2003一（壮族）牛二\u2003李\u2003三（女）']],
  ['labels of a form set apart', '<p>题&emsp;　目：老街停车</p><p>提 案 者：张三</p><p>张 三：好。</p>',
    ['heading: 题目：老街停车', 'heading: 提案者：张三', 'paragraph: 张 三：好。']],
  ['what no reader sees', '\ufeff政\u200b协\0会\u0007议\r\n召开。', ['heading: 政协会议', 'paragraph: 召开。']],
];

test.each(CASES)('%s', (_rule, source, blocks) => {
  expect(blocksOf(source)).toEqual(blocks);
});
