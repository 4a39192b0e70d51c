import type { BackingQuestions } from '../../../src/store/questions/backing';
import type { GapsQuestions } from '../../../src/store/questions/gaps';
import type { TrendsQuestions } from '../../../src/store/questions/trends';
import type { ContributionFilter, Page, RollUp } from '../../../src/store/questions';
import type { Asked } from './everyQuestion';
import { EVERYTHING } from './snapshot';

/** What a store holds, to ask for. */
export interface Held {
  readonly groups: readonly string[];
  readonly themes: readonly string[];
  readonly delegates: readonly string[];
  readonly places: readonly string[];
  readonly filters: readonly ContributionFilter[];
}

type CountQuestion = keyof TrendsQuestions | keyof GapsQuestions | Extract<keyof BackingQuestions, 'themesBacked' | 'backers' | 'matrix' | 'comparison'>;

/** Questions of counts: by count and by lift, under every filter, from the start and behind a cursor. */
export function countQuestions(held: Held): Pick<Asked, CountQuestion> {
  const { groups, themes, delegates, filters } = held;
  const scopes = filters.flatMap((filter) => [true, false].map((rolledUp) => ({ ...filter, rolledUp })));
  return {
    themesBacked: ranked(scopes).map((asked) => ({ ...asked, backers: [...groups, ...delegates], themeKinds: asked.rolledUp ? null : ['top' as const] })),
    backers: ranked(scopes).map((asked) => ({ ...asked, themes, labels: asked.rolledUp ? null : ['Delegate', 'Party'] as const, kinds: null })),
    ...tables(held, scopes),
    ...overTime(held, scopes),
    ...gaps(held),
  };
}

type Scope = ContributionFilter & RollUp;

const FIRST: Page = { first: 3, after: null };

const BEHIND: Page = { first: 3, after: [1_500, 1, 0, 'm'] };

function ranked(scopes: readonly Scope[]) {
  const all = scopes.flatMap((scope) => (['count', 'lift'] as const).map((order) => ({ ...scope, ...EVERYTHING, order, leastCount: 1 })));
  const pages = scopes.slice(0, 2).flatMap((scope) => [FIRST, BEHIND].flatMap((page) => [
    { ...scope, ...page, order: 'count' as const, leastCount: 0 }, { ...scope, ...page, order: 'lift' as const, leastCount: 0 },
  ]));
  return [...all, ...pages];
}

function tables({ groups, themes }: Held, scopes: readonly Scope[]): Pick<Asked, 'matrix' | 'comparison'> {
  const all = { labels: null, kinds: null, groups: null, themeKinds: null, themes: null, firstGroups: 1_000, afterGroup: null, firstThemes: 1_000 };
  const some = [
    { ...all, firstGroups: 2, firstThemes: 2 }, { ...all, labels: ['Party'] as const, themeKinds: ['top'] as const },
    { ...all, groups: groups.slice(0, 2), themes: themes.slice(0, 3) }, { ...all, firstGroups: 2, afterGroup: [1, 0, 'm'] },
  ];
  const [one = '', other = ''] = groups;
  const sides = ['one', 'other', 'both'] as const;
  return {
    matrix: [...scopes.map((scope) => ({ ...scope, ...all })), ...some.map((part) => ({ ...scopes[0] as Scope, ...part }))],
    comparison: scopes.flatMap((scope) => [other, '', 'nobody:knows'].flatMap((versus) => sides
      .map((side) => ({ ...scope, ...FIRST, one, other: versus, side, themeKinds: null })))),
  };
}

function overTime({ groups, themes, delegates }: Held, scopes: readonly Scope[]): Pick<Asked, keyof TrendsQuestions> {
  const pairs = [null, ...groups.slice(0, 2), ...delegates.slice(0, 1), 'nobody:knows']
    .flatMap((backer) => [null, ...themes.slice(0, 3)].map((theme) => ({ backer, theme })));
  const asked = scopes.flatMap((scope) => [EVERYTHING, { first: 2, after: ['2025'] }].map((page) => ({ ...scope, ...page, pairs })));
  const months = { earlierSince: '2024-01', earlierUntil: '2025-01', laterSince: '2025-02', laterUntil: '2026-12' };
  const movements = ['new', 'rising', 'fading'] as const;
  return {
    overTime: asked.map((one) => ({ ...one, by: one.rolledUp ? 'year' : 'month' })),
    overMeetings: scopes.map((scope) => ({ ...scope, ...(scope.rolledUp ? EVERYTHING : { first: 2, after: ['2025-02-10', 'm'] }), pairs })),
    themeTrends: scopes.flatMap((scope) => movements.map((movement) => ({
      ...scope, ...FIRST, ...months, movement, backer: scope.rolledUp ? null : groups[0] ?? '', themeKinds: null, leastCount: 1,
    }))),
  };
}

function gaps({ groups, places, filters }: Held): Pick<Asked, keyof GapsQuestions> {
  const withins = [...places.slice(0, 3), ...groups.filter((id) => id.startsWith('sector:')).slice(0, 1), 'nobody:knows'];
  return {
    themeGaps: filters.flatMap((filter, i) => withins.map((within) => ({
      ...filter, ...(i === 0 ? FIRST : EVERYTHING), within, themeKinds: null, most: i % 2,
    }))),
    placeGaps: [null, ...places.slice(0, 2)].flatMap((within) => [
      { ...EVERYTHING, within, since: null, until: null }, { ...EVERYTHING, within, since: '2025-02', until: '2025-12' },
      { first: 2, after: [0, 1, 'm'], within, since: null, until: null },
    ]),
  };
}
