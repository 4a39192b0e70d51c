/** The most frequent characters of Chinese prose and of this genre, in both scripts, with the marks between them. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三'
  + '之进等部度家力水化高自二理起小实加量都体制机业本性好应开合因由其前外政四日社事平全表间与关各重新内数正心公明原利质第建月系情代立'
  + '通并提题党展五员位文总次设及管特长基资路级区委会协商议案市省县镇街道界民主席参加组织围绕推进服务保障完善提升社区女族'
  + '這個為國時來們會發動過說產種後學經進實體業應開關內數質係義題黨員總設長資級區協議縣鎮參組織圍繞務護與對還並無將規劃聯'
  + '，。、；：？！“”‘’「」『』《》（）—…·　',
);

const ASCII_END = 0x80;
const REPLACED = 0xfffd;
/** One replaced character weighs as much as this many common ones. */
const PENALTY = 10;

/**
 * How much a text looks like Chinese: the share of very common characters among those that are not ASCII, less
 * what could not be decoded. 0 for a text with NULs in it; 1 for one that is ASCII only.
 */
export function likeness(text: string): number {
  let common = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return 0;
    if (unit < ASCII_END) continue;
    foreign++;
    if (unit === REPLACED) common -= PENALTY;
    else if (COMMON.has(text[i] ?? '')) common++;
  }
  return foreign === 0 ? 1 : Math.max(0, common / foreign);
}
