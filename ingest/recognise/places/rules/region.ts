import { regions } from '../../../../schema/vocabulary/regions';
import { surnames } from '../../../../schema/vocabulary/surnames';
import type { NameSpan } from '../spans';
import { mentionOf, type PlaceRule } from '../page';

/** 华中|师范大学, 华东|理工大学: a name that says nothing of where something is. */
const OF_SCHOOL = /^(?:师范|科技|理工|农业|工业|政法|交通|财经|医科|民族|水利水电|林业|石油)?大学/;
const LISTED = /^[两三四五][地省市]/;

/** A named region, a mountain or water that texts name as a place, a part of the world. */
export const region: PlaceRule = {
  name: 'place.region',
  example: '主动融入长三角一体化，推进长江经济带发展。',
  finds: ['长三角', '长江经济带'],
  counterExample: '拉长三角函数的教学时间。',
  find: (page) => page.names
    .filter(({ span, ground }) => ground !== 'chain' && span.kind === 'region')
    .filter(({ span }) => !isSpeltOut(span, page.clean.folded) && !isPerson(span, page.clean.folded))
    .filter(({ span }) => !OF_SCHOOL.test(page.clean.folded.slice(span.end, span.end + 8)))
    .map(({ span, entity }) => mentionOf(page, span, entity, region.name)),
};

/** 华南 in 主席华南生指出, a name where a person's stands. */
function isPerson({ name, start, end }: NameSpan, folded: string): boolean {
  if (name.length !== 2 || !surnames().single.has(name[0] as string)) return false;
  return /(?:^|[。；，、\n]|主席|书记|主任|[省市县区局厅]长)$/.test(folded.slice(Math.max(0, start - 2), start))
    && /^[\u3400-\u9fff](?:主持|指出|强调|要求|表示|说(?!明)|出席|讲话|介绍)/.test(folded.slice(end, end + 4));
}

/** 川渝两地 are two provinces, told one by one; 川渝 is their region. */
function isSpeltOut({ name, end }: NameSpan, folded: string): boolean {
  return regions().pairs.includes(name) && LISTED.test(folded.slice(end, end + 2));
}
