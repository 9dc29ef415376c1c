import type L from 'leaflet';
import { LatLng, Point, Polygon, Polyline } from 'leaflet';
import type { PlanePoint } from '../../geo/atlas.ts';
import { decodePath } from '../../geo/pathData.ts';
import { toLatLng } from './leafletPlane.ts';

/**
 * A polygon projected to tenths of a pixel. Leaflet rounds to whole ones, so that its outlines would
 * miss the still map's and neighbours would overlap at world zoom.
 */
export class Outline extends Polygon {
  _projectLatlngs(latlngs: unknown[], rings: L.Point[][], bounds: L.Bounds): void {
    if (!(latlngs[0] instanceof LatLng)) {
      for (const part of latlngs) this._projectLatlngs(part as unknown[], rings, bounds);
      return;
    }
    const origin = this._map.getPixelOrigin();
    const zoom = this._map.getZoom();
    const ring = (latlngs as L.LatLng[]).map((latlng) => {
      const point = this._map.project(latlng, zoom).subtract(origin);
      return new Point(Math.round(point.x * 10) / 10, Math.round(point.y * 10) / 10);
    });
    for (const point of ring) bounds.extend(point);
    rings.push(ring);
  }
}

const drawnByCss: L.PolylineOptions = { interactive: false, smoothFactor: 0, noClip: true };

/** The rings or lines of path data, as Leaflet takes them. */
export function latLngsOf(path: string): LatLng[][] {
  return decodePath(path).map(toLatLngs);
}

/** A filled outline from the still map's own path data. */
export function outlineOf(path: string, className: string): Outline {
  return new Outline(latLngsOf(path), {
    ...drawnByCss,
    className,
    fill: true,
    fillRule: 'evenodd',
  });
}

/** A ring along an outline as it is drawn now. */
export function ringRound(outline: Outline, className: string): Outline {
  return new Outline(outline.getLatLngs() as LatLng[][], { ...drawnByCss, className, fill: false });
}

/** The border mesh: open lines, no fill. */
export function linesOf(path: string, className: string): L.Polyline {
  return new OpenOutline(latLngsOf(path), { ...drawnByCss, className, fill: false });
}

class OpenOutline extends Polyline {
  _projectLatlngs = Outline.prototype._projectLatlngs;
}

function toLatLngs(ring: readonly PlanePoint[]): LatLng[] {
  return ring.map(toLatLng);
}
