/** Peoples as they stand before 自治 and in 民族乡, two or three in a row. */
const PEOPLES = new RegExp(`(?:${[
  '壮族', '回族', '维吾尔', '藏族', '彝族', '苗族', '侗族', '瑶族', '布依族', '土家族', '满族', '蒙古族', '蒙古', '朝鲜族', '白族', '傣族', '哈尼族', '黎族',
  '佤族', '拉祜族', '畲族', '毛南族', '仫佬族', '仡佬族', '水族', '羌族', '土族', '撒拉族', '东乡族', '保安族', '裕固族', '锡伯族', '锡伯', '哈萨克族', '哈萨克',
  '柯尔克孜', '塔吉克', '达斡尔族', '鄂温克族', '鄂温克', '鄂伦春族', '景颇族', '傈僳族', '怒族', '独龙族', '普米族', '纳西族', '布朗族', '基诺族', '阿昌族',
  '德昂族', '门巴族', '珞巴族', '京族', '各族', '民族',
].join('|')}){1,4}$`);
const KIND = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|林区|街道|苏木|省|市|州|县|区|盟|旗|镇|乡)$/;

/** 浙江 of 浙江省, 环江 of 环江毛南族自治县, 浦东 of 浦东新区; the name itself where less than two characters would be left. */
export function shortName(name: string): string {
  const bare = name.replace(KIND, '');
  const short = /自治|[族蒙古]乡$/.test(name) ? bare.replace(PEOPLES, '') : bare;
  if (short.length >= 2) return short;
  return short.length === 1 && bare.length >= 2 ? bare : name;
}
