import type { Compared } from '../compared';
import { sameGroup } from '../groups';
import { match } from '../matching';
import { judge, missed, together, wrong, type Result } from '../result';
import { squeeze } from '../squeeze';

type Gold = Compared['gold']['represents'][number];
type Found = Compared['found']['represents'][number];

/** Links of delegates to the groups they spoke for, with the kind of those groups; and all other links. */
export function relations(compared: Compared): Result {
  const spokenFor = linksOf(compared, true);
  const kindRight = spokenFor.hits.filter(([one, other]) => one.kind === other.kind).length;
  const kinds = { group_kind: { tp: kindRight, found: spokenFor.hits.length, gold: spokenFor.hits.length } };
  return together([resultOf('on_behalf_of', compared.text, spokenFor), { rows: kinds, slips: [], judgements: [] },
    resultOf('other_relations', compared.text, linksOf(compared, false))]);
}

function linksOf({ gold, found }: Compared, spokenFor: boolean) {
  const isMeant = (link: Gold | Found) => (link.relation === 'on_behalf_of') === spokenFor;
  return match(gold.represents.filter(isMeant), found.represents.filter(isMeant), sameLink);
}

function sameLink(one: Gold, other: Found): boolean {
  return one.relation === other.relation && squeeze(one.delegate) === squeeze(other.delegate) && sameGroup(one.group, other.group);
}

type LinkPart = 'on_behalf_of' | 'other_relations';

function resultOf(part: LinkPart, text: string, { hits, missed: absent, extra }: ReturnType<typeof linksOf>): Result {
  return {
    rows: { [part]: { tp: hits.length, found: hits.length + extra.length, gold: hits.length + absent.length } },
    slips: [
      ...absent.map((link) => missed(part, told(link), text, link.quote)),
      ...extra.map((link) => wrong(part, told(link), link.start)),
    ],
    judgements: [...judge(hits.map(([, link]) => link), 'right'), ...judge(extra, 'wrong')],
  };
}

function told({ delegate, relation, group }: Gold | Found): string {
  return `${delegate ?? '-'} ${relation} ${group}`;
}
