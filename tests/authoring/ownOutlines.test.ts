import { describe, expect, it } from 'vitest';
import { type AuthoredStory, authorStory } from '../../src/authoring/authorStory.ts';
import { formatProblem } from '../../src/authoring/problem.ts';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { boxAt } from '../geo/boxes.ts';
import { context, files } from './files.ts';

const states = ['AFG', 'CHN', 'CIV', 'IRN', 'PAK', 'RUS'];
const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });
const feature = (iso3: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties: { iso3 },
  geometry,
});

/** A box for each state, side by side. */
const boxes = states.map((iso3, i) => feature(iso3, polygon(boxAt(10 * i, 0, 10 * i + 8, 8))));
const collection = (features: unknown, more: object = {}) => ({
  type: 'FeatureCollection',
  features,
  ...more,
});
/** The boxes, with the second one another. */
const withSecond = (second: unknown) => collection(boxes.with(1, second as (typeof boxes)[0]));

function author(land: unknown, more = context): AuthoredStory {
  const text = typeof land === 'string' ? land : JSON.stringify(land);
  const story = `${files['story.yaml']}outlines: land.geojson\n`;
  return authorStory({ ...files, 'story.yaml': story, 'land.geojson': text }, more);
}

function problemsOf(land: unknown, more = context): readonly string[] {
  const result = author(land, more);
  return result.ok ? [] : result.problems.map(formatProblem);
}

function authored(land: unknown) {
  const result = author(land);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  const warnings = result.warnings.filter((line) => line.startsWith('land.geojson'));
  return { ...result, warnings };
}

describe('a story’s own outlines', () => {
  it('take the codes of the features, with the credits, and say nothing where all is well', () => {
    const credits = [{ name: 'The Daily Example', url: 'https://daily.example/' }];
    const { outlines, warnings } = authored(collection(boxes, { credits }));
    expect(outlines?.features.map(({ properties }) => properties.id)).toEqual(states);
    expect(outlines?.credits).toEqual(credits);
    expect(warnings).toEqual([]);
  });

  it('give a dependency to its state, and other land to nobody', () => {
    const more = [
      feature('HKG', polygon(boxAt(0, 20, 8, 28))),
      feature('ESH', polygon(boxAt(10, 20, 18, 28))),
    ];
    const { outlines } = authored(collection([...boxes, ...more]));
    const owners = outlines?.features.map(({ properties }) => properties.belongsTo);
    expect(owners).toEqual([...states, 'CHN', null]);
  });

  it('are turned where they are wound the wrong way, which is counted', () => {
    const turned = [
      boxAt(10, 0, 18, 8)[0]?.toReversed(),
      // A hole runs with the clock: this one does not.
      boxAt(12, 2, 14, 4)[0],
    ];
    const { outlines, warnings } = authored(withSecond(feature('CHN', polygon(turned))));
    expect(warnings).toEqual(['land.geojson: 2 rings were not wound as RFC 7946 asks, and turned']);
    expect(outlines?.features[1]?.geometry.coordinates).toEqual([
      [boxAt(10, 0, 18, 8)[0], boxAt(12, 2, 14, 4)[0]?.toReversed()],
    ]);
  });

  it('may leave countries out, which one warning names', () => {
    const { warnings } = authored(collection(boxes.slice(0, 4)));
    expect(warnings).toEqual([
      'land.geojson: has no outline for Pakistan, Russia: they have markers',
    ]);
  });

  it('may touch themselves', () => {
    const touching = [
      [0, 0],
      [4, 4],
      [8, 0],
      [8, 8],
      [4, 4],
      [0, 8],
      [0, 0],
    ];
    expect(problemsOf(withSecond(feature('CHN', polygon([touching]))))).toEqual([]);
  });
});

