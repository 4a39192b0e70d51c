import { squeeze } from './squeeze';

const SUFFIX = /(?<=..)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|街道|省|市|州|县|区|镇|乡|旗)$/u;
/** Between the links of a chain: 河北省|石家庄市|正定县. */
const LINK = /(?<=..[省市州县])(?=[^市区县镇乡省州].)|(?<=自治区)(?=..)/u;
/** Of an autonomous division: 环江毛南族自治县 is 环江. */
const PEOPLES = new RegExp('(?<=..)(?:壮族|回族|维吾尔|藏族|彝族|苗族|侗族|瑶族|布依族|土家族|满族|蒙古族|蒙古|朝鲜族|白族|傣族|哈尼族|黎族|佤族|拉祜族|'
  + '畲族|毛南族|仫佬族|仡佬族|水族|羌族|土族|撒拉族|东乡族|保安族|裕固族|锡伯族|哈萨克|柯尔克孜|塔吉克|达斡尔族|鄂温克族|鄂伦春|'
  + '景颇族|傈僳族|怒族|独龙族|普米族|纳西族|布朗族|各族)+$', 'u');

/** Short forms of all divisions that a name holds: 河池市环江毛南族自治县 gives 河池 and 环江. */
export function placeKeys(name: string): string[] {
  return squeeze(name).split(LINK).filter((part) => part !== '').map(shortForm);
}

export function placeKeysOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(placeKeys));
}

function shortForm(part: string): string {
  const short = part.replace(SUFFIX, '');
  return part.includes('自治') ? short.replace(PEOPLES, '') : short;
}
