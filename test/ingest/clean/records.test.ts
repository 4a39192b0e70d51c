import { blocksOf, cleaned } from './source';

const CASES: readonly (readonly [what: string, source: string, blocks: readonly string[]])[] = [
  ['a JavaScript object', '{ id: \'1\', name: \'教育界\', leader:\'张三（校长）、李四\' }', ['furniture: 1', 'name@0: 教育界', 'leader@0: 张三（校长）、李四']],
  ['objects in a list', '[{"name": "甲组"}, {"name": "乙组"}]', ['name@0: 甲组', 'name@1: 乙组']],
  ['an object inside another', '{"boundary": "农业界", "plans": [{"name": "春耕调研", "time": "3月"}]}', ['boundary@0: 农业界', 'name@1<0: 春耕调研', 'time@1<0: 3月']],
  ['values in a list', ' {id:"a1", body:["第一段。",\n  "第二段<em>重点</em>。"]},', ['furniture: a1', 'body@0: 第一段。', 'body@0: 第二段重点。']],
  ['escaped quotation marks', '{"name": "河东\\"同心\\"工作室", "leader": "张三"}', ['name@0: 河东"同心"工作室', 'leader@0: 张三']],
  ['quotation marks that should have been escaped', '{"name": "河东"同心"工作室", "leader": "张三"}', ['name@0: 河东"同心"工作室', 'leader@0: 张三']],
  ['lines within a value', '{"title": "一则", "content": "第一段。\\n\\n第二段。"}', ['title@0: 一则', 'content@0: 第一段。', 'content@0: 第二段。']],
  ['addresses and dates', '{"title": "会议", "url": "http://example.org/会议.html", "date": "2024-01-02 03:04"}',
    ['title@0: 会议', 'furniture: http://example.org/会议.html', 'furniture: 2024-01-02 03:04']],
  ['a fragment that begins in a record', 'leader: \'张三\',\n desc: \'很好。\'\n},\n{\n name: \'乙\'', ['leader@0: 张三', 'desc@0: 很好。', 'name@1: 乙']],
  ['a fragment that begins in a value', '建言献策。\',\n  leader: \'张三\' },\n { name: \'乙界\' }', ['@0: 建言献策。', 'leader@0: 张三', 'name@1: 乙界']],
  ['an SQL row', 'INSERT INTO `news` VALUES (7, \'2021-01-02\', \'关于养老的答复\', \'<p style=\\"a\\">很好。</p>\');',
    ['furniture: 2021-01-02', '#3@0: 关于养老的答复', '#4@0: 很好。']],
  ['an SQL row with named columns', 'INSERT INTO t (`id`, `name`) VALUES (1, \'甲组\'), (2, \'乙组\');', ['name@0: 甲组', 'name@1: 乙组']],
  ['SQL rows without their statement', '(12, \'张三\', \'关于养老\'),\n(13, \'李四\', \'关于教育\');', ['#2@0: 张三', '#3@0: 关于养老', '#2@1: 李四', '#3@1: 关于教育']],
  ['rows without keys', '[["张三", "教育界"],\n ["李四", "经济界"]]', ['#1@0: 张三', '#2@0: 教育界', '#1@1: 李四', '#2@1: 经济界']],
  ['comments of a program', '{ name: \'甲\' }, // 第二组\n{ name: \'乙\' }', ['name@0: 甲', 'furniture: // 第二组', 'name@1: 乙']],
  ['an HTML table under known labels', '<table><tr><th>界别</th><th>召集人</th></tr><tr><td>教育界</td><td>张三</td></tr></table><p>完。</p>',
    ['furniture: 界别', 'furniture: 召集人', '界别@47<-48: 教育界', '召集人@47<-48: 张三', 'paragraph: 完。']],
  ['a cell that reaches down', '<table><tr><td>界别</td><td>姓名</td></tr><tr><td rowspan="2">教育界</td><td>张三</td></tr><tr><td>李四</td></tr></table>',
    ['furniture: 界别', 'furniture: 姓名', '界别@58<-59: 教育界', '姓名@58<-59: 张三', '姓名@90<-59: 李四']],
  ['a list of labels and values', '<dl><dt>驻室委员</dt><dd>张三</dd><dt>电话</dt><dd>六一二</dd></dl>',
    ['furniture: 驻室委员', '驻室委员@8: 张三', 'furniture: 电话', '电话@8: 六一二']],
  ['labels and values in elements', '<m><name>张三</name><sector>教育界</sector></m>\n<m><name>李四</name><sector>经济界</sector></m>',
    ['name@3<-4: 张三', 'sector@3<-4: 教育界', 'name@46<-4: 李四', 'sector@46<-4: 经济界']],
  ['a table copied cell by cell', '序号\n姓名\n界别\n1\n张三\n教育界\n2\n李四\n经济界',
    ['furniture: 序号', 'furniture: 姓名', 'furniture: 界别', 'furniture: 1', '姓名@9<-10: 张三', '界别@9<-10: 教育界',
      'furniture: 2', '姓名@18<-10: 李四', '界别@18<-10: 经济界']],
  ['columns that wide blanks part', '姓名　　界别\n张　三　教育界\n李四　　经济界',
    ['furniture: 姓名', 'furniture: 界别', '姓名@7<-8: 张　三', '界别@7<-8: 教育界', '姓名@15<-8: 李四', '界别@15<-8: 经济界']],
  ['labels at the heads of lines of their own', '1.《关于甲的提案》\n提案者：张三\n主办单位：市教育局\n\n2.《关于乙的提案》\n提案者：李四\n主办单位：市财政局',
    ['heading: 1.《关于甲的提案》', 'heading: 提案者：张三', 'heading: 主办单位：市教育局', 'heading: 2.《关于乙的提案》', 'heading: 提案者：李四', 'heading: 主办单位：市财政局']],
  ['an HTML table of something else', '<table><tr><td>地点</td><td>时间</td></tr><tr><td>礼堂</td><td>上午</td></tr></table>',
    ['paragraph: 地点', 'paragraph: 时间', 'paragraph: 礼堂', 'paragraph: 上午']],
  ['records in the scripts of a page', '<p>一。</p><script>var g={leader: "张三", sector: "教育界"}</script><script>var h={leader: "李四", sector: "经济界"}</script><script>var n="文字"</script>',
    ['paragraph: 一。', 'leader@17: 张三', 'sector@17: 教育界', 'leader@69: 李四', 'sector@69: 经济界']],
  ['prose with quotation marks', '他说：“要加快”，又说："很好"，并问\'谁来\'。', ['paragraph: 他说：“要加快”，又说："很好"，并问\'谁来\'。']],
];

test.each(CASES)('%s', (_what, source, blocks) => {
  expect(blocksOf(source)).toEqual(blocks);
});

test('a value without an end is reported with its place', () => {
  const { problems } = cleaned('{"name": "甲组", "desc": "说明');
  expect(problems).toEqual([{ reason: 'a quoted value has no closing quotation mark', place: { start: 24, end: 26 }, rule: 'clean.records' }]);
});
