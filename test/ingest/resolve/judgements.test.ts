import fc from 'fast-check';
import { withoutWrong, type ClaimName } from '../../../ingest/resolve/judgements';
import { RELATIONS } from '../../../schema/ontology';
import { sampleGraphs } from '../../src/store/sampleGraphs';
import { report } from '../../src/store/graphs';

test('what nobody found wrong is the very graph', () => {
  const elsewhere: ClaimName = { document: 'document:other', type: 'MADE', from: 'delegate:云溪/林听雨', to: 'contribution:speech-3' };
  expect(withoutWrong(report, [])).toBe(report);
  expect(withoutWrong(report, [elsewhere, { ...elsewhere, document: report.document, to: 'contribution:none' }])).toBe(report);
});

test('of any claims of the samples, in any order: they are gone, and every node that is left is named', async () => {
  const graphs = await sampleGraphs();
  const claims = graphs.flatMap(({ document, relations }) =>
    relations.filter(({ type }) => RELATIONS[type].basis === 'text').map(({ type, from, to }): ClaimName => ({ document, type, from, to })));
  fc.assert(fc.property(fc.subarray(claims, { maxLength: 6 }), fc.nat(), (wrong, seed) => {
    const turned = [...wrong.slice(seed % (wrong.length + 1)), ...wrong.slice(0, seed % (wrong.length + 1))];
    for (const graph of graphs) {
      const judged = withoutWrong(graph, wrong);
      expect(withoutWrong(graph, turned)).toEqual(judged);
      const ends = new Set(judged.relations.flatMap(({ from, to }) => [from, to]));
      expect(judged.nodes.filter(({ id }) => id !== graph.document && !ends.has(id))).toEqual([]);
      const held = new Set(judged.nodes.map(({ id }) => id));
      expect([...ends].filter((id) => !held.has(id))).toEqual([]);
    }
  }), { numRuns: 30 });
});
