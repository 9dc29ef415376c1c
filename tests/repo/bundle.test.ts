import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliKilobytes, emittedFiles, loadedBy, reachableFrom, readEmitted } from './emitted.ts';
import { projectRoot } from './sources.ts';

const lead = 'taliban';
/** The pages with a map. */
const stories = ['', 'embed/', 'fa/', 'fa/embed/'].map((page) => `${lead}/${page}index.html`);
/** The pages of text, and the most kilobytes each may come to with its styles. */
const texts = [
  [`${lead}/method/index.html`, 40],
  [`${lead}/fa/method/index.html`, 40],
  [`${lead}/record/index.html`, 55],
  [`${lead}/fa/record/index.html`, 55],
] as const;
const pages = ['index.html', `${lead}/index.html`, ...texts.map(([page]) => page)];
const files = emittedFiles();
const scripts = files.filter((path) => path.endsWith('.js'));
const languages = scripts.filter((path) => /(?:^|\/)language-[a-z]{2}-[\w-]+\.js$/.test(path));
const isOtherLanguage = (path: string) =>
  languages.includes(path) && !posix.basename(path).startsWith('language-en-');
/** Asked for with the buttons **More**, the date, **Compare**, and with the squares. */
const isOpened = (path: string) =>
  /\/(?:MoreMenu|DateChoice|typedDay|TileGrid|CountryTooltip|SelectField)-/.test(path);
/** Asked for with the first letter typed into the search field. */
const isSearch = (path: string) => path.includes('country-search');
/** Asked for with the button that opens the dialog. */
const isShare = (path: string) => path.includes('ShareDialog');
/** Asked for with the first click on a disputed area. */
const isAreaNotes = (path: string) => path.includes('area-notes');
/** Asked for with the other tabs than the one the page opens on, and with the button that cites a claim. */
const isPanelPart = (path: string) =>
  /\/(?:CountryPanel|TablePanel|ChangesPanel|Downloads|regions|ClaimCitation|shareAddress)-/.test(
    path,
  );
/** Asked for with the first download, and with the first link or download that a frame refuses. */
const isTaking = (path: string) =>
  /takePicture|DownloadInstead|AddressDialog|ShareField/.test(path);
/** Leaflet and what it moves: zoom and pan, once the page answers. */
const isStage = (path: string) => /\/(?:Stage|leaflet)-/.test(path);
/** Asked for with the first comparison. */
const isComparison = (path: string) => path.includes('/Comparison-');
const asides = [
  ...[isOtherLanguage, isStage, isSearch, isShare, isOpened],
  ...[isAreaNotes, isPanelPart, isTaking, isComparison],
];
const isAside = (path: string) => asides.some((is) => is(path));
const reached = reachableFrom('index.html', isAside);

/** Data files that the page or one of its scripts names, and of those named alike the lead story's. */
const data = files.filter((path) => {
  const folder = posix.dirname(path);
  const isNamed = reached.some((from) => readEmitted(from).includes(posix.basename(path)));
  const isLater = /\/texts\.|\/story\.json|grounds-|outlines-close|oembed|embed\.json/.test(path);
  return path.endsWith('.json') && ['.', 'assets', lead].includes(folder) && isNamed && !isLater;
});

describe('the bytes of the lead story, brotli', () => {
  const js = reached.filter((path) => path.endsWith('.js'));
  const css = reached.filter((path) => path.endsWith('.css'));

  // The aim is 105: what a reader opens comes with the rest, though most never open it.
  test('JavaScript until usable is at most 115 kB', () => {
    expect(js.length).toBeGreaterThan(0);
    const kilobytes = brotliKilobytes(js);
    expect(kilobytes).toBeGreaterThan(80);
    expect(kilobytes).toBeLessThanOrEqual(115);
  });

  // The aim is 180: the prerendered page repeats what story.json says, for those without scripts.
  test('everything until usable, outlines and story included, is at most 200 kB', () => {
    expect(css.length).toBeGreaterThan(0);
    expect(data.length).toBeGreaterThan(0);
    expect(brotliKilobytes(data)).toBeGreaterThan(20);
    expect(brotliKilobytes([...new Set([...reached, ...data])])).toBeLessThanOrEqual(200);
  });

  // Outlines with their names are 23, the details 10, styles 12; Persian letters take 2 more.
  test.each(stories)('%s with its styles is at most 56 kB and 3,000 elements', (page) => {
    const kilobytes = brotliKilobytes([page, ...css]);
    expect(kilobytes).toBeGreaterThan(30);
    expect(kilobytes).toBeLessThanOrEqual(56);
    const elements = readEmitted(page).match(/<[a-z]/g)?.length ?? 0;
    expect(elements).toBeGreaterThan(1000);
    expect(elements).toBeLessThanOrEqual(3000);
  });

  test.each(stories)('%s asks in its head for what paints it alone', (page) => {
    const [head = ''] = readEmitted(page).split('<body>');
    expect(head.match(/<script [^>]*src=/g)).toHaveLength(1);
    expect(head.match(/rel="stylesheet"/g)).toHaveLength(1);
    expect(head).not.toContain('rel="modulepreload"');
  });

  test('one more language is at most 12 kB', () => {
    const others = languages.filter(isOtherLanguage);
    expect(others.length).toBeGreaterThan(0);
    for (const path of others) {
      const kilobytes = brotliKilobytes([path]);
      expect(kilobytes, path).toBeGreaterThan(1);
      expect(kilobytes, path).toBeLessThanOrEqual(12);
    }
  });
});

