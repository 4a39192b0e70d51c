import { existsSync } from 'node:fs';

/** Adds the settings of the file `.env` in the working folder, where there is one; what is set already stays. */
export function loadSettingsFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
