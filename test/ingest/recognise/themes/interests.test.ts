import { growthOf } from '../../work';

/** Nothing ends the sentence: a table without lines of its own. */
const oneSentence = (rows: number) => `政协委员张岚说，${'关于规范托育机构管理的建议，某人，市教育局，'.repeat(rows)}`;

test('where topics end is looked for nearby, however long the sentence', () => {
  expect(growthOf(oneSentence, 300)).toBeLessThan(6);
}, 120_000);
