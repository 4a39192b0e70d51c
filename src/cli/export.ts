import { exportNeo4jCsv } from '../app/exportGraph';
import { ledgerSize } from '../app/ledgerSize';
import { withExistingStore } from '../app/openStore';
import { say, tell } from './output';
import { startProgress } from './progress';
import { storeOf, type Given } from './settings';

/** Writes the graph as files into a folder and says how they are imported. */
export function exportGraph(folder: string, given: Given): Promise<number> {
  return withExistingStore(storeOf(given), async (store) => {
    const progress = startProgress(await ledgerSize(store), 'Writing');
    let command = '';
    try {
      command = await exportNeo4jCsv(store, folder, progress.done);
    } finally {
      progress.stop();
    }
    tell(`Written to ${folder}. Stop the server, import in that folder, start the server, and open the graph with yizheng once`);
    tell('(doctor --store neo4j://… will do), which makes the indexes and counts who backs what:');
    say(command);
    return 0;
  });
}
