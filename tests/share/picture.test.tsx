import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { isInside } from '../../src/geo/chord.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { decodePath } from '../../src/geo/pathData.ts';
import { countryName } from '../../src/language/countryName.ts';
import type { Language } from '../../src/language/language.ts';
import { translator } from '../../src/language/translate.ts';
import { worldView } from '../../src/map/drawing/views.ts';
import { Picture } from '../../src/share/export/Picture.tsx';
import { placeLegend } from '../../src/share/export/PictureLegend.tsx';
import { cameraOf } from '../../src/share/export/PictureMap.tsx';
import { placeNames } from '../../src/share/export/PictureNames.tsx';
import { palette } from '../../src/share/export/palette.ts';
import type { Pictured, ShownView } from '../../src/share/export/pictured.ts';
import { inner, layOut, margin, width } from '../../src/share/export/pictureLayout.ts';
import { widthOf } from '../../src/share/export/pictureText.ts';
import { takeSvg } from '../../src/share/export/takePicture.tsx';
import { directionOf, moveOf, moveSlots } from '../../src/story/changes.ts';
import { slotOf } from '../../src/story/scale.ts';
import { stanceAt } from '../../src/story/stances.ts';
import type { Confidence } from '../../src/story/story.ts';
import { dayFrom } from '../../src/time/day.ts';
import { openingViewState } from '../../src/view/viewState.ts';
import { english, persian } from '../language/sample.ts';
import { leadPicture } from '../site/leadPicture.ts';

let pictures: Map<Language, Pictured>;

beforeAll(async () => {
  const metas = await Promise.all([leadPicture(english), leadPicture(persian)]);
  pictures = new Map(
    metas.map((meta) => {
      const { story, language } = meta;
      const shown = openingViewState(story, language.code);
      return [language, { ...meta, t: translator(language), shown }];
    }),
  );
}, 60_000);

const old = dayFrom(1998, 1, 1);
const takeover = dayFrom(2021, 8, 15);

const views: Readonly<Record<string, Partial<ShownView>>> = {
  'as it opens': {},
  compared: { compare: takeover },
  'as squares': { view: 'grid', country: null },
  'as squares compared with patterns': { view: 'grid', compare: takeover, hasPatterns: true },
  'in 1998, with stances hidden and a group': {
    date: old,
    hidden: ['critical', 'none'],
    group: 'oic',
  },
  'between the chapters': { date: dayFrom(2010, 1, 1) },
};

function shownAs(changes: Partial<ShownView>, language = english): Pictured {
  const picture = pictures.get(language);
  if (!picture) throw new Error('There is no such picture.');
  return { ...picture, shown: { ...picture.shown, ...changes } };
}

function draw(pictured: Pictured): Element {
  const text = renderToStaticMarkup(
    <Picture pictured={pictured} layout={layOut(pictured)} isNamed />,
  );
  return read(text);
}

function read(text: string): Element {
  const file = new DOMParser().parseFromString(text, 'application/xml');
  expect(file.querySelector('parsererror')).toBeNull();
  return file.documentElement;
}

const textsOf = (picture: Element) =>
  [...picture.getElementsByTagName('text')].map((text) =>
    (text.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u2002\u00a0]/g, ' '),
  );

/** The fill of each named country. */
function fillsOf(picture: Element, { story, language }: Pictured): Map<Iso3, string | null> {
  const titles = [...picture.getElementsByTagName('title')];
  const fills = new Map<Iso3, string | null>();
  for (const country of story.recognisers) {
    const start = `${countryName(country, language)}: `;
    const holder = titles.find(({ textContent }) => textContent?.startsWith(start))?.parentElement;
    const filled = holder?.localName === 'g' ? holder.getElementsByTagName('rect')[0] : holder;
    if (filled) fills.set(country, filled.getAttribute('fill'));
  }
  return fills;
}

