import { describe, expect, it } from 'vitest';
import { bandsPath, stepPath } from '../../src/timeline/track/stepPath.ts';

describe('a path of steps', () => {
  it('draws what is level in one go', () => {
    expect(
      stepPath([
        [0, 5],
        [3, 5],
        [7, 5],
        [7, 9],
        [9, 9],
      ]),
    ).toBe('M0 5h7v4h2');
  });

  it('is empty without points', () => {
    expect(stepPath([])).toBe('');
  });
});

describe('a path around bands', () => {
  it('leaves a hole where a band has no height', () => {
    const bands = [
      { x: 0, low: 10, high: 8 },
      { x: 4, low: 10, high: 8 },
      { x: 4, low: 10, high: 10 },
      { x: 6, low: 10, high: 10 },
      { x: 6, low: 10, high: 9 },
      { x: 9, low: 10, high: 9 },
    ];
    expect(bandsPath(bands)).toBe('M0 8h4v2h-4zM6 9h3v1h-3z');
  });

  it('is empty where no band has a height', () => {
    expect(bandsPath([{ x: 0, low: 3, high: 3 }])).toBe('');
  });
});
