import { bylines } from '../bylines';
import type { Span } from '../../types';
import type { Page } from '../page';
import type { FrameRule } from './frame';

const NAME = 'person.byline';

/** Of a sector a person is a member; for a party or body they speak. */
const relationTo = (kind: string) => (kind === 'sector' ? 'member' as const : 'on_behalf_of' as const);

/** 农工党云泽市委会　何立: the line under a title that says who speaks, and for whom. */
export const byline: FrameRule = {
  name: NAME,
  example: '政协云泽市委员会大会发言\n\n完善托育服务体系\n\n民盟云泽市委会 何立\n\n近年来，我市托位有所增加，但是仍然不能满足群众的需要，费用也偏高。\n',
  finds: ['民盟云泽市委会 何立'],
  counterExample: '云泽市政协委员名单\n\n民盟云泽市委会 何立\n\n民建云泽市委会 陆鸣\n',
  find: (page) => bylines(page).filter(({ persons }) => persons.length > 0).map(({ persons, groups, line, titles, body }) => ({
    start: line.start, end: line.end, rule: NAME, persons: persons.map((one) => ({ ...one, rule: NAME })),
    links: groups.map((group) => ({ group, relation: relationTo(group.kind) })),
    act: isSpoken(page, line) ? 'speech' : 'proposal', speaks: true, body: body.start, title: titles.at(-1) ?? null,
  })),
};

/** So far below the line a speech may say that it is one: 我代表民盟市委会作大会发言。 */
const OPENING = 120;

/** Whether a page says, above a paper or in its first words, that it was held as a speech. */
export function isSpoken(page: Page, { end }: Span): boolean {
  return page.clean.folded.slice(0, end + OPENING).includes('发言');
}
