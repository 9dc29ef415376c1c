import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNginx } from '../browser/nginx.mjs';
import { findProgram } from '../browser/programs.mjs';

/**
 * How many embeds per second one nginx hands out, with the configuration of the build: wrk asks over loopback for
 * the embed's document, then in turn for every file of a first visit. wrk shares the machine's cores with nginx,
 * so the figures are a lower bound. Run after a build: `node tests/bench/load.mjs`.
 */

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const wrk = findProgram(['wrk']);
if (!wrk) throw new Error('There is no wrk to ask with. On Debian: apt-get install wrk');

const document = 'taliban/embed/';
const assets = readdirSync(join(dist, 'assets')).filter(
  (name) =>
    /\.(?:js|css)$|^story-taliban-/.test(name) && !/^language-(?!en-)|country-search/.test(name),
);
const visit = [document, ...assets.map((name) => `assets/${name}`)];

const folder = mkdtempSync(join(tmpdir(), 'demarche-load-'));
const site = await startNginx({ dist, workers: 2 });
try {
  console.log(
    `nginx with 2 workers and wrk with 50 connections for 10 s, gzip, on ${availableParallelism()} cores`,
  );
  report('the document', 1, ask([document]));
  report(`a first visit, ${visit.length} files`, visit.length, ask(visit));
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {readonly string[]} paths asked for in turn
 * @returns {string} what wrk says
 */
function ask(paths) {
  const { pathname } = new URL(site.url);
  const script = join(folder, 'paths.lua');
  const list = paths.map((path) => JSON.stringify(pathname + path)).join(', ');
  writeFileSync(
    script,
    `local paths, at = { ${list} }, 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`,
  );
  const words = ['-t1', '-c50', '-d10s', '-H', 'Accept-Encoding: gzip', '-s', script, site.url];
  const { status, stdout, stderr } = spawnSync(wrk ?? '', words, {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status !== 0) throw new Error(`wrk failed: ${stderr}`);
  const failure = /^.*(?:Non-2xx|Socket errors).*$/m.exec(stdout);
  if (failure) throw new Error(`Not every answer was one: ${failure[0].trim()}`);
  return stdout;
}

/**
 * @param {string} what
 * @param {number} files
 * @param {string} said
 */
function report(what, files, said) {
  const requests = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  const [, rate, unit = ''] = /Transfer\/sec:\s+([\d.]+)(\w+)/.exec(said) ?? [];
  if (!requests || !rate) throw new Error(`wrk did not say how fast it was:\n${said}`);
  const loads = Math.round(requests / files);
  console.log(`${what}: ${loads} loads/s, ${Math.round(requests)} requests/s, ${rate} ${unit}/s`);
}
