import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPlane } from '../../src/geo/plane.ts';
import { translator } from '../../src/language/translate.ts';
import { takeSvg } from '../../src/share/export/takePicture.tsx';
import { renderPage } from '../../src/site/pages/render.tsx';
import { listPages } from '../../src/site/pages/sitePages.ts';
import { type BuiltStory, readStories } from '../../src/site/pages/stories.ts';
import { mapSvg } from '../../src/site/pictures/mapPicture.tsx';
import { renderStaticOf } from '../../src/site/static/renderStatic.tsx';
import { translateStory } from '../../src/story/translation.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { newsroomOutlines } from '../fixtures/newsroom.ts';
import { english } from '../language/sample.ts';
import { pageOf } from './pageMeta.ts';

const file = 'newsroom.geojson';
const said: string[] = [];
let folder: string;
let own: BuiltStory;
let world: BuiltStory;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  cpSync('data', folder, { recursive: true });
  const story = join(folder, 'stories/taliban');
  writeFileSync(join(story, file), JSON.stringify(newsroomOutlines()));
  appendFileSync(join(story, 'story.yaml'), `\noutlines: ${file}\n`);
  const [one] = await readStories(folder, (line) => said.push(line));
  const [other] = await readStories('data');
  if (!one || !other) throw new Error('There is no story.');
  [own, world] = [one, other];
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const pathOf = ({ atlas }: Pick<BuiltStory, 'atlas'>, id: string) =>
  atlas.shapes.find((shape) => shape.id === id)?.path ?? '';

describe('a story with a newsroom’s outlines', { timeout: 60_000 }, () => {
  it('draws those, on the whole map and close', () => {
    // All of its file but Antarctica.
    expect(own.atlas.shapes).toHaveLength(177);
    expect(pathOf(own, 'CHN').length).toBeLessThan(pathOf(world, 'CHN').length);
    expect(pathOf(own, 'CHN')).not.toBe('');
    expect(own.closeAtlas.shapes.map(({ id }) => id)).toEqual(own.atlas.shapes.map(({ id }) => id));
    expect(own.closeAtlas.borders.length).toBeGreaterThan(own.atlas.borders.length);
  });

  it('has Russia of one piece at the right, though the file cuts it or stitches it at ±180°', () => {
    const { bounds } = own.atlas.places.find(({ iso3 }) => iso3 === 'RUS') ?? expect.fail();
    expect(bounds[2]).toBeGreaterThan(toPlane([-170.5, 66])[0]);
    expect(bounds[0]).toBeGreaterThan(5000);
  });

  it('keeps the tile grid, and gives a marker to a country without an outline', () => {
    const cells = ({ atlas }: BuiltStory) =>
      atlas.places.map(({ iso3, squares }) => [iso3, squares]);
    expect(cells(own)).toEqual(cells(world));
    const malta = own.atlas.places.find(({ iso3 }) => iso3 === 'MLT');
    expect(malta?.isSmall).toBe(true);
    expect(malta?.bounds).toEqual([...(malta?.anchor ?? []), ...(malta?.anchor ?? [])]);
  });

  it('tells the editor of rings that were turned, and of the countries without an outline once', () => {
    expect(said).toEqual([
      `data/stories/taliban/${file}: 287 rings were not wound as RFC 7946 asks, and turned\n`,
      expect.stringMatching(
        /^data\/stories\/taliban\/newsroom\.geojson: has no outline for Andorra, .*Vatican City: they have markers\n$/,
      ),
    ]);
  });

  it('hatches no area and names the newsroom, on the page and on the page of its method', async () => {
    const meta = pageOf({ story: own.story, language: english });
    const [first] = listPages([own]);
    const { body } = await renderPage(first ?? expect.fail('no page'), '');
    const page = new DOMParser().parseFromString(body, 'text/html');
    expect(page.querySelectorAll('path[data-shape]')).toHaveLength(177);
    expect(page.querySelectorAll('path[data-disputed]')).toHaveLength(0);
    expect(page.body.textContent).toContain('Outlines: The Daily Example. Live map: Leaflet.');
    expect(page.body.textContent).not.toMatch(/Natural Earth|UN style/);
    const method = await renderStaticOf('method', own, meta, '../../', new Set());
    const text = JSON.stringify(method);
    expect(text).toContain('Outlines: The Daily Example. Live map: Leaflet.');
    expect(text).toContain('from outlines of its own');
    expect(text).toContain('https://daily.example/maps');
    expect(text).toContain('CC BY 4.0');
    expect(text).not.toMatch(/Natural Earth|Crimea|hatched|list below/);
    expect(own.atlas.disputed).toEqual([]);
  });

  it('is credited in the picture of the page and in the one a reader takes away', async () => {
    const texts = translateStory(own.story, undefined, 'en');
    const meta = { story: own.story, atlas: own.atlas, language: english, texts };
    const shown = openingViewState(own.story, 'en');
    const taken = await takeSvg({ ...meta, t: translator(english), shown }).text();
    for (const svg of [mapSvg(meta), taken]) {
      const missing = [
        pathOf(own, 'CHN').slice(0, 200),
        'Outlines: The Daily Example',
        'Boundaries: as in',
      ];
      expect(missing.filter((text) => !svg.includes(text))).toEqual([]);
      expect(/Natural Earth|UN style/.exec(svg)).toBeNull();
    }
  });
});