describe('what is asked for later, brotli', () => {
  test('Leaflet with its stage is at most 46 kB', () => {
    const stage = scripts.filter(isStage);
    expect(stage.length).toBeGreaterThan(0);
    expect(brotliKilobytes(stage)).toBeGreaterThan(30);
    expect(brotliKilobytes(stage)).toBeLessThanOrEqual(46);
  });

  test.each(texts)('%s with its styles is at most %i kB, and has no script', (page, most) => {
    const needed = [
      page,
      ...loadedBy(page).map((address) => posix.join(posix.dirname(page), address)),
    ];
    expect(needed.filter((path) => path.endsWith('.css'))).toHaveLength(2);
    const kilobytes = brotliKilobytes(needed);
    expect(kilobytes).toBeGreaterThan(10);
    expect(kilobytes).toBeLessThanOrEqual(most);
    expect(readEmitted(page)).not.toContain('<script');
  });

  test('what draws a picture is at most 7 kB, what is shown in its place 3 kB', () => {
    const drawing = scripts.filter((path) => path.includes('takePicture'));
    const instead = files.filter(
      (path) => /DownloadInstead|AddressDialog|ShareField/.test(path) && /\.(?:js|css)$/.test(path),
    );
    expect(drawing).toHaveLength(1);
    expect(brotliKilobytes(drawing)).toBeLessThanOrEqual(7);
    expect(instead.length).toBeGreaterThan(2);
    expect(brotliKilobytes(instead)).toBeLessThanOrEqual(3);
  });
});

describe('the built pages', () => {
  test.each(pages)('%s exists and loads only by relative addresses that exist', (page) => {
    expect(files).toContain(page);
    const addresses = loadedBy(page);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address, 'a relative address').not.toMatch(/^(?:\/|[a-z]+:)/);
      expect(files).toContain(posix.join(posix.dirname(page), address.replace(/[?#].*$/, '')));
    }
  });

  test.each(pages)('%s has no inline script or style', (page) => {
    expect(readEmitted(page)).not.toMatch(/<style\b|\sstyle="|<script(?![^>]*\bsrc=)(?![^>]*json)/);
  });
});

describe('the scripts', () => {
  test('validate nothing: the schema library, which says "Invalid type" of itself, is in none', () => {
    const library = readFileSync(join(projectRoot, 'node_modules/valibot/dist/index.mjs'), 'utf8');
    const own = /Invalid \$\{/;
    expect(library).toMatch(own);
    for (const path of scripts) expect(readEmitted(path), path).not.toMatch(own);
  });

  test('name no host but those of namespaces and of sentences for developers', () => {
    const known = ['www.w3.org', 'react.dev', 'leafletjs.com'];
    // Notes on disputed areas link to where they were read, as sources do.
    const own = scripts.filter((path) => !isAreaNotes(path));
    const named = own.flatMap((path) =>
      [...readEmitted(path).matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1]),
    );
    expect(named).toContain('www.w3.org');
    expect([...new Set(named)].filter((host) => !known.includes(host ?? ''))).toEqual([]);
  });

  test('give away neither their sources nor where they were built', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const path of scripts) {
      const text = readEmitted(path);
      expect(text, path).not.toContain('sourceMappingURL');
      expect(text, path).not.toContain('node_modules/');
      expect(text, path).not.toContain(projectRoot);
    }
  });
});

test('the notices name every package, and first of all those that are not open source', () => {
  const notices = readEmitted('THIRD-PARTY-NOTICES.txt');
  const list = notices.slice(0, notices.indexOf('-'.repeat(80)));
  for (const name of ['react', 'leaflet', 'zustand', 'cldr-core', 'datamaps']) {
    expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
  expect(list).toMatch(/^NOTE: react-leaflet is under the Hippocratic-2\.1 licence/m);
  expect(list).toMatch(/^NOTE: @react-leaflet\/core is under the Hippocratic-2\.1 licence/m);
  expect(notices).toContain('Natural Earth');
});
