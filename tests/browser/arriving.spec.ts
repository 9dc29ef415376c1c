import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';
import { createStaticServer, mountedAt } from './server.mjs';
import { watchShifts } from './shifts.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** About what one packet carries. */
const pieceLength = 1400;

/** Milliseconds between two pieces: longer than a frame, so that the browser paints what it has. */
const pause = 20;

/** Serves the site as a slow line would: a page comes in pieces, each painted before the next. */
function serveInPieces(): Promise<Server> {
  const whole = createStaticServer(dist);
  const server = createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!path.endsWith('/')) {
      whole.emit('request', request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' });
    for (const piece of piecesOf(
      readFileSync(join(dist, path.slice(mountedAt.length), 'index.html')),
    )) {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    response.end();
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** What is above the details in pieces; the long drawing and what is below come as a whole. */
function piecesOf(page: Buffer): readonly Buffer[] {
  const drawing = page.indexOf('data-map-box');
  const time = page.indexOf('<section', drawing);
  const details = page.indexOf('role="tablist"', time);
  return [
    ...cut(page.subarray(0, drawing)),
    page.subarray(drawing, time),
    ...cut(page.subarray(time, details)),
    page.subarray(details),
  ];
}

function cut(part: Buffer): readonly Buffer[] {
  const count = Math.ceil(part.length / pieceLength);
  return Array.from({ length: count }, (_, index) =>
    part.subarray(index * pieceLength, (index + 1) * pieceLength),
  );
}

test.describe('over a slow line', () => {
  // The pages come from a port of their own.
  test.use({ expectedComplaints: [/^request to another host: http:\/\/127\.0\.0\.1:/] });

  for (const [path, width] of [
    ['taliban/embed/', 390],
    ['taliban/embed/?chrome=none', 390],
    ['taliban/', 768],
    ['taliban/fa/embed/', 1280],
    ['taliban/fa/', 1280],
  ] as const) {
    test(`nothing moves while ${path} arrives in pieces, ${width} px wide`, async ({ page }) => {
      const server = await serveInPieces();
      const { port } = server.address() as AddressInfo;
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      await page.goto(`http://127.0.0.1:${port}${mountedAt}${path}`);
      await expect(page.getByRole('listbox').first()).toBeVisible();
      expect(await shifts()).toEqual([]);
      server.close();
    });
  }
});
