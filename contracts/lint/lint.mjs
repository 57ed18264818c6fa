// Runs Spectral and says how much was checked. Usage: node lint.mjs [official rule file]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const here = dirname(fileURLToPath(import.meta.url));
const { parse } = createRequire(import.meta.url)('@stoplight/yaml');
const contracts = join(here, '..');
const apis = readdirSync(join(contracts, 'api')).filter((file) => file.endsWith('.yaml')).map((file) => join(contracts, 'api', file));
// The shared file has no paths of its own; our rules see it through the services that use it.
const services = apis.filter((file) => !file.endsWith('gedeeld.yaml'));

function rulesOf(ruleset) {
  return Object.entries(parse(readFileSync(ruleset, 'utf8')).rules).filter(([, rule]) => rule !== 'off').map(([name]) => name);
}

function findings(ruleset, files) {
  const folder = mkdtempSync(join(tmpdir(), 'contracten-lint-'));
  const output = join(folder, 'findings.json');
  try {
    const run = spawnSync(process.execPath,
      [join(here, 'node_modules/@stoplight/spectral-cli/dist/index.js'), 'lint', '-q', '-r', ruleset, '--fail-severity=hint', '-f', 'json', '-o', output, ...files],
      { encoding: 'utf8' });
    if (run.status > 1) {
      throw new Error(run.stderr || run.stdout);
    }
    return JSON.parse(readFileSync(output, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let failed = false;

function check(title, ruleset, files) {
  const found = findings(ruleset, files);
  for (const { source, range, code, message } of found) {
    console.log(`  ${relative(contracts, source)}:${range.start.line + 1}  ${code}  ${message}`);
  }
  const errors = found.filter((finding) => finding.severity === 0).length;
  const rules = rulesOf(ruleset).length;
  console.log(`lint: ${title}: ${rules} rules x ${files.length} files = ${rules * files.length} checks, ${errors} errors, ${found.length - errors} warnings`);
  failed ||= found.length > 0;
}

function checkThatRulesSpeak(ruleset, example) {
  const heard = new Set(findings(ruleset, [example]).map((finding) => finding.code));
  const silent = rulesOf(ruleset).filter((rule) => !heard.has(rule));
  console.log(`lint: rules that notice ${relative(contracts, example)}: ${rulesOf(ruleset).length - silent.length} of ${rulesOf(ruleset).length}`);
  if (silent.length > 0) {
    console.log(`  silent: ${silent.join(', ')}`);
    failed = true;
  }
}

checkThatRulesSpeak(join(here, 'regels.yml'), join(here, 'voorbeelden/fout.yaml'));
check('own rules', join(here, 'regels.yml'), services);
check('asyncapi', join(here, 'regels-gebeurtenissen.yml'), [join(contracts, 'asyncapi.yaml')]);
if (process.argv[2]) {
  check('official NL API Design Rules', process.argv[2], apis);
}
process.exit(failed ? 1 : 0);
