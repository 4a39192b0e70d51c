import type { ContributionFilter, RollUp } from '../../../src/store/questions';
import type { Store } from '../../../src/store/store';
import { EVERYTHING } from './snapshot';

/** Who goes together with whom, and what a contribution has to do with, rest on the contributions that the store gives for them. */
export async function expectRelationsToOpen(store: Store, counted: ContributionFilter & RollUp): Promise<void> {
  const groups = await store.ask('groups', { ...EVERYTHING, labels: null, kinds: null });
  const delegates = await store.ask('delegates', { ...EVERYTHING, name: null, committee: null });
  const ids = [...groups, ...delegates].map(({ id }) => id);
  const scope = { ...EVERYTHING, ...counted };
  await expectJointToOpen(store, ids, scope);
  await expectLikenessToOpen(store, ids, scope);
  await expectProfilesToOpen(store, ids, scope);
}

type Scope = typeof EVERYTHING & ContributionFilter & RollUp;

async function expectJointToOpen(store: Store, ids: readonly string[], scope: Scope): Promise<void> {
  const rows = await store.ask('jointBackers', { ...scope, ids, labels: null, kinds: null });
  const pairs = rows.map(({ of: one, backer: other }) => ({ one, other }));
  const behind = await store.ask('jointContributions', { ...scope, pairs });
  const within = await store.ask('contributionsOf', { ...scope, ids });
  for (const { of, backer, count } of rows) {
    const own = behind.filter(({ one, other }) => one === of && other === backer).map(({ id }) => id);
    expect(count).toBe(own.length);
    expect(within.filter((row) => row.of === of).map(({ id }) => id)).toEqual(expect.arrayContaining(own));
  }
}

async function expectLikenessToOpen(store: Store, ids: readonly string[], scope: Scope): Promise<void> {
  for (const themeKind of ['top', 'local'] as const) {
    const rows = await store.ask('similarBackers', { ...scope, ids, labels: null, kinds: null, themeKind });
    const pairs = rows.map(({ of: one, backer: other }) => ({ one, other }));
    const shared = await store.ask('sharedThemes', { ...scope, pairs, themeKind });
    for (const { of, backer, themes, common } of rows) {
      const own = shared.filter(({ one, other }) => one === of && other === backer).map(({ ofOne, ofOther }) => Math.min(ofOne, ofOther));
      expect([themes, common]).toEqual([own.length, own.reduce((sum, count) => sum + count, 0)]);
    }
  }
}

async function expectProfilesToOpen(store: Store, ids: readonly string[], scope: Scope): Promise<void> {
  const rows = await store.ask('profile', { ...scope, ids, labels: ['Theme'], kinds: null });
  const behind = await store.ask('contributionsBehind', { ...scope, pairs: rows.map(({ of: backer, id: theme }) => ({ backer, theme })) });
  for (const { of, id, count } of rows) expect(count).toBe(behind.filter(({ backer, theme }) => backer === of && theme === id).length);
}
