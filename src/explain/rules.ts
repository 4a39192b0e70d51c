import { groupRules } from '../../ingest/recognise/groups';
import { linkRules } from '../../ingest/recognise/links';
import { personRules } from '../../ingest/recognise/persons';
import { placeRules } from '../../ingest/recognise/places';

/** What shows what a rule is for. */
export interface RuleExample {
  readonly name: string;
  readonly example: string;
  readonly counterExample: string;
}

let byName: ReadonlyMap<string, RuleExample> | undefined;

/** The sentences that stand beside a rule; undefined for what is found by no rule of its own. */
export function exampleOf(rule: string): RuleExample | undefined {
  const all: readonly RuleExample[] = [...personRules, ...groupRules, ...placeRules, ...linkRules];
  byName ??= new Map(all.map((one) => [one.name, one]));
  return byName.get(rule);
}
