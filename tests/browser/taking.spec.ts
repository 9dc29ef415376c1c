import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { palette } from '../../src/share/export/palette.ts';
import { slotOf } from '../../src/story/scale.ts';
import { stanceAt } from '../../src/story/stances.ts';
import { parseDay } from '../../src/time/day.ts';
import { expect, test } from './fixtures.ts';
import { pixelsOf } from './pixels.ts';
import { hostsPort, mountedAt, port } from './server.mjs';
import { live, open, servedStory } from './story.ts';

const served = `http://127.0.0.1:${port}${mountedAt}`;
const hosts = `http://127.0.0.1:${hostsPort}/`;

/** The light theme's fills of the stances and of their lack, by slot. */
const fills = Object.fromEntries(
  Object.entries(palette.fills).filter(([slot]) => /^(?:\d|none)$/.test(slot)),
);

async function take(page: Page, name: string): Promise<{ file: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    // By its key: rows above it that come into view get their real height, and move it.
    page.getByRole('button', { name, exact: true }).press('Enter'),
  ]);
  const path = await download.path();
  return { file: download.suggestedFilename(), content: readFileSync(path) };
}

/** What an SVG file says: its texts, and the fill by the name a country has in it. */
async function readSvg(page: Page, svg: string) {
  return page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const clean = (words: string | null) => (words ?? '').replace(/[\u2066-\u2069]/g, '');
    return {
      isWhole:
        file.querySelector('parsererror') === null && file.documentElement.localName === 'svg',
      texts: [...file.querySelectorAll('text')].map(({ textContent }) => clean(textContent)),
      fills: [...file.querySelectorAll('path > title, circle > title, rect > title')].map(
        (title) => [title.textContent ?? '', title.parentElement?.getAttribute('fill') ?? ''],
      ),
    };
  }, svg);
}

const views = [
  { address: 'taliban/?tab=table', date: '2025-07-03', isMap: true },
  { address: 'taliban/?tab=table&date=2024-01-30&country=CHN', date: '2024-01-30', isMap: true },
  {
    address: 'taliban/?tab=table&date=1998-01-01&hide=none&view=grid',
    date: '1998-01-01',
    isMap: false,
  },
] as const;

for (const { address, date, isMap } of views) {
  test(`Download SVG saves exactly what is shown: ${address}`, async ({ page }) => {
    await open(page, address);
    const story = await servedStory(page);
    const { file, content } = await take(page, 'Download SVG');
    expect(file).toBe(`taliban-${date}.svg`);
    const svg = await readSvg(page, content.toString('utf8'));
    expect(svg.isWhole).toBe(true);
    const shownDate = await page
      .getByRole('region', { name: 'Timeline' })
      .locator('time')
      .first()
      .textContent();
    const said = svg.texts.join(' ');
    expect(said).toContain('Who recognises the Taliban government?');
    expect(svg.texts.some((text) => text.startsWith(shownDate ?? '?'))).toBe(true);
    for (const item of await page
      .getByRole('group', { name: 'Legend' })
      .getByRole('button')
      .all()) {
      const count = await item.locator('strong').textContent();
      const names = await item.locator('span:has(~ strong)').allTextContents();
      // In the room of a picture's segment the short name may stand.
      const written = names.filter((name) => name !== '' && said.includes(`${count}\u00a0${name}`));
      expect(written, names[0] ?? '').not.toEqual([]);
    }
    expect(said.includes('Boundaries: UN style')).toBe(isMap);
    expect(said.includes('Natural Earth')).toBe(isMap);
    expect(said).toContain('Facts checked up to 24 June 2026');

    const options = page.getByRole('listbox', { name: 'Countries' }).getByRole('option');
    const shown = await options.evaluateAll((all) =>
      all.map((option) => [
        option.getAttribute('aria-label') ?? option.textContent ?? '',
        option.getAttribute('data-country') ?? '',
        option.hasAttribute('data-hidden') ? 'hidden' : (option.getAttribute('data-slot') ?? ''),
      ]),
    );
    expect(shown).toHaveLength(197);
    const drawn = new Map(svg.fills as [string, string][]);
    let compared = 0;
    for (const [name = '', country = '', slot = ''] of shown) {
      if (slot === 'subject') continue;
      const fill = drawn.get(name);
      if (fill === undefined) continue;
      compared += 1;
      const day = parseDay(date);
      expect(
        slot === 'hidden' ||
          slot === slotOf(story, stanceAt(story, country as never, day ?? (0 as never))),
      ).toBe(true);
      const expected = slot === 'hidden' ? '#ffffff' : fills[slot];
      if (!fill.startsWith('url(#demarche-disputed')) expect(fill, name).toBe(expected);
    }
    expect(compared).toBeGreaterThan(190);
  });
}

