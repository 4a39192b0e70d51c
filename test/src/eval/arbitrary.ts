import fc from 'fast-check';

const NAMES = ['陆青川', '陆 青川', '欧阳·文静', '欧阳•文静', '𠮷田一', '张三', '李四'];
const GROUPS = ['教育界', '教育界别', '教育', '民盟云河市委', '云河市委', '工商联', '云河市工商联', '（云河）民盟', '(云河)民盟'];
const PLACES = ['河池市环江毛南族自治县', '环江', '河池', '河北省石家庄市正定县', '正定', '内蒙古自治区呼和浩特市', '长三角', '杭州 市', '广西壮族自治区'];
const THEMES = ['加快老旧小区改造', '老旧小区改造', '加快老旧小区的改造步伐', '完善𠮷的保护', '增加学位', '“增加”学位', '增', '！？', '改造电梯，增加学位'];
const CONCEPTS = ['education', 'law', 'health'];
const KINDS = ['party', 'people_org', 'sector'];
const RELATIONS = ['on_behalf_of', 'member', 'handles'];
const ACTIVITIES = ['survey', 'consultation', 'inspection'];

const pick = fc.constantFrom;
const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });
const anyOf = (values: readonly string[]) => pick(...values);
const owner = fc.option(anyOf([...NAMES.slice(0, 5), ...GROUPS.slice(0, 4)]), { freq: 4 });
const filed = few(anyOf(CONCEPTS));
const filler = pick('，', '。', '𠮷'.repeat(45), '一二三四五六七八九十'.repeat(9), '\r\n', '　');
const text = fc.array(fc.oneof(filler, anyOf([...NAMES, ...THEMES])), { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));

const goldTheme = fc.record({ delegate_or_group: owner, theme: anyOf(THEMES), quote: anyOf(THEMES), level: pick('title', 'suggestion'), concepts: filed });
const link = fc.record({
  delegate: fc.option(anyOf(NAMES), { freq: 5 }), group: anyOf(GROUPS), kind: anyOf(KINDS), quote: anyOf(NAMES), relation: anyOf(RELATIONS),
});

const activities = few(fc.record({ kind: anyOf(ACTIVITIES), themes: fc.uniqueArray(anyOf(THEMES), { maxLength: 3 }) })
  .chain(({ kind, themes }) => fc.array(filed, { minLength: themes.length, maxLength: themes.length }).map((concepts) => ({ kind, themes, concepts }))));

const gold = fc.record({
  delegates: few(fc.record({ name: anyOf(NAMES), quote: anyOf(NAMES) })),
  represents: few(link),
  themes: few(goldTheme),
  places: few(fc.record({ name: anyOf(PLACES), quote: anyOf(PLACES) })),
  places_also: few(anyOf(PLACES)),
  must_not: few(anyOf([...NAMES, ...GROUPS])),
  activities,
}, { requiredKeys: ['delegates', 'represents', 'themes', 'places', 'places_also', 'must_not'] });

/** Findings at any place: some of them have a quote that stands there. */
function foundIn(words: string) {
  const at = fc.tuple(fc.nat(words.length), fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([start, length, isExact]) => ({ start, end: start + length, quote: isExact ? words.slice(start, start + length) : '不在' }));
  const evidence = fc.tuple(at, pick('rule.a', 'rule.b')).map(([place, rule]) => ({ ...place, rule, confidence: 0.9 }));
  const withEvidence = <T extends object>(one: fc.Arbitrary<T>) => fc.tuple(one, evidence).map(([finding, where]) => ({ ...finding, ...where }));
  const theme = fc.record({ theme: anyOf(THEMES), concepts: filed });
  return fc.record({
      delegates: fc.uniqueArray(withEvidence(fc.record({ name: pick('陆青川', '欧阳·文静', '𠮷田一', '张三') })), { maxLength: 4, selector: ({ name }) => name }),
    represents: few(withEvidence(link)),
    themes: few(withEvidence(fc.tuple(theme, owner).map(([one, delegate_or_group]) => ({ ...one, delegate_or_group, level: null })))),
    places: few(withEvidence(fc.record({ name: anyOf(PLACES), code: fc.constant(null) }))),
    activities: few(fc.record({ kind: anyOf(ACTIVITIES), themes: few(withEvidence(theme)) })),
    problems: fc.constant([]),
  });
}

/** Any text with any annotation and any findings. */
export const annotatedText = text.chain((words) => fc.record({ text: fc.constant(words), gold, found: foundIn(words) }));
