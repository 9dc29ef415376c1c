import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/**
 * A server of folders by the first part of the address, which sends everything as brotli at its best.
 */
export function createBenchServer(folders: Readonly<Record<string, string>>) {
  const compressed = new Map<string, Buffer>();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
    const [, first = '', ...rest] = normalize(pathname).split('/');
    const path = pathname.endsWith('/') ? [...rest, 'index.html'] : rest;
    const folder = folders[first];
    const file = folder && join(folder, ...path);
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, body);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  });
}
