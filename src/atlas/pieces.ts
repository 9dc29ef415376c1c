import type { DisputedArea } from './disputedAreas.ts';
import { pieceId } from './disputedAreas.ts';
import { runMapshaper } from './mapshaper.ts';
import { readMask } from './masks.ts';
import { asMultiPolygon } from './multiPolygon.ts';
import type { Outline } from './outlines.ts';

/**
 * The outlines with each masked disputed area cut out as a piece of its own, whose id is `pieceId(area)`. What a mask
 * covers of other outlines stays with them: it is slivers, since masks and outlines come from different sources.
 */
export async function cutPieces(
  outlines: readonly Outline[],
  areas: readonly DisputedArea[],
): Promise<Outline[]> {
  const masked = areas.filter(({ mask }) => mask !== '');
  const masks = masked.map(({ id, mask }) => ({
    type: 'Feature',
    properties: { mask: id },
    geometry: readMask(mask),
  }));
  const union = await runMapshaper(
    '-i outlines.json masks.json combine-files snap -union target=outlines,masks name=pieces ' +
      '-filter "!!id" target=pieces -dissolve id,mask target=pieces ' +
      '-o out.json format=geojson target=pieces',
    { 'outlines.json': collection(outlines), 'masks.json': collection(masks) },
  );
  const pieces = union as GeoJSON.FeatureCollection<GeoJSON.Geometry, PieceProperties>;
  const areaIds = new Map(masked.map((area) => [`${area.outline}/${area.id}`, pieceId(area)]));
  return pieces.features.map(({ properties: { id, mask }, geometry }) => ({
    type: 'Feature',
    properties: { id: areaIds.get(`${id}/${mask}`) ?? id },
    geometry: asMultiPolygon(geometry),
  }));
}

interface PieceProperties {
  readonly id: string;
  readonly mask: string | null;
}

function collection(features: readonly object[]): object {
  return { type: 'FeatureCollection', features };
}
