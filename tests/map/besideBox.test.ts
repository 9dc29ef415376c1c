import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAtPointer, placeBeside } from '../../src/map/tooltip/besideBox.ts';

const area = { width: 400, height: 300 };
const size = { width: 80, height: 30 };

describe('the place beside a country', () => {
  it('is above it where the pointer is near its top', () => {
    const subject = { left: 100, top: 100, right: 300, bottom: 250 };
    expect(placeBeside(subject, size, { x: 200, y: 110 }, area)).toEqual({ left: 160, top: 62 });
  });

  it('is below it where there is no room above', () => {
    const subject = { left: 50, top: 10, right: 350, bottom: 150 };
    expect(placeBeside(subject, size, { x: 200, y: 20 }, area).top).toBe(158);
  });

  it('is the corner it covers least where no side has room', () => {
    const subject = { left: -50, top: -50, right: 380, bottom: 420 };
    expect(placeBeside(subject, size, { x: 10, y: 10 }, area)).toEqual({ left: 316, top: 4 });
  });

  it('never covers a country that leaves room on a side, and never leaves the area', () => {
    const rectangle = fc
      .tuple(fc.integer({ min: 0, max: 390 }), fc.integer({ min: 50, max: 290 }))
      .chain(([left, top]) =>
        fc.record({
          left: fc.constant(left),
          top: fc.constant(top),
          right: fc.integer({ min: left, max: 400 }),
          bottom: fc.integer({ min: top, max: 300 }),
        }),
      );
    const pointer = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(rectangle, pointer, (subject, at) => {
        const { left, top } = placeBeside(subject, size, at, area);
        const right = left + size.width;
        const bottom = top + size.height;
        expect(left >= 0 && top >= 0 && right <= area.width && bottom <= area.height).toBe(true);
        const covers =
          left < subject.right &&
          right > subject.left &&
          top < subject.bottom &&
          bottom > subject.top;
        expect(covers).toBe(false);
      }),
    );
  });
});

describe('the place at a pointer', () => {
  it('is beside a small country', () => {
    const subject = { left: 190, top: 140, right: 230, bottom: 160 };
    expect(placeAtPointer(subject, size, { x: 210, y: 150 }, area).top).toBe(102);
  });

  it('is 14 px above the pointer over a large one, or below it where there is no room', () => {
    const subject = { left: 20, top: 20, right: 380, bottom: 280 };
    expect(placeAtPointer(subject, size, { x: 200, y: 150 }, area)).toEqual({
      left: 160,
      top: 106,
    });
    expect(placeAtPointer(subject, size, { x: 200, y: 30 }, area)).toEqual({ left: 160, top: 50 });
  });

  it('is never under the pointer, and never outside the area', () => {
    const subject = { left: 200, top: 150, right: 204, bottom: 154 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), (x, y) => {
        const { left, top } = placeAtPointer(subject, size, { x, y }, area);
        expect(left >= 0 && top >= 0 && left + 80 <= 400 && top + 30 <= 300).toBe(true);
        expect(x > left && x < left + 80 && y > top && y < top + 30).toBe(false);
      }),
    );
  });
});
