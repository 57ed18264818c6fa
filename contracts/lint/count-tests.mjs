// Says how many checks the Java tests made. Usage: node count-tests.mjs <surefire reports folder>
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const totals = { tests: 0, failures: 0, errors: 0, skipped: 0 };
for (const file of readdirSync(folder).filter((name) => name.startsWith('TEST-') && name.endsWith('.xml'))) {
  const suite = readFileSync(join(folder, file), 'utf8').match(/<testsuite [^>]*>/)[0];
  for (const name of Object.keys(totals)) {
    totals[name] += Number(suite.match(new RegExp(` ${name}="(\\d+)"`))[1]);
  }
}
console.log(`lint: contract checks in Java: ${totals.tests} checks, ${totals.failures + totals.errors} findings`);
process.exit(totals.failures + totals.errors > 0 ? 1 : 0);
