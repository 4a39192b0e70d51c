import { communitiesOf } from '../../../src/analysis/communities';
import { likenessTies } from '../../../src/analysis/ties';

function profiles(told: Readonly<Record<string, Readonly<Record<string, number>>>>): Map<string, Map<string, number>> {
  return new Map(Object.entries(told).map(([id, counts]) => [id, new Map(Object.entries(counts))]));
}

test.each([
  ['the same shares, however much is said', { a: { x: 1, y: 1 }, b: { x: 50, y: 50 } }, [['a', 'b', 1]]],
  ['of each theme the smaller share', { a: { x: 3, y: 1 }, b: { x: 1, y: 1 } }, [['a', 'b', 0.75]]],
  ['nothing in common', { a: { x: 1 }, b: { y: 1 } }, []],
  ['nobody', {}, []],
])('likeness: %s', async (_, told, expected) => {
  expect((await likenessTies(profiles(told))).map(({ one, other, weight }) => [one, other, weight])).toEqual(expected);
});

describe('communities', () => {
  const tied = (one: string, other: string, weight = 1) => ({ one, other, weight });
  const triangles = [tied('a', 'b'), tied('b', 'c'), tied('a', 'c'), tied('x', 'y'), tied('y', 'z'), tied('x', 'z'), tied('c', 'x', 0.1)];

  test('are those who are tied among themselves', () => {
    const { communities, modularity } = communitiesOf(triangles);
    expect(communities.map((ids) => [...ids].sort())).toEqual([['a', 'b', 'c'], ['x', 'y', 'z']]);
    expect(modularity).toBeGreaterThan(0.4);
  });

  test('are the same each time', () => {
    expect(communitiesOf(triangles)).toEqual(communitiesOf(triangles));
  });

  test('are none where nobody is tied', () => {
    expect(communitiesOf([])).toEqual({ communities: [], modularity: 0 });
  });
});
