import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { countriesOf } from '../../map/drawing/featureStyle.ts';
import { worldView } from '../../map/drawing/views.ts';
import { naming } from '../../map/labels/labelLayout.ts';
import type { LabelCandidate, PlacedLabel } from '../../map/labels/labels.ts';
import { type Box, markerRadius } from './PictureMap.tsx';
import { directed, familyOf } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf } from './pictureText.ts';
import { ringsOf } from './rings.ts';

interface PictureNamesProps {
  readonly pictured: Pictured;
  /** Where the map is drawn. */
  readonly box: Box;
}

/** Names of countries by the rules of the page's map: where they fit, and that of the open one. */
export function PictureNames({ pictured, box }: PictureNamesProps) {
  const { direction } = pictured.language;
  return (
    <g
      fontFamily={familyOf(false, direction)}
      fontWeight={700}
      textAnchor="middle"
      fill={palette.ink}
      stroke={palette.paper}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {placeNames(pictured, box).map(({ country, name, x, y, fontSize }) => (
        // A rasteriser may not know other base lines: letters stand a third of their size below their middle.
        <text key={country} x={round(x)} y={round(y + fontSize * 0.35)} fontSize={fontSize}>
          {directed(name, direction)}
        </text>
      ))}
    </g>
  );
}

/**
 * Where the names stand, in pixels of the picture.
 * @internal
 */
export function placeNames(pictured: Pictured, box: Box): readonly PlacedLabel[] {
  const { story, atlas, shown, language } = pictured;
  const [left, top, right] = worldView;
  const scale = box.width / (right - left);
  const countries = new Set(countriesOf(story));
  const pathOf = (country: Iso3) => atlas.shapes.find(({ id }) => id === country)?.path ?? '';
  const candidates = atlas.places.flatMap((place): readonly LabelCandidate[] => {
    const { iso3, isSmall } = place;
    if (!countries.has(iso3) || (isSmall && iso3 !== shown.country)) return [];
    const [west, north, east, south] = naming.labelRoom(
      isSmall ? [] : ringsOf(pathOf(iso3)),
      place.anchor,
    );
    return [
      {
        country: iso3,
        name: countryName(iso3, language),
        x: ((west + east) / 2 - left) * scale,
        y: ((north + south) / 2 - top) * scale,
        room: { width: (east - west) * scale, height: (south - north) * scale },
        marker: isSmall ? markerRadius : 0,
      },
    ];
  });
  const measure = (name: string) => widthOf(name, 1, true);
  return naming.placeLabels(candidates, shown.country, box, measure).map((label) => ({
    ...label,
    x: box.x + label.x,
    y: box.y + label.y,
  }));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
