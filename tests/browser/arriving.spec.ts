import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './fixtures.ts';
import { watchShifts } from './shifts.ts';

/** About what one packet carries. */
const pieceLength = 1400;

/** Milliseconds between two pieces: longer than a frame, so that the browser paints what it has. */
const pause = 20;

/** Serves the site as a slow line would: a page comes in pieces, each painted before the next. */
function serveInPieces(site: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const found = await fetch(new URL(request.url ?? '/', site));
    const body = Buffer.from(await found.arrayBuffer());
    const type = found.headers.get('content-type') ?? '';
    response.writeHead(found.status, { 'content-type': type });
    if (!type.startsWith('text/html')) {
      response.end(body);
      return;
    }
    for (const piece of piecesOf(body)) {
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
  const legend = page.indexOf('role="group"', drawing);
  const details = page.indexOf('role="tablist"', legend);
  return [
    ...cut(page.subarray(0, drawing)),
    page.subarray(drawing, legend),
    ...cut(page.subarray(legend, details)),
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
  ] as const) {
    test(`nothing moves while ${path} arrives in pieces, ${width} px wide`, async ({
      page,
      baseURL,
    }) => {
      const server = await serveInPieces(baseURL ?? '');
      const { port } = server.address() as AddressInfo;
      await page.setViewportSize({ width, height: 900 });
      const shifts = await watchShifts(page);
      const folder = new URL(baseURL ?? '').pathname;
      await page.goto(`http://127.0.0.1:${port}${folder}${path}`);
      await expect(page.getByRole('listbox').first()).toBeVisible();
      expect(await shifts()).toEqual([]);
      server.close();
    });
  }
});
