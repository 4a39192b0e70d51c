import type { GroupRelation } from '../../schema/ontology';
import type { DelegateFinding, Reading, RepresentFinding } from '../types';
import type { GraphDraft } from './draft';
import { addCommittee, addGroup } from './groups';
import { delegateId, documentId, normalise, placeKeyOf, scopeOf } from './ids';

/** What makes a delegate one of a group; the others say what the group does. */
const MEMBERSHIPS: ReadonlySet<GroupRelation> = new Set<GroupRelation>(['member', 'convener', 'office_holder']);

/** A delegate, known by name within the committee that the document is about. Gives back the id. */
export function addDelegate(draft: GraphDraft, reading: Reading, name: string): string {
  const scope = scopeOf(reading.facts.committee, documentId(reading.source.sha256));
  return draft.node('Delegate', delegateId(scope, name), { name: normalise(name) });
}

/** A delegate that the document names, and the committee. */
export function addNamedDelegate(draft: GraphDraft, reading: Reading, finding: DelegateFinding): void {
  const { committee, meeting } = reading.facts;
  const id = addDelegate(draft, reading, finding.name);
  draft.states('NAMED_IN', id, documentId(reading.source.sha256), finding);
  if (committee === null) return;
  const term = meeting !== null && meeting.placeCode === placeKeyOf(committee) ? meeting.term : null;
  draft.states('SITS_ON', id, addCommittee(draft, committee), finding, { term });
}

/** A group that the document names, and the delegate who belongs to it. Somebody who is not among `delegates` stays out of the graph. */
export function addRepresented(
  draft: GraphDraft, reading: Reading, delegates: ReadonlySet<string>, finding: RepresentFinding,
): void {
  const group = addGroup(draft, finding.entity);
  draft.states('NAMED_IN', group, documentId(reading.source.sha256), finding, { role: finding.relation });
  const { delegate, relation } = finding;
  if (delegate === null || !MEMBERSHIPS.has(relation) || !delegates.has(delegate)) return;
  draft.states('MEMBER_OF', addDelegate(draft, reading, delegate), group, finding, { role: relation });
}
