import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import { type LabelCandidate, placeLabels } from '../../src/map/labels/labelLayout.ts';

const area = { width: 400, height: 300 };

/** Letters of 1 px are half a pixel wide. */
const measure = (name: string) => name.length * 0.5;

function country(
  code: string,
  x: number,
  y: number,
  more: Partial<LabelCandidate> = {},
): LabelCandidate {
  return {
    country: code as Iso3,
    name: code,
    x,
    y,
    room: { width: 0, height: 0 },
    marker: 0,
    ...more,
  };
}

const wide = { room: { width: 100, height: 40 } };
const codes = (labels: readonly { readonly country: Iso3 }[]) =>
  labels.map((label) => label.country);

describe('names on the map', () => {
  it('stand inside their outlines in the largest letters that fit', () => {
    const [label] = placeLabels([country('RUS', 100, 100, wide)], null, area, measure);
    expect(label).toMatchObject({ x: 100, y: 100, fontSize: 14 });
    const tight = { room: { width: 17, height: 40 } };
    expect(placeLabels([country('RUS', 100, 100, tight)], null, area, measure)).toMatchObject([
      { fontSize: 11 },
    ]);
  });

  it('are left out where letters would be under 10 px', () => {
    const narrow = { room: { width: 14, height: 40 } };
    const low = { room: { width: 100, height: 11 } };
    expect(placeLabels([country('A', 50, 50, low)], null, area, measure)).toEqual([]);
    expect(placeLabels([country('RUS', 50, 50, narrow)], null, area, measure)).toEqual([]);
  });

  it('never overlap: the larger room wins', () => {
    const small = country('CHN', 105, 100, { room: { width: 90, height: 30 } });
    const large = country('RUS', 100, 100, wide);
    expect(codes(placeLabels([small, large], null, area, measure))).toEqual(['RUS']);
  });

  it('stay inside the area', () => {
    expect(placeLabels([country('RUS', 5, 100, wide)], null, area, measure)).toEqual([]);
  });

  it('stand beside a marker, on the other side where another marker is in the way', () => {
    const [label] = placeLabels([country('MLT', 100, 100, { marker: 5 })], null, area, measure);
    expect(label).toMatchObject({ x: 100 + 5 + 3 + 7.5, fontSize: 10 });
    const crowded = [
      country('MLT', 100, 100, { marker: 5 }),
      country('SMR', 115, 100, { marker: 5 }),
    ];
    const placed = placeLabels(crowded, null, area, measure);
    expect(placed.find((one) => one.country === 'MLT')?.x).toBe(100 - 5 - 3 - 7.5);
  });

  it('always name the selected country, before all others', () => {
    const tiny = country('LUX', 100, 100, { room: { width: 3, height: 3 } });
    const large = country('FRA', 102, 100, wide);
    expect(codes(placeLabels([large, tiny], 'LUX' as Iso3, area, measure))).toEqual(['LUX']);
  });

  it('move the name of a selected country at the edge into the area', () => {
    const atEdge = country('LUX', 2, 100, { room: { width: 3, height: 3 } });
    const [label] = placeLabels([atEdge], 'LUX' as Iso3, area, measure);
    expect(label?.x).toBeGreaterThanOrEqual(9);
  });

  it('do not name a selected country that is out of sight', () => {
    const away = country('LUX', -20, 100);
    expect(placeLabels([away], 'LUX' as Iso3, area, measure)).toEqual([]);
  });
});
