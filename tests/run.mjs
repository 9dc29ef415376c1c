import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.mjs';
import { findNginx } from './browser/nginx.mjs';
import { findProgram } from './browser/programs.mjs';

/**
 * `npm test`: every check in order, the rest too after one fails, then one line with the totals. Words behind
 * `npm test --` name the checks to run. Uses nothing that has to be installed, since it does the installing.
 *
 * @typedef {{ passed: number, failed: number }} Totals
 * @typedef {{ name: string, command: readonly string[], env?: Record<string, string>, totals?: (report: any) => Totals, prepare?: () => boolean }} Check
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
const report = join(folder, 'report.json');
const vitest = [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const plain = process.stdout.isTTY ? [] : ['--colors=off'];
const sources = ['--project=units', '--project=components'];

/** @type {readonly Check[]} */
const checks = [
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings', ...plain, '.'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  {
    name: 'units',
    command: [...vitest, ...sources],
    env: { TZ: 'Pacific/Kiritimati' },
    totals: vitestTotals,
  },
  {
    name: 'west',
    command: [
      ...vitest,
      ...sources,
      'tests/time/',
      'tests/story/',
      'tests/view/',
      'tests/wording/',
    ],
    env: { TZ: 'America/Los_Angeles' },
    totals: vitestTotals,
  },
  { name: 'unused', command: ['knip', '--no-config-hints'] },
  // What only tests use is dead too, but for what is marked `@internal`: a part that is tested by itself.
  { name: 'dead', command: ['knip', '--no-config-hints', '--production'] },
  { name: 'build', command: ['vite', 'build', '--app'] },
  { name: 'bundle', command: [...vitest, '--project=bundle'], totals: vitestTotals },
  {
    name: 'browser',
    command: ['playwright', 'test', '-c', 'tests/browser', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    totals: playwrightTotals,
    prepare: installBrowserTools,
  },
];

process.chdir(root);
try {
  process.exitCode = main(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {readonly string[]} names */
function main(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(
      `No check is called ${unknown.join(', ')}: ${checks.map((it) => it.name).join(', ')}.`,
    );
    return 1;
  }
  const chosen = checks.filter((check) => names.length === 0 || names.includes(check.name));
  if (!installPackages()) return 1;
  const results = chosen.map((check) => ({ name: check.name, ...runCheck(check) }));
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log('');
  for (const it of results)
    console.log(`${it.failed ? '✗' : '✓'} ${it.name}: ${it.passed} of ${it.passed + it.failed}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/**
 * @param {Check} check
 * @returns {Totals}
 */
function runCheck({ name, command, env, totals, prepare }) {
  console.log(`\n── ${name}: ${command[0]}`);
  rmSync(report, { force: true });
  const isReady = prepare?.() ?? true;
  const succeeded =
    isReady && run([join('node_modules', '.bin', command[0] ?? ''), ...command.slice(1)], env);
  if (!totals) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = existsSync(report)
    ? totals(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  // A file that does not load, an error outside a test, or no test at all is a failure no test counts.
  const uncounted = counted.failed === 0 && (!succeeded || counted.passed === 0);
  return uncounted ? { ...counted, failed: 1 } : counted;
}

/** @param {{ numPassedTests: number, numFailedTests: number }} report */
function vitestTotals({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
function playwrightTotals({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function installPackages() {
  return isInstalled() || run(['npm', 'install', '--no-save', '--no-audit', '--no-fund']);
}

/** Whether what npm noted in node_modules is what the lock file asks for; optional packages may be left out. */
function isInstalled() {
  const noted = join('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (path in installed ? installed[path].version === version : optional === true),
  );
}

function installBrowserTools() {
  // The font is for Persian, which Debian's Chromium shows as boxes without one.
  const browser = ['chromium', 'fonts-noto-core'];
  const missing = [...(findChromium() ? [] : browser), ...(findNginx() ? [] : ['nginx'])];
  if (missing.length === 0) return true;
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (findProgram(['apt-get']) && process.getuid?.() === 0) {
    run(['apt-get', 'update']);
    run(install, { DEBIAN_FRONTEND: 'noninteractive' });
  }
  // Without nginx the tests of the served site fail by themselves, and say why.
  if (findChromium()) return true;
  console.error(
    `No Chromium for the browser tests. Set CHROMIUM_PATH to one, or on Debian: sudo ${install.join(' ')}`,
  );
  return false;
}

/**
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 */
function run([program = '', ...words], env = {}) {
  const colours = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, error } = spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...colours, ...env },
    timeout: 20 * 60 * 1000,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}
