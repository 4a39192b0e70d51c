import { sampleGraphs } from '../store/sampleGraphs';
import { openHarness, type Harness } from './harness';

interface Act {
  readonly id: string;
  readonly title: string;
  readonly likeness: number | null;
  readonly documents: readonly { readonly outlet: string }[];
  readonly reprints: readonly { readonly title: string; readonly likeness: number; readonly reprintOf: { readonly id: string } }[];
}

interface Data {
  readonly node: { readonly backs: { readonly nodes: readonly { readonly count: number; readonly contributions: { readonly edges: readonly { readonly node: Act }[] } }[] } };
}

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
  await harness.store.write(await sampleGraphs());
}, 60_000);
afterAll(() => harness.close());

/** What 程予安 argued for in February 2024, as the counts open. */
const QUERY = `{ node(id: "delegate:云泽市/程予安") { ... on Delegate {
  backs(where: { since: "2024-02", until: "2024-02" }) { nodes { count theme { id } contributions { edges {
    backerEvidence { quote } themeEvidence { quote }
    node { id title likeness documents { outlet } reprints { title likeness reprintOf { id } } }
  } } } }
} } }`;

test('a speech that an evening paper cuts and gives a title of its own counts once, with the sentences of both papers', async () => {
  const { data, errors } = await harness.ask(QUERY);
  expect(errors).toBeUndefined();
  const backings = (data as Data).node.backs.nodes;
  for (const { count, contributions } of backings) expect(contributions.edges).toHaveLength(count);
  const [edge] = backings[0]!.contributions.edges;
  expect(edge!.node.documents.map(({ outlet }) => outlet).sort()).toEqual(['云泽日报', '云泽晚报']);
  expect(edge!.node.reprints).toMatchObject([{ title: '守好云泽湖让全市喝上放心水', reprintOf: { id: edge!.node.id } }]);
  expect(edge!.node.reprints[0]!.likeness).toBeGreaterThan(0.7);
  expect(edge!.node.likeness).toBeNull();
});
