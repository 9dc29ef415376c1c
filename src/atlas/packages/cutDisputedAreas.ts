import { asMultiPolygon } from '../../geo/outlines.ts';
import type { DisputedArea } from '../disputedAreas.ts';
import { runMapshaper } from '../mapshaper.ts';
import { readMask, readWorldOutlines } from './readPackages.ts';

/** A piece of the packages' world: an outline, or what was cut out of one. */
export interface Piece {
  /** The code of the package's outline. */
  readonly outline: string;
  /** The disputed area that was cut out of it; null for what is left. */
  readonly area: string | null;
  readonly geometry: GeoJSON.MultiPolygon;
}

/**
 * Cuts each disputed area that has a mask out of its outline. What a mask covers of other outlines stays with them: it
 * is slivers, since masks and outlines come from different packages.
 */
export async function cutDisputedAreas(areas: readonly DisputedArea[]): Promise<Piece[]> {
  const masked = areas.filter(({ mask }) => mask !== '');
  const masks = masked.map(({ id, mask }) => ({
    type: 'Feature',
    properties: { mask: id },
    geometry: readMask(mask),
  }));
  const cuts = JSON.stringify(masked.map(({ outline, id }) => `${outline}/${id}`));
  const union = (await runMapshaper(
    '-i outlines.json masks.json combine-files snap -union target=outlines,masks name=pieces ' +
      `-filter "!!id" -each 'if (!${cuts}.includes(id + "/" + mask)) mask = null' ` +
      '-dissolve id,mask -o out.json format=geojson',
    { 'outlines.json': collection(readWorldOutlines()), 'masks.json': collection(masks) },
  )) as GeoJSON.FeatureCollection<GeoJSON.Geometry, { id: string; mask: string | null }>;
  return union.features.flatMap(({ properties: { id, mask }, geometry }) => {
    const polygons = asMultiPolygon(geometry);
    return polygons === undefined ? [] : [{ outline: id, area: mask, geometry: polygons }];
  });
}

function collection(features: readonly object[]): object {
  return { type: 'FeatureCollection', features };
}
