// Adds up what `.ci/test` has run so far and prints it as one line.
// usage: total.mjs FOLDER EXIT-STATUS
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, status] = process.argv.slice(2);
const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
const total = { passed: 0, failed: 0, skipped: 0 };

const node = read('node.json');
if (node) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(node);
  // A file that could not be loaded failed, though none of its tests did.
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length);
  total.passed += numPassedTests;
  total.failed += numFailedTests + broken.length;
  total.skipped += numPendingTests + numTodoTests;
}
const line = read('browsers.txt').match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/m);
if (line) Object.keys(total).forEach((key, i) => (total[key] += Number(line[i + 1])));

// A step without tests stopped the run: its last line must not read as if all were well.
if (status !== '0' && total.failed === 0) total.failed = 1;

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
