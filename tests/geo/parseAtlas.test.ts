import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/geo/parseAtlas.ts';

const good = {
  width: 10000,
  height: 4868,
  boundaries: 'un',
  shapes: [
    { id: 'AAA', belongsTo: 'AAA', path: 'M1 1l2 0 0 2z' },
    { id: 'ATA', belongsTo: null, path: 'M5 5l2 0 0 2z' },
  ],
  borders: 'M1 1l2 0',
  disputed: [{ id: 'some-area', path: 'M1 1l2 0 0 2z' }],
  places: [
    {
      iso3: 'AAA',
      anchor: [2, 2],
      bounds: [1, 1, 3, 3],
      isSmall: false,
      neighbours: ['BBB'],
      square: [0, 0],
    },
    {
      iso3: 'BBB',
      anchor: [9, 9],
      bounds: [9, 9, 9, 9],
      isSmall: true,
      neighbours: ['AAA'],
      square: [1, 0],
    },
  ],
};

function problemsOf(input: unknown): readonly string[] {
  const parsed = parseAtlas(input);
  return parsed.ok ? [] : parsed.problems;
}

describe('parseAtlas', () => {
  it('lets an atlas through as it is', () => {
    expect(parseAtlas(good)).toEqual({ ok: true, atlas: good });
  });

  it.each([
    [null, 'atlas is not an object: null'],
    [[good], 'atlas is not an object: a list'],
    [{ ...good, width: NaN }, 'atlas.width is not a positive number: NaN'],
    [{ ...good, boundaries: 'mine' }, 'atlas.boundaries is neither "un" nor "de-facto": "mine"'],
    [{ ...good, shapes: [] }, 'atlas.shapes is empty'],
    [
      { ...good, borders: 'M1 1l2' },
      'atlas.borders is not path data of whole plane units: "M1 1l2"',
    ],
    [
      { ...good, shapes: [{ id: 'AAA', belongsTo: 'a', path: 'M1 1l2 0 0 2z' }] },
      'atlas.shapes[0].belongsTo is not a country code of three capitals: "a"',
    ],
    [
      { ...good, places: [{ ...good.places[0], anchor: [1] }, good.places[1]] },
      'atlas.places[0].anchor is not a list of 2 numbers: a list',
    ],
    [
      { ...good, disputed: [{ id: '', path: 'M1 1l2 0 0 2z' }] },
      'atlas.disputed[0].id is not a text: ""',
    ],
    [
      { ...good, places: [good.places[0]] },
      'atlas.places: AAA has the neighbour BBB, not among the places',
    ],
    [
      { ...good, places: [good.places[0], { ...good.places[1], square: [0.5, 0] }] },
      'atlas.places[1].square is not a column and a row: a list',
    ],
    [
      { ...good, places: [good.places[0], { ...good.places[1], square: [0, 0] }] },
      'atlas.places: AAA and BBB have the same square',
    ],
    [
      { ...good, places: [...good.places, { ...good.places[1], square: [2, 0] }] },
      'atlas.places names BBB twice',
    ],
    [{ ...good, shapes: [...good.shapes, good.shapes[1]] }, 'atlas.shapes names ATA twice'],
    [
      { ...good, shapes: [{ id: 'GRL', belongsTo: 'DNK', path: 'M1 1l2 0 0 2z' }] },
      'atlas.shapes: GRL belongs to DNK, which is not among the places',
    ],
  ])('says what is wrong (%#)', (input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('names every problem, up to twenty', () => {
    expect(problemsOf({ ...good, width: 0, height: -1 })).toHaveLength(2);
    const shapes = Array.from({ length: 30 }, () => ({ id: 1, belongsTo: null, path: 'M1 1' }));
    expect(problemsOf({ ...good, shapes })).toHaveLength(20);
  });
});
