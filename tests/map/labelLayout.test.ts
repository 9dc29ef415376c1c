import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../../src/geo/iso3.ts';
import {
  type LabelCandidate,
  type LabelGround,
  placeLabels,
} from '../../src/map/labels/labelLayout.ts';
import type { Size } from '../../src/map/tooltip/besideBox.ts';

const ground: LabelGround = {
  area: { width: 800, height: 400 },
  scale: 0.1,
  taken: [],
  landIn: () => 0,
  // Letters of 1 px are half a pixel wide.
  measure: (text) => text.length * 0.5,
};

function country(
  code: string,
  x: number,
  y: number,
  more: Partial<LabelCandidate> = {},
): LabelCandidate {
  return {
    country: code as Iso3,
    name: code,
    role: 'other',
    x,
    y,
    anchor: { x, y },
    room: { width: 0, height: 0 },
    marker: 0,
    secondLines: [],
    middleFor: () => undefined,
    ...more,
  };
}

const wide = { room: { width: 100, height: 40 } };
const since = ['since 3 July 2025', 'since May 1997'];

function codes(candidates: readonly LabelCandidate[], on: Partial<LabelGround> = {}) {
  return placeLabels(candidates, { ...ground, ...on }).map((label) => label.country);
}

describe('names on the map', () => {
  it('stand in the middle of their room, in letters of its size', () => {
    const sized = [160, 100, 50].map((width, at) =>
      country('RUS', 100, 60 + 100 * at, { room: { width, height: 40 } }),
    );
    expect(placeLabels(sized, ground)).toMatchObject([
      { x: 100, y: 60, fontSize: 13, look: 'inside' },
      { x: 100, y: 160, fontSize: 12 },
      { x: 100, y: 260, fontSize: 11 },
    ]);
  });

  it('are left out where they do not fit: too long, or too high', () => {
    // 3 letters of 11 px are 16.5 px wide, with 4 px beside them.
    expect(codes([country('RUS', 50, 50, { room: { width: 20, height: 40 } })])).toEqual([]);
    expect(codes([country('RUS', 50, 50, { room: { width: 21, height: 40 } })])).toEqual(['RUS']);
    expect(codes([country('RUS', 50, 50, { room: { width: 90, height: 8 } })])).toEqual([]);
  });

  it('never overlap: the larger room wins', () => {
    const small = country('CHN', 105, 100, { room: { width: 90, height: 30 } });
    expect(codes([small, country('RUS', 100, 100, wide)])).toEqual(['RUS']);
  });

  it('stay inside the area, and clear of what stands on the map', () => {
    expect(codes([country('RUS', 5, 100, wide)])).toEqual([]);
    const button = { left: 90, top: 90, right: 120, bottom: 120 };
    expect(codes([country('RUS', 100, 100, wide)], { taken: [button] })).toEqual([]);
  });

  it('are at most 18 on a far map, 10 on a narrow one and 40 on a close one', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      country(`A${at}`, 40 + 70 * (at % 10), 20 + 30 * Math.floor(at / 10), wide),
    );
    expect(codes(many)).toHaveLength(18);
    expect(codes(many, { area: { width: 690, height: 400 } })).toHaveLength(10);
    expect(codes(many, { scale: 0.106 })).toHaveLength(40);
  });

  it('say which room is too small to be named without a stance on a far map', () => {
    const narrow = country('KEN', 100, 100, { room: { width: 59, height: 20 } });
    expect(placeLabels([narrow], ground)).toMatchObject([{ isMinor: true }]);
    expect(placeLabels([narrow], { ...ground, scale: 0.106 })).toMatchObject([{ isMinor: false }]);
  });

  it('stand beside a marker, on the other side where something is in the way', () => {
    const marker = country('MLT', 100, 100, { marker: 5 });
    // The marker, 3 px and half of three letters of 11 px.
    expect(placeLabels([marker], ground)).toMatchObject([{ x: 116.25, look: 'beside' }]);
    const button = { left: 106, top: 90, right: 130, bottom: 110 };
    const [label] = placeLabels([marker], { ...ground, taken: [button] });
    expect(label?.x).toBe(83.75);
  });
});

describe('the name of a country the article names', () => {
  it('goes before larger ones, and above its country where it does not fit inside', () => {
    const small = country('TUR', 100, 114, {
      role: 'watched',
      room: { width: 10, height: 10 },
    });
    const large = country('RUS', 100, 100, wide);
    expect(placeLabels([large, small], ground)).toMatchObject([
      { country: 'TUR', y: 100, look: 'beside' },
    ]);
  });
});

describe('the name of the open country', () => {
  const open = { role: 'open', secondLines: since } as const;

  it('has a second line where the widest of them fits', () => {
    const room = { width: 100, height: 30 };
    const asked: Size[] = [];
    const middleFor = (size: Size) => {
      asked.push(size);
      return { x: 210, y: 100 };
    };
    const [label] = placeLabels([country('RUS', 200, 100, { ...open, room, middleFor })], ground);
    expect(label).toMatchObject({ x: 210, y: 92, fontSize: 15, second: { x: 210, y: 107 } });
    // 17 letters of 11 px.
    expect(asked).toEqual([{ width: 93.5, height: 23 }]);
    const [alone] = placeLabels([country('RUS', 200, 100, { ...open, room })], ground);
    expect(alone).toMatchObject({ y: 100, look: 'inside' });
    expect(alone?.second).toBeUndefined();
  });

  it('stands beside it with a line to it where it does not fit, over water first', () => {
    const small = country('LUX', 200, 100, open);
    const landIn = ({ right }: { right: number }) => (right < 200 ? 0 : 1);
    const [label] = placeLabels([small], { ...ground, landIn });
    expect(label?.look).toBe('beside');
    expect(label?.x).toBeLessThan(190);
    expect(label?.leader?.[0]).toEqual({ x: 200, y: 100 });
  });

  it('is there whatever is in the way, and inside the area', () => {
    const everywhere = { left: -50, top: -50, right: 900, bottom: 500 };
    const atEdge = country('LUX', 2, 100, open);
    const [label] = placeLabels([atEdge], { ...ground, taken: [everywhere] });
    expect(label?.x).toBeGreaterThan(9);
  });

  it('goes before all but the subject', () => {
    const tiny = country('LUX', 100, 100, { ...open, room: { width: 30, height: 20 } });
    expect(codes([country('FRA', 102, 100, wide), tiny])).toEqual(['LUX']);
  });
});

describe('the tag of the subject', () => {
  const subject = country('AFG', 200, 200, { role: 'subject', room: { width: 10, height: 10 } });

  it('lies in the nearest free sea, with a line to its country that no other name crosses', () => {
    const landIn = ({ top }: { top: number }) => (top > 260 ? 0 : 1);
    const between = country('PAK', 200, 240, wide);
    const [tag, ...others] = placeLabels([between, subject], { ...ground, landIn });
    expect(tag).toMatchObject({ country: 'AFG', look: 'tag' });
    expect(tag?.box?.top).toBeGreaterThan(260);
    expect(tag?.box?.top).toBeLessThan(275);
    expect(tag?.leader).toEqual([
      { x: 200, y: 200 },
      { x: 200, y: tag?.box?.top },
    ]);
    expect(others).toEqual([]);
  });

  it('lies over land where no sea is near, and its name inside where there is room', () => {
    const [tag] = placeLabels([subject], { ...ground, landIn: () => 1 });
    expect(tag?.look).toBe('tag');
    const [name] = placeLabels([{ ...subject, ...wide }], ground);
    expect(name).toMatchObject({ look: 'inside', x: 200 });
  });
});
