import { countryName } from '../../language/countryName.ts';
import { worldView } from '../../map/drawing/views.ts';
import { labelCandidates } from '../../map/labels/labelCandidates.ts';
import { type PlacedLabel, placeLabels } from '../../map/labels/labelLayout.ts';
import { type Box, cameraOf, countriesInOrder } from './PictureMap.tsx';
import { directed, familyOf } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf } from './pictureText.ts';

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
  const { atlas, shown, language } = pictured;
  const names = countriesInOrder(pictured).map(
    (iso3) => [iso3, countryName(iso3, language)] as const,
  );
  const sight = { atlas, camera: cameraOf(box), view: worldView, selected: shown.country };
  const measure = (name: string) => widthOf(name, 1, true);
  return placeLabels(labelCandidates(names, sight), shown.country, box, measure).map((label) => ({
    ...label,
    x: box.x + label.x,
    y: box.y + label.y,
  }));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
