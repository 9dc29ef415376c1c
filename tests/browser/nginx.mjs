import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findProgram } from './programs.mjs';

export const findNginx = () => findProgram(['nginx']);

/**
 * @typedef {object} Served
 * @property {string} url the address of the site, with a slash at its end
 * @property {() => Promise<void>} stop
 */

/**
 * Starts nginx with the configuration that the build wrote beside the site: what is changed in it is the port,
 * the folder, and the origin the site was built for, which becomes the server's own.
 * @param {{ dist?: string, workers?: number }} [options]
 * @returns {Promise<Served>}
 */
export async function startNginx({ dist = 'dist', workers = 1 } = {}) {
  const program = findNginx();
  if (!program) {
    throw new Error('There is no nginx to serve the built site. On Debian: apt-get install nginx');
  }
  const built = readFileSync(join(dist, 'servers/nginx.conf'), 'utf8');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const folder = mkdtempSync(join(tmpdir(), 'demarche-nginx-'));
  const base = /lies in \/var\/www\/demarche(\S*)\/$/m.exec(built)?.[1] ?? '';
  const config = adapt(built, origin, join(folder, 'site'));
  mkdirSync(dirname(join(folder, 'site', base)), { recursive: true });
  symlinkSync(resolve(dist), join(folder, `site${base}`));
  writeFileSync(join(folder, 'nginx.conf'), around(config, folder, workers));

  const child = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      await stop();
      throw new Error(`nginx does not take the configuration of the build:\n${complaints}`);
    }
  }
  return { url: `${origin}${base}/`, stop };
}

/**
 * @param {string} config
 * @param {string} origin
 * @param {string} root
 */
function adapt(config, origin, root) {
  const builtFor = /script-src 'self' ([^;\s]+)/.exec(config)?.[1];
  if (!builtFor) throw new Error('The configuration for nginx does not name the origin.');
  return config
    .replaceAll(` ${builtFor}`, ` ${origin}`)
    .replace(/^ *listen \[::\].*\n/m, '')
    .replace(/listen 80;/, `listen ${origin.replace('http://', '')};`)
    .replace(/server_name .*;/, 'server_name 127.0.0.1;')
    .replace(/root .*;/, `root ${root};`);
}

/**
 * What stands round the site's part on a server, as Debian has it.
 * @param {string} config
 * @param {string} folder
 * @param {number} workers
 */
function around(config, folder, workers) {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  return `${user}
daemon off;
worker_processes ${workers};
pid ${join(folder, 'nginx.pid')};
events { worker_connections 512; }
http {
include /etc/nginx/mime.types;
default_type application/octet-stream;
access_log off;
sendfile on;
tcp_nopush on;
${temporary.join('\n')}
${config}
}
`;
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** @param {number} port */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => setTimeout(done, 20, false));
  });
}
