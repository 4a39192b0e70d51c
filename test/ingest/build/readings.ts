/** An invented page of the fictitious city 云溪, as it is read, for the tests of what is built from it. */
import { createHash } from 'node:crypto';
import type {
  CommitteeEntity, ContributionFinding, DelegateFinding, DocumentFacts, Evidence, GroupEntity, PlaceEntity, Reading, RepresentFinding,
  ThemeFinding,
} from '../../../ingest/types';
import type { GroupRelation, ThemeLevel } from '../../../schema/ontology';

export const TEXT = '政协第二届云溪市委员会第四次会议。方知远委员代表民盟云溪市委发言：关于完善“课后服务”。一是错峰放学；二是错峰放学。';

const province: PlaceEntity = { id: 'place:北屏省', name: '北屏省', code: null, level: 'province', within: [] };
export const city: PlaceEntity = { id: 'place:云溪市', name: '云溪市', code: null, level: 'city', within: [province] };
export const committee: CommitteeEntity = { id: 'committee:云溪市', name: '政协云溪市委员会', place: city, level: 'city' };
const party: GroupEntity = { label: 'Party', id: 'party:中国民主同盟', name: '中国民主同盟', kind: 'party' };
export const branch: GroupEntity = {
  label: 'Organization', id: 'organization:云溪市/民盟云溪市委', name: '民盟云溪市委', kind: 'party', classification: 'party_branch',
  branchOf: party, basedIn: city,
};

/** Where the words stand on the page; at its beginning where they do not. */
export function says(words: string): Evidence {
  const start = Math.max(0, TEXT.indexOf(words));
  return { start, end: start + words.length, quote: words, rule: 'test.words', confidence: 1 };
}

export const delegate = (name: string): DelegateFinding => ({ ...says(name), name });

export const represents = (name: string | null, relation: GroupRelation, entity: GroupEntity = branch): RepresentFinding =>
  ({ ...says(entity.name), delegate: name, group: entity.name, kind: entity.kind, relation, entity });

export const theme = (words: string, level: ThemeLevel | null, concepts: string[] = []): ThemeFinding => ({
  ...says(words), owner: null, theme: words, level, stance: 'supports',
  concepts: concepts.map((concept) => ({ concept, score: 2, phrases: ['课后', '服务'] })),
});

export const speech: ContributionFinding = {
  ...says(TEXT), kind: 'speech', delegates: [delegate('方知远')], onBehalfOf: [represents('方知远', 'on_behalf_of')], heldBy: [], sketch: '',
  themes: [theme('错峰放学', 'suggestion'), theme('完善“课后服务”', 'title', ['education'])],
  places: [{ ...says('云溪市'), name: '云溪市', entity: city }],
};

export const facts: DocumentFacts = {
  title: '议政发言', outlet: '云溪日报', date: '2025-02-11', url: null, committee,
  meeting: { ...says('政协第二届'), name: '二届四次会议', placeCode: '云溪市', term: 2, session: 4 },
};

export function reading(change: Partial<Reading> = {}, text = TEXT): Reading {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    source: { name: 'page.txt', uri: 'a/page.txt', text, encoding: 'utf-8', sha256, problems: [] },
    facts, delegates: [delegate('方知远')], represents: [represents('方知远', 'on_behalf_of'), represents('方知远', 'convener')],
    themes: speech.themes, places: speech.places, contributions: [speech],
    problems: [{ reason: 'one speaker missing', place: null, rule: 'test.count' }], ...change,
  };
}
