import { readDocument } from '../../../ingest/pipeline';
import { groupRules } from '../../../ingest/recognise/groups';
import { linkRules, personLinkRules } from '../../../ingest/recognise/links';
import { personRules } from '../../../ingest/recognise/persons';
import { themeRules } from '../../../ingest/recognise/themes';
import { groupSpeech } from '../../../ingest/recognise/themes/groupSpeech';
import { pageThemeRules } from '../../../ingest/segment/acts/rules';
import { workOf } from '../work';

const RULES = [...personRules, groupSpeech, ...linkRules, ...personLinkRules, ...themeRules, ...pageThemeRules, ...groupRules];
/** Four times the text is four times the work of a linear rule and sixteen times that of a quadratic one. */
const SHORT = 8_000;
const TIMES = 4;
const TOO_MUCH = 8;

/** How what a rule looks for comes again and again. */
const LAYOUTS: Readonly<Record<string, (example: string) => string>> = {
  'in one sentence': (example) => `${example.replace(/[。；！？\n]+/g, '，')}，`,
  'in lines of their own': (example) => `${example}\n`,
};

function read(unit: string, length: number): void {
  const text = `云泽市政协委员会议，${unit.repeat(Math.ceil(length / unit.length))}`;
  readDocument({ name: 'page.txt', uri: 'page.txt', text, encoding: 'utf-8', sha256: '', problems: [] });
}

describe.each(Object.entries(LAYOUTS))('long runs of what a rule looks for are read once, %s', (_layout, laidOut) => {
  test.each(RULES.map((rule) => [rule.name, rule.example] as const))('%s', (_name, example) => {
    const unit = laidOut(example);
    read(unit, unit.length);
    const short = workOf(() => read(unit, SHORT));
    const long = workOf(() => read(unit, SHORT * TIMES));
    expect(long / short).toBeLessThan(TOO_MUCH);
  }, 120_000);
});