describe('outlines that cannot be drawn are refused in words', () => {
  const bowTie = [
    [10, 0],
    [18, 8],
    [18, 0],
    [10, 8],
    [10, 0],
  ];
  const open = boxAt(10, 0, 18, 8).map((ring) => ring.slice(0, -1));
  const metres = boxAt(1_000_000, 0, 2_000_000, 900_000);

  it.each<[string, unknown, string]>([
    ['no JSON', '{"type": "Feat', 'land.geojson: is not JSON'],
    [
      'TopoJSON',
      { type: 'Topology', objects: {}, arcs: [] },
      'land.geojson, key type: "Topology" is not "FeatureCollection": outlines are GeoJSON as RFC 7946 has it',
    ],
    ['no feature', collection([]), 'land.geojson, key features: holds no outline'],
    [
      'a projected file',
      withSecond(feature('CHN', polygon(metres))),
      'land.geojson, key features[1].geometry: "1000000, 0" is not a longitude and a latitude in degrees: export the file unprojected (WGS 84)',
    ],
    [
      'no code',
      withSecond(feature(undefined, polygon(boxAt(10, 0, 18, 8)))),
      'land.geojson, key features[1].properties.iso3: is missing: each feature needs its ISO 3166-1 alpha-3 code',
    ],
    [
      'an unknown code',
      withSecond(feature('-99', polygon(boxAt(10, 0, 18, 8)))),
      'land.geojson, key features[1].properties.iso3: "-99" is not a code of data/geo/countries.csv or territories.csv',
    ],
    [
      'a code twice',
      withSecond(feature('AFG', polygon(boxAt(10, 0, 18, 8)))),
      'land.geojson, key features[1].properties.iso3: "AFG" stands in features[0] already: all parts of a country are one MultiPolygon',
    ],
    [
      'a line',
      withSecond(feature('CHN', { type: 'LineString', coordinates: boxAt(10, 0, 18, 8)[0] })),
      'land.geojson, key features[1].geometry: "LineString" is not a Polygon or MultiPolygon',
    ],
    [
      'no geometry',
      withSecond(feature('CHN', null)),
      'land.geojson, key features[1].geometry: is not a Polygon or MultiPolygon',
    ],
    [
      'no ring',
      withSecond(feature('CHN', polygon([]))),
      'land.geojson, key features[1].geometry: has no ring',
    ],
    [
      'a ring that is not closed',
      withSecond(feature('CHN', polygon(open))),
      'land.geojson, key features[1].geometry: has a ring that is not four or more positions, the last the same as the first',
    ],
    [
      'a ring that crosses itself',
      withSecond(feature('CHN', polygon([bowTie]))),
      'land.geojson, key features[1].geometry: crosses itself near 14.00, 4.00 (longitude, latitude)',
    ],
    [
      'credits without a name',
      collection(boxes, { credits: ['The Daily Example'] }),
      'land.geojson, key credits: is not a list of objects, each with a name and perhaps via, licence and url',
    ],
    [
      'no subject',
      collection(boxes.slice(1)),
      'land.geojson, key features: has no outline for the subject, Afghanistan',
    ],
  ])('%s', (_, land, problem) => {
    expect(problemsOf(land)).toEqual([problem]);
  });

  it('where more than sixty countries have none', () => {
    const others = Array.from({ length: 61 }, (_, i) => ({
      iso3: `Q${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}` as Iso3,
      iso2: 'QQ',
      name: `Country ${i}`,
      kind: 'state' as const,
    }));
    const many = { ...context, countries: [...context.countries, ...others] };
    expect(problemsOf(collection(boxes), many)).toEqual([
      'land.geojson, key features: has no outline for 61 of 67 countries; 60 may have a marker instead',
    ]);
  });

  it('where story.yaml does not name the file', () => {
    const result = authorStory({ ...files, 'land.geojson': '{}' }, context);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      'land.geojson: is not named in story.yaml, under outlines',
    ]);
  });

  it('where the file is not there', () => {
    const story = `${files['story.yaml']}outlines: lands.geojson\n`;
    const result = authorStory({ ...files, 'story.yaml': story }, context);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      'story.yaml, key outlines: "lands.geojson" is not a file of this folder whose name ends in .geojson',
    ]);
  });
});
