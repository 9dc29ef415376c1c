import type { Atlas, PlanePoint, Shape } from '../../geo/atlas.ts';
import { isInside } from '../../geo/chord.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { decodePath } from '../../geo/pathData.ts';

/** What has to be said of a place beside whose colour it has. */
export interface Area {
  /** Ids of the disputed areas there. */
  readonly disputed: readonly string[];
  /** The dependency there and the state it is shown with, where there is one. */
  readonly dependency: { readonly territory: string; readonly state: Iso3 } | undefined;
}

/** What lies at a point of the plane, or undefined where nothing has to be said of it. */
export function areaAt(atlas: Atlas, point: PlanePoint): Area | undefined {
  const holdsPoint = ({ path }: { readonly path: string }) => isInside(decodePath(path), point);
  const disputed = atlas.disputed.filter(holdsPoint).map(({ id }) => id);
  const shape = atlas.shapes.filter(isDependency).find(holdsPoint);
  if (disputed.length === 0 && !shape) return undefined;
  // A disputed outline has a note of its own, which says whose colour it takes.
  const dependency =
    disputed.length === 0 && shape ? { territory: shape.id, state: shape.belongsTo } : undefined;
  return { disputed, dependency };
}

function isDependency(shape: Shape): shape is Shape & { readonly belongsTo: Iso3 } {
  return shape.belongsTo !== null && shape.belongsTo !== shape.id;
}
