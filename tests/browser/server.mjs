import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const port = Number(process.env.DEMARCHE_TEST_PORT ?? 4190);

/** Where the pages of other sites are served from, which is another origin. */
export const hostsPort = port + 1;

/** Deep in a site, as a newsroom would have it: an address from the server's root fails here. */
export const mountedAt = '/maps/demarche/';

/**
 * A plain static server: files, `index.html` for a folder, a redirect to a folder's slash, 404. Nothing else, so
 * what works here works anywhere.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  const serveFile = sirv(folder, {
    dev: true,
    etag: true,
    // A sandboxed embed has no origin of its own, so that its modules and data come across origins.
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (!path.startsWith(mountedAt)) {
      response.writeHead(404).end('Not found');
    } else if (!path.endsWith('/') && isFolder(folder, path)) {
      response.writeHead(301, { location: `${path}/${query ? `?${query}` : ''}` }).end();
    } else {
      request.url = `/${path.slice(mountedAt.length)}`;
      serveFile(request, response, () => {
        response.writeHead(404).end('Not found');
      });
    }
  });
}

/**
 * @param {string} folder
 * @param {string} path
 */
function isFolder(folder, path) {
  const name = decodeURIComponent(path.slice(mountedAt.length));
  return statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * What hosts of other makers run, as they publish it.
 * @type {Readonly<Record<string, string>>}
 */
const vendors = {
  '/vendor/pym.js': fileURLToPath(import.meta.resolve('pym.js')),
  '/vendor/frames.js': fileURLToPath(import.meta.resolve('@newswire/frames')),
};

/**
 * Pages of sites that embed a map, from `tests/browser/hosts/`. `{{maps}}` in them stands for the address of the
 * maps; a policy in the query (`?policy=default-src 'none'`) becomes the page's header.
 * @param {string} [maps] with a slash at its end
 */
export function createHostsServer(maps = `http://127.0.0.1:${port}${mountedAt}`) {
  const folder = fileURLToPath(new URL('./hosts', import.meta.url));
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.invalid');
    const file = join(
      folder,
      normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    const vendor = vendors[pathname];
    if (vendor) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(vendor));
      return;
    }
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    const policy = searchParams.get('policy');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const type = file.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeader('Content-Type', type);
    response.end(readFileSync(file, 'utf8').replaceAll('{{maps}}', maps));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'dist');
  createHostsServer().listen(hostsPort, '127.0.0.1');
  createStaticServer(folder).listen(port, '127.0.0.1', () => {
    console.log(`${folder} is at http://127.0.0.1:${port}${mountedAt}`);
  });
}
