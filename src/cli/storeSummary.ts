import { overviewOf } from '../app/overview';
import type { Store } from '../store/store';

/** What a store holds, in one line. */
export async function storeSummary(store: Store, file: string): Promise<string> {
  const { documents, delegates, groups, themes, unclassifiedThemes, contributions, problems } = await overviewOf(store);
  return `${file} holds ${documents} documents, ${delegates} delegates, ${groups} groups, ${themes} themes ` +
    `(${unclassifiedThemes} unclassified), ${contributions} contributions; ${problems} problems noted`;
}
