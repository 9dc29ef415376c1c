import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const port = Number(process.env.DEMARCHE_TEST_PORT ?? 4190);

/** Deep in a site, as a newsroom would have it: an address from the server's root fails here. */
export const mountedAt = '/maps/demarche/';

/**
 * A plain static server: files, `index.html` for a folder, a redirect to a folder's slash, 404. Nothing else, so
 * what works here works anywhere.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  const serveFile = sirv(folder, { dev: true, etag: true });
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? 'dist');
  createStaticServer(folder).listen(port, '127.0.0.1', () => {
    console.log(`${folder} is at http://127.0.0.1:${port}${mountedAt}`);
  });
}
