import { examine } from '../app/doctor';
import { packageVersion } from '../app/packageVersion';
import { say } from './output';
import { storeOf, type Given } from './settings';

/** Says what is installed and what is wrong; 1 where something has to be mended. */
export async function doctor(given: Given): Promise<number> {
  say(`yizheng ${packageVersion()}`);
  const findings = await examine(storeOf(given));
  for (const { what, says, mend } of findings) {
    say(`${mend === null ? 'ok  ' : 'MEND'}  ${what}: ${says}`);
    if (mend !== null) say(`      → ${mend}`);
  }
  return findings.every(({ mend }) => mend === null) ? 0 : 1;
}
