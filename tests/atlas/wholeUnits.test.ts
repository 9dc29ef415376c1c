// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { projectOutline } from '../../src/atlas/projectOutline.ts';
import { inWholeUnits } from '../../src/atlas/wholeUnits.ts';
import { toPlane } from '../../src/geo/plane.ts';
import { boxAt } from '../geo/boxes.ts';

describe('projectOutline', () => {
  it('follows the curved edge of the plane along the 180th meridian', () => {
    const [ring] = projectOutline({
      type: 'Feature',
      properties: { id: 'AAA', belongsTo: null },
      geometry: { type: 'MultiPolygon', coordinates: [boxAt(170, 0, 180, 30)] },
    }).geometry.coordinates[0] ?? [[]];
    expect(ring).toHaveLength(5 + 19);
    expect(ring).toContainEqual([...toPlane([180, 15])]);
  });
});

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
