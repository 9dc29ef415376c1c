import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '../../src/geo/atlas.ts';
import { decodeGeometry } from '../../src/geo/pathData.ts';
import { worldView } from '../../src/map/drawing/views.ts';
import { palette } from '../../src/share/export/palette.ts';
import { readCldr } from '../../src/site/data/cldr.ts';
import { type BuiltStory, readStories } from '../../src/site/pages/stories.ts';
import { axisOf } from '../../src/story/axis.ts';
import { eventDays, stanceAt } from '../../src/story/stances.ts';
import { positionOf } from '../../src/time/discontinuousScale.ts';

interface Country {
  readonly name: string;
  /** Positions of the slider from which on the country has a stance of the scale, counted from 1; 0 for none. */
  readonly turns: readonly (readonly [position: number, stance: number])[];
}

/**
 * Writes the two pages ours is compared with, of the lead story's data: `floor/`, which is inline SVG and twenty
 * lines of script, and `leaflet/`, which is Leaflet's tutorial for choropleths. Gives the country that the shape
 * drawn last belongs to.
 */
export async function writeRivals(dataDir: string, folder: string): Promise<string> {
  const [built] = await readStories(dataDir);
  if (!built) throw new Error('There is no story.');
  const { story, atlas } = built;
  const axis = axisOf(story);
  const opens = positionOf(axis, story.opensOn);
  const countries = countriesOf(built, readCldr('en', dataDir).countries);
  const slots = ['none', ...story.scale.map(({ slot }) => String(slot))];
  const fills = slots.map((slot) => palette.fills[slot] ?? '');
  const labels = [story.fallback.label, ...story.scale.map(({ label }) => label)];
  const [left, top, right, bottom] = worldView;
  const corners = [
    [-bottom, left],
    [-top, right],
  ];
  const paths = atlas.shapes.map(({ belongsTo, path }) => {
    const turns = countries[belongsTo ?? '']?.turns ?? [];
    const stance = turns.findLast(([from]) => from <= opens)?.[1] ?? 0;
    return `<path data-country="${belongsTo}" fill="${fills[stance]}" d="${path}"/>`;
  });
  const given = { countries, fills, labels, bounds: corners, last: axis.length - 1, opens };
  const parts = {
    '0 0 1 1': [left, top, right - left, bottom - top].join(' '),
    '<!-- paths -->': paths.join(''),
    '<!-- data -->': `<script>const given = ${JSON.stringify(given)};</script>`,
  };
  writePage('floor', folder, parts);
  writePage('leaflet', folder, parts);
  writeLeaflet(atlas, join(folder, 'leaflet'));
  return atlas.shapes.findLast(({ belongsTo }) => belongsTo)?.belongsTo ?? '';
}

function countriesOf(
  { story, atlas }: BuiltStory,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, Country>> {
  const axis = axisOf(story);
  const drawn = new Set(atlas.shapes.flatMap(({ belongsTo }) => belongsTo ?? []));
  const entries = [...drawn].map((country) => {
    const turns: [number, number][] = [];
    for (const day of eventDays(story)) {
      const stance = story.scale.findIndex(({ id }) => id === stanceAt(story, country, day)) + 1;
      if (stance !== (turns.at(-1)?.[1] ?? 0)) turns.push([positionOf(axis, day), stance]);
    }
    return [country, { name: names[country] ?? country, turns }] as const;
  });
  return Object.fromEntries(entries);
}

/** Writes a page, with what stands for a part of it replaced. */
function writePage(name: string, folder: string, parts: Readonly<Record<string, string>>): void {
  const template = fileURLToPath(new URL(`${name}.html`, import.meta.url));
  let html = readFileSync(template, 'utf8');
  for (const [mark, part] of Object.entries(parts)) html = html.replace(mark, () => part);
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), html);
}

function writeLeaflet(atlas: Atlas, folder: string): void {
  const features = atlas.shapes.map(({ belongsTo, path }) => {
    const { type, coordinates } = decodeGeometry(path);
    // Leaflet's simple plane has its second axis upwards.
    const upwards = coordinates.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, -y])),
    );
    const geometry = { type, coordinates: upwards };
    return { type: 'Feature', id: belongsTo, properties: {}, geometry };
  });
  const outlines = JSON.stringify({ type: 'FeatureCollection', features });
  writeFileSync(join(folder, 'countries.json'), outlines);
  const leaflet = dirname(createRequire(import.meta.url).resolve('leaflet'));
  for (const file of ['leaflet.js', 'leaflet.css']) cpSync(join(leaflet, file), join(folder, file));
}