test('a comparison is saved with both dates, the colour of each move and its arrows', async ({
  page,
}) => {
  await open(page, 'taliban/?tab=table&compare=2021-08-15');
  const { file, content } = await take(page, 'Download SVG');
  expect(file).toBe('taliban-2021-08-15-to-2025-07-03.svg');
  const svg = await readSvg(page, content.toString('utf8'));
  expect(svg.texts.join(' ')).toContain('15 August 2021 to 3 July 2025\u20027 moved closer, none ');
  const russia = svg.fills.find(([name]) => name?.startsWith('Russia: '));
  expect(russia?.[1]).toBe('#245fd8');
  expect(content.toString('utf8').match(/data-arrow=/g)).toHaveLength(7);
});

for (const address of ['taliban/?tab=table', 'taliban/fa/?tab=table&view=grid&scheme=dark']) {
  test(`Download PNG saves a picture 2,400 pixels wide with the colours shown: ${address}`, async ({
    page,
  }) => {
    await open(page, address);
    const isPersian = address.includes('/fa/');
    const { file, content } = await take(page, isPersian ? 'دریافت PNG' : 'Download PNG');
    expect(file).toBe('taliban-2025-07-03.png');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    const width = content.readUInt32BE(16);
    expect(width).toBe(2400);
    expect(content.readUInt32BE(20)).toBeGreaterThan(1500);
    const colours = await pixelsOf(page, content);
    for (const [slot, fill] of Object.entries(fills)) {
      expect(colours[fill] ?? 0, `slot ${slot}`).toBeGreaterThan(500);
    }
  });
}

test('the files of all facts are offered beside the table', async ({ page }) => {
  await open(page, 'taliban/?tab=table');
  for (const [name, file] of [
    ['Every claim with its sources (CSV)', 'claims.csv'],
    ['The whole story as data (JSON)', 'story.json'],
  ] as const) {
    const link = page.getByRole('link', { name });
    const address = await link.evaluate((it) => (it as HTMLAnchorElement).href);
    expect(address).toBe(`${served}taliban/${file}`);
    expect((await page.request.get(address)).ok()).toBe(true);
  }
});

test('nothing of the downloads is loaded before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'taliban/?tab=table');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => /takePicture|Instead|AddressDialog/.test(url))).toEqual([]);
  await take(page, 'Download SVG');
  expect(asked.filter((url) => /takePicture/.test(url))).toHaveLength(1);
});

test.describe('in a sandbox', () => {
  // What the sandbox refuses is tried, and the browser tells developers so.
  test.use({
    expectedComplaints: [new RegExp(`^request to another host: ${hosts}|sandbox`)],
  });

  async function openSandboxed(page: Page, query: string): Promise<FrameLocator> {
    await page.goto(`${hosts}empty.html`);
    const src = `${served}taliban/embed/?${query}`.replaceAll('&', '&amp;');
    await page.setContent(
      `<!doctype html><title>An article</title><iframe title="Map" sandbox="allow-scripts" width="1100" height="1200" src="${src}"></iframe>`,
    );
    const embed = page.frameLocator('iframe');
    await live(embed);
    await embed.getByRole('button', { name: 'Open details' }).click();
    return embed;
  }

  test('downloads show what to copy', async ({ page }) => {
    const embed = await openSandboxed(page, 'tab=table&date=2024-01-30');
    await embed.getByRole('button', { name: 'Download PNG' }).click();
    const picture = embed.getByRole('textbox', { name: /^Address to copy: / });
    await expect(picture).toHaveValue(/\/taliban\/\?date=2024-01-30&tab=table$/);
    await embed.getByRole('button', { name: 'Download CSV' }).click();
    const table = embed.getByRole('textbox', { name: 'Download CSV' });
    await expect(table).toHaveValue(/^date,code,country,stance/);
    expect((await table.inputValue()).trim().split('\n')).toHaveLength(197);
    await embed.getByRole('link', { name: /^Every claim/ }).click();
    await expect(embed.getByRole('textbox', { name: /^Address to copy: / })).toHaveValue(
      /\/taliban\/claims\.csv$/,
    );
  });

  test('a source’s link shows its address, beside the link, and hands the focus back', async ({
    page,
  }) => {
    const embed = await openSandboxed(page, 'country=RUS');
    const link = embed.getByRole('region', { name: 'Details' }).getByRole('link').first();
    const address = await link.getAttribute('href');
    await link.click();
    const dialog = embed.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toHaveValue(address ?? '?');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
});
