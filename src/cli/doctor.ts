import { examine } from '../app/doctor';
import { packageVersion } from '../app/packageVersion';
import { say } from './output';

/** Says what is installed and what is wrong; 1 where something has to be mended. */
export async function doctor(store: string): Promise<number> {
  say(`yizheng ${packageVersion()}`);
  const findings = await examine(store);
  for (const { what, says, mend } of findings) {
    say(`${mend === null ? 'ok  ' : 'MEND'}  ${what}: ${says}`);
    if (mend !== null) say(`      → ${mend}`);
  }
  return findings.every(({ mend }) => mend === null) ? 0 : 1;
}