describe.each([
  ['English', english],
  ['Persian', persian],
])('a picture in %s', (_name, language) => {
  it.each(Object.entries(views))('%s has every line inside itself, none on another', (_, view) => {
    const pictured = shownAs(view, language);
    const { lines, mapTop, mapHeight, legendTop, height } = layOut(pictured);
    const head = lines.filter(({ y }) => y < legendTop);
    const foot = lines.filter(({ y }) => y > mapTop + mapHeight);
    expect(head.length + foot.length).toBe(lines.length);
    expect(head.length).toBeGreaterThan(1);
    expect(legendTop + placeLegend(pictured, inner).height).toBeLessThan(mapTop);
    expect(foot.at(-1)?.y).toBeLessThan(height - 10);
    lines.forEach(({ y, style }, at) => {
      expect(y - (lines[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(style.leading);
    });
    for (const { text, tail, style } of lines) {
      const taken = widthOf(text, style.size, style.isBold);
      const more = tail ? style.size + widthOf(tail.text, style.size, tail.isBold) : 0;
      expect(taken + more).toBeLessThanOrEqual(width - 2 * margin);
    }
  });

  it.each(Object.entries(views))('%s has its names in their segments', (_, view) => {
    const { items } = placeLegend(shownAs(view, language), inner);
    expect(items).toHaveLength('compare' in view ? 6 : 9);
    items.forEach(({ x, width: own, lines, count }, at) => {
      expect(x + own).toBeLessThan(items[at + 1]?.x ?? inner + 1);
      lines.forEach((line, index) => {
        const lead = index === 0 && count !== '' ? widthOf(`${count} `, 18, true) : 0;
        expect(lead + widthOf(line, 15), line).toBeLessThanOrEqual(own);
        expect(line).not.toContain('…');
      });
    });
    const widths = items.slice(0, -2).map((item) => Math.round(item.width));
    expect(new Set(widths).size).toBe(1);
  });

  it.each(Object.entries(views))(
    '%s is the same drawing in Node and in a page',
    async (_, view) => {
      const pictured = shownAs(view, language);
      const file = takeSvg(pictured);
      expect(file.type).toBe('image/svg+xml;charset=utf-8');
      const inPage = read(await file.text());
      expect(inPage.outerHTML).toBe(draw(pictured).outerHTML);
    },
  );

  it.each(Object.entries(views))('%s refers to nothing that it does not hold', (_, view) => {
    const picture = draw(shownAs(view, language));
    const ids = [...picture.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...picture.outerHTML.matchAll(/url\(#([\w-]+)\)/g)].map((match) => match[1]);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(picture.outerHTML).not.toMatch(/\sclass=|\sstyle=|<style|<script|href=/);
  });
});

describe.each([
  ['English', english],
  ['Persian', persian],
])('the names on a picture in %s', (_name, language) => {
  it.each([
    ['as it opens', {}],
    ['compared', { compare: takeover }],
    ['with no country open', { country: null }],
    ['with a small one open', { country: 'LUX' as Iso3 }],
  ])('stand in their countries, none on another, the open one among them: %s', (_, view) => {
    const pictured = shownAs(view, language);
    const box = { width: width - 2 * margin, height: layOut(pictured).mapHeight };
    const scale = cameraOf(box).pixelsPerUnit;
    const names = placeNames(pictured, box, cameraOf(box)).map((label) => {
      const { name, x, y, fontSize } = label;
      const half = widthOf(name, fontSize, true) / 2;
      return {
        ...label,
        left: x - half,
        right: x + half,
        top: y - fontSize * 0.5,
        bottom: y + fontSize * 0.5,
      };
    });
    expect(names.length).toBeGreaterThan(6);
    const { subject } = pictured.story;
    for (const country of [subject.country, pictured.shown.country])
      if (country) expect(names.map((label) => label.country)).toContain(country);
    const overlapping = names.flatMap((a, at) =>
      names
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} on ${b.name}`),
    );
    expect(overlapping).toEqual([]);
    const [west, north, east, south] = worldView;
    for (const { country, left, right, y, look } of names) {
      if (look !== 'inside') continue;
      const path = pictured.atlas.shapes.find(({ id }) => id === country)?.path ?? '';
      for (const end of [left, right]) {
        const onPlane = [
          (west + east) / 2 + (end - box.width / 2) / scale,
          (north + south) / 2 + (y - box.height / 2) / scale,
        ] as const;
        expect(isInside(decodePath(path), onPlane), country).toBe(true);
      }
    }
    const written = textsOf(draw(pictured));
    expect(written).toEqual(expect.arrayContaining(names.map(({ name }) => name)));
  });

  it('are left out on a card and among squares', () => {
    const pictured = shownAs({}, language);
    expect(layOut(pictured, 630).hasNames).toBe(false);
    expect(layOut(shownAs({ view: 'grid' }, language)).hasNames).toBe(false);
    expect(layOut(pictured).hasNames).toBe(true);
  });
});

describe('what a picture shows', () => {
  it('is every country in the colour of its stance', () => {
    const pictured = shownAs({ date: dayFrom(2024, 1, 1) });
    const { story, shown } = pictured;
    const fills = fillsOf(draw(pictured), pictured);
    expect(fills.size).toBeGreaterThan(190);
    for (const [country, fill] of fills) {
      const slot = slotOf(story, stanceAt(story, country, shown.date));
      expect([palette.fills[slot], `url(#demarche-disputed-${slot}-map)`], country).toContain(fill);
    }
  });

  it('leaves hidden stances without colour, and crosses them out in the legend', () => {
    const pictured = shownAs({ hidden: ['critical', 'none'] });
    const picture = draw(pictured);
    for (const [country, fill] of fillsOf(picture, pictured)) {
      const stance = stanceAt(pictured.story, country, pictured.shown.date);
      expect(fill === palette.paper, country).toBe(pictured.shown.hidden.includes(stance));
    }
    const crossed = [...picture.querySelectorAll('text')].map((text) => [
      text.getAttribute('text-decoration') === 'line-through',
      text.textContent?.replaceAll(/[\u2066-\u2069]/g, '').replace('\u00a0', ' '),
    ]);
    const struck = crossed.flatMap(([isStruck, text]) => (isStruck ? [text] : []));
    expect(struck.join(' ')).toBe('71 Publicly critical 96 No position found');
  });

  it.each(['map', 'grid'] as const)(
    'while comparing is the colour of each move, and an arrow on who moved along the scale: %s',
    (view) => {
      const pictured = shownAs({ compare: takeover, view });
      const { story, shown } = pictured;
      const picture = draw(pictured);
      const fills = fillsOf(picture, pictured);
      const directed = new Set<string>();
      const moves = new Set<string>();
      for (const [country, fill] of fills) {
        const move = moveOf(story, country as Iso3, takeover, shown.date);
        const slot = moveSlots[move];
        moves.add(move);
        if (directionOf(move)) directed.add(country);
        expect([palette.fills[slot], `url(#demarche-disputed-${slot}-map)`], country).toContain(
          fill,
        );
      }
      expect(moves).toEqual(new Set(['recognised', 'closer', 'firstToward', 'firstAway', 'same']));
      const arrows = [...picture.querySelectorAll('[data-arrow]')];
      expect(new Set(arrows.map((one) => one.getAttribute('data-arrow')))).toEqual(directed);
      const texts = textsOf(picture).join(' ');
      expect(texts).toContain('15 August 2021 to 3 July 2025 7 moved closer, none moved away.');
      expect(texts).toContain('19 began to deal with Kabul');
      expect(texts).not.toContain('Stripes: a party disputes');
      expect(textsOf(draw(shownAs({ view }))).join(' ')).toContain('Stripes: a party disputes');
    },
  );

  it('is outlined where a country is open, on the map and among squares', () => {
    for (const view of ['map', 'grid'] as const) {
      const open = draw(shownAs({ view, country: 'CHN' as Iso3 })).outerHTML;
      expect(open).not.toBe(draw(shownAs({ view, country: null })).outerHTML);
    }
  });

  it.each(['map', 'grid'] as const)(
    'has dashes round a country whose source is wanted: %s',
    (view) => {
      const dashed = (confidence: Confidence) => {
        const pictured = shownAs({ view, date: dayFrom(2025, 7, 3) });
        const claims = pictured.story.claims.map((claim) =>
          claim.country === 'RUS' ? { ...claim, confidence } : claim,
        );
        const picture = draw({ ...pictured, story: { ...pictured.story, claims } });
        return picture.querySelectorAll('[stroke-dasharray]').length;
      };
      expect(dashed('unverified')).toBe(dashed('confirmed') + 1);
    },
  );

  it('says of a map what its lines are, and of squares nothing of boundaries', () => {
    expect(textsOf(draw(shownAs({}))).join(' ')).toContain('Boundaries: UN style');
    const squares = textsOf(draw(shownAs({ view: 'grid' }))).join(' ');
    expect(squares).not.toMatch(/Boundaries|projection|Natural Earth/);
    expect(squares).toContain('Facts checked up to 24 June 2026');
  });

  it('counts the chosen group', () => {
    const texts = textsOf(draw(shownAs({ group: 'g20' }))).join(' ');
    expect(texts).toMatch(/G20 \(states\), 3 July 2025: 1 of 19/);
  });

  it('has patterns only where they are on', () => {
    expect(draw(shownAs({})).outerHTML).not.toContain('url(#demarche-motif-');
    const withPatterns = draw(shownAs({ hasPatterns: true })).outerHTML;
    expect(withPatterns).toContain('url(#demarche-motif-3-map)');
    expect(withPatterns).toContain('url(#demarche-motif-3)');
  });
});
