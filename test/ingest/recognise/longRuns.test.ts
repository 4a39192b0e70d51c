import { groupRules } from '../../../ingest/recognise/groups';
import { linkRules, personLinkRules } from '../../../ingest/recognise/links';
import { personRules } from '../../../ingest/recognise/persons';
import { themeRules } from '../../../ingest/recognise/themes';
import { groupPaper } from '../../../ingest/recognise/themes/groupPaper';
import { groupSpeech } from '../../../ingest/recognise/themes/groupSpeech';
import { pageThemeRules } from '../../../ingest/segment/acts/rules';
import { growthOf } from '../work';

const RULES = [...personRules, groupSpeech, groupPaper, ...linkRules, ...personLinkRules, ...themeRules, ...pageThemeRules, ...groupRules];
/** In code units. */
const SHORT = 8_000;
const TOO_MUCH = 8;

/** How what a rule looks for comes again and again. */
const LAYOUTS: Readonly<Record<string, (example: string) => string>> = {
  'in one sentence': (example) => `${example.replace(/[。；！？\n]+/g, '，')}，`,
  'in lines of their own': (example) => `${example}\n`,
};

describe.each(Object.entries(LAYOUTS))('long runs of what a rule looks for are read once, %s', (_layout, laidOut) => {
  test.each(RULES.map((rule) => [rule.name, rule.example] as const))('%s', (_name, example) => {
    const unit = laidOut(example);
    const long = (length: number) => `云泽市政协委员会议，${unit.repeat(Math.ceil(length / unit.length))}`;
    expect(growthOf(long, SHORT)).toBeLessThan(TOO_MUCH);
  }, 120_000);
});
