import { readDataFile } from '../../../schema/dataFile';
import { scriptFile } from '../../../scripts/derive-script';

test('the table of variant characters is what OpenCC says of each', () => {
  expect(readDataFile('schema/vocabulary/script.txt')).toBe(scriptFile());
});
