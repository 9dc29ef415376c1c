// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { inWholeUnits } from '../../src/atlas/wholeUnits.ts';

describe('whole units', () => {
  it('round shared lines and leave out the points this makes superfluous', () => {
    const arcs = [
      [
        [0.4, 0],
        [0.6, 0.1],
        [2, 0.2],
        [3.9, 0],
        [4, 3],
      ],
    ];
    const rounded = inWholeUnits({ type: 'Topology', objects: {}, arcs });
    expect(rounded.arcs).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 3],
      ],
    ]);
  });

  it('keep a spike and both ends of a line that shrinks to a point', () => {
    const arcs = [
      [
        [0, 0],
        [5, 0],
        [2, 0],
      ],
      [
        [1.1, 1],
        [1.2, 1.1],
        [1, 0.9],
      ],
    ];
    const rounded = inWholeUnits({ type: 'Topology', objects: {}, arcs });
    expect(rounded.arcs).toEqual([
      [
        [0, 0],
        [5, 0],
        [2, 0],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });
});
