import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cacheRules, headersOf } from '../../src/site/servers/serverConfigs.ts';
import { expect, test } from './served.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The server's own answer to a path as it stands: no client has tidied it or unpacked what came. */
function ask(site: string, path: string, encoding = 'identity'): Promise<Answer> {
  const { hostname, port, pathname } = new URL(site);
  const headers = { 'accept-encoding': encoding };
  return new Promise((resolve, reject) => {
    const asked = { hostname, port, path: `${pathname}${path}`, headers, agent: false };
    get(asked, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      const { statusCode: status, headers } = response;
      resolve({ status, headers, body: Buffer.concat(parts) });
    }).on('error', reject);
  });
}

/** A hashed script and style that the lead story's page loads. */
async function hashedFiles(site: string): Promise<readonly string[]> {
  const page = (await ask(site, '')).body.toString();
  const assets = ['js', 'css'].map((type) =>
    new RegExp(`"\\./(assets/[^"]+-[\\w-]{8}\\.${type})"`).exec(page),
  );
  const { file } = JSON.parse((await ask(site, 'embed.json')).body.toString());
  return [...assets.map((match) => match?.[1] ?? 'none'), file];
}

const named = [
  '',
  'taliban/',
  'taliban/fa/embed/',
  'taliban/story.json',
  'taliban/texts.fa.json',
  'taliban/claims.csv',
  'taliban/map.svg',
  'taliban/share.png',
  'embed.js',
];

test('every file comes with every header of the table, and may be kept as long as its name lasts', async ({
  site,
}) => {
  const hashed = await hashedFiles(site.url);
  expect(hashed).toHaveLength(3);
  for (const path of [...named, ...hashed]) {
    const { status, headers } = await ask(site.url, path);
    expect(status, path).toBe(200);
    for (const [name, value] of headersOf(site.url)) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
    }
    const kept = hashed.includes(path) ? cacheRules.assets : cacheRules.rest;
    expect(headers['cache-control'], path).toBe(kept);
  }
});

test('every file says what it is', async ({ site }) => {
  for (const [path, type] of [
    ['taliban/', /^text\/html; charset=utf-8$/],
    ['taliban/story.json', /^application\/json/],
    ['taliban/claims.csv', /^text\/csv; charset=utf-8$/],
    ['taliban/map.svg', /^image\/svg\+xml/],
    ['embed.js', /^(?:application|text)\/javascript; charset=utf-8$/],
  ] as const) {
    expect((await ask(site.url, path)).headers['content-type']).toMatch(type);
  }
});

test('texts come as the build compressed them, where the browser takes that', async ({ site }) => {
  const hashed = await hashedFiles(site.url);
  for (const path of [...named.filter((it) => !it.endsWith('.png')), ...hashed]) {
    const plain = await ask(site.url, path);
    // The build leaves those alone that are smaller than the answer's own headers.
    if (plain.body.length < 1000) continue;
    const packed = await ask(site.url, path, 'gzip');
    expect(plain.headers['content-encoding'], path).toBeUndefined();
    expect(packed.headers['content-encoding'], path).toBe('gzip');
    expect(packed.headers.vary, path).toBe('Accept-Encoding');
    // What nginx compresses for each reader anew comes in chunks, of a length it does not know.
    expect(packed.headers['content-length'], path).toBe(`${packed.body.length}`);
    expect(gunzipSync(packed.body).equals(plain.body), path).toBe(true);
    const file = /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    const smaller = await ask(site.url, `${file}.br`);
    expect(smaller.body.length, path).toBeLessThan(packed.body.length);
    expect(brotliDecompressSync(smaller.body).equals(plain.body), path).toBe(true);
  }
});

test('a picture is not compressed a second time', async ({ site }) => {
  const { headers } = await ask(site.url, 'taliban/share.png', 'gzip');
  expect(headers['content-encoding']).toBeUndefined();
});

test('a file that does not exist is not found, and nobody remembers that for a year', async ({
  site,
}) => {
  for (const path of [
    'no-such-story/',
    'taliban/no.json',
    'assets/index-00000000.js',
    'servers/',
  ]) {
    const { status, headers } = await ask(site.url, path);
    expect([403, 404], path).toContain(status);
    expect(headers['cache-control'], path).toBeUndefined();
    // Without it a sandboxed embed could not tell a lost chunk from a lost connection.
    expect(headers['access-control-allow-origin'], path).toBe('*');
  }
});

test("a folder without its slash leads to it by a path, with the query, whatever the server's name", async ({
  site,
}) => {
  const { pathname } = new URL(site.url);
  for (const path of ['taliban', 'taliban/embed', 'taliban/fa']) {
    const { status, headers } = await ask(site.url, `${path}?country=CHN`);
    expect(status).toBe(301);
    expect(headers.location).toBe(`${pathname}${path}/?country=CHN`);
  }
});

test('no path leads out of the site', async ({ site }) => {
  const up = '../'.repeat(12);
  for (const path of [
    `${up}etc/passwd`,
    `taliban/${up}etc/passwd`,
    `${up.replaceAll('/', '%2f')}etc%2fpasswd`,
    `assets/${'%2e%2e/'.repeat(12)}etc/passwd`,
    `assets/${'..%5c'.repeat(12)}etc/passwd`,
  ]) {
    const { status, body } = await ask(site.url, path);
    expect([400, 403, 404], path).toContain(status);
    expect(body.toString(), path).not.toContain('root:');
  }
});
