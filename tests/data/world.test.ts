// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readCountries, readUnits } from '../../src/atlas/countries.ts';
import { readDisputedAreas } from '../../src/atlas/disputedAreas.ts';
import { readWorld } from '../../src/atlas/makeAtlas.ts';
import { squareKilometres } from '../../src/geo/area.ts';
import { rewound } from '../../src/geo/winding.ts';

const dataDir = 'data/geo';
const { features, credits } = readWorld(dataDir);

describe('data/geo/world.geojson', () => {
  it('has the land of every state but the Vatican, which is a point at this scale', () => {
    const drawn = new Set(features.map(({ properties }) => properties.id));
    const countries = readCountries(dataDir).map(({ iso3 }) => iso3);
    expect(countries.filter((iso3) => !drawn.has(iso3))).toEqual(['VAT']);
  });

  it('gives each unit to whom the tables give it', () => {
    const units = readUnits(dataDir);
    expect(features.length).toBeGreaterThan(240);
    for (const { properties } of features) {
      expect(properties.belongsTo, properties.id).toBe(units.get(properties.id));
    }
  });

  it('draws each disputed area as disputed.csv says, in both ways or with one outline in each', () => {
    for (const { id, drawnInto } of readDisputedAreas(dataDir)) {
      const drawn = features.filter(({ properties }) => properties.disputed === id);
      for (const boundaries of ['un', 'de-facto'] as const) {
        const held = drawn.filter(
          ({ properties }) => (properties.boundaries ?? boundaries) === boundaries,
        );
        expect(
          held.map(({ properties }) => properties.id),
          id,
        ).toEqual([drawnInto[boundaries]]);
      }
      for (const { geometry } of drawn) expect(geometry).toEqual(drawn[0]?.geometry);
    }
  });

  it('is in longitude and latitude, closed and wound as RFC 7946 asks, islets left out', () => {
    let seen = 0;
    for (const { properties, geometry } of features) {
      expect(rewound(geometry).turned, properties.id).toBe(0);
      for (const ring of geometry.coordinates.flat()) {
        seen += ring.length;
        expect(ring.at(-1)).toEqual(ring[0]);
      }
      for (const [x = NaN, y = NaN] of geometry.coordinates.flat(2)) {
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90))
          throw new Error(`${properties.id} ${x} ${y}`);
      }
    }
    expect(seen).toBeGreaterThan(50_000);
  });

  it('has Crimea and Kosovo as large as they are', () => {
    const areaOf = (wanted: string) => {
      const found = features.find(
        ({ properties: { id, disputed } }) => (disputed ?? id) === wanted,
      );
      return found ? squareKilometres(found.geometry) / 1000 : 0;
    };
    expect(areaOf('crimea')).toBeCloseTo(27, 0);
    expect(areaOf('XKX')).toBeCloseTo(10.9, 0);
  });

  it('says whose work it is', () => {
    expect(credits.map(({ name }) => name)).toEqual(['Natural Earth']);
  });
});
