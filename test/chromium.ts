/** The machine's own Chromium, for tests of what people see. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where the packages of Debian and of others put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Works as root in a container, without a graphics card, and asks nobody outside for anything of its own. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export const chromiumPath = PLACES.find((place) => existsSync(place));

/** Headless, with an empty profile that goes when it is closed. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('There is no Chromium on this machine.');
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}
