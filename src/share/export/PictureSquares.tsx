import type { Place } from '../../geo/atlas.ts';
import { countriesOf, featureStyleOf, isUncertain } from '../../map/drawing/featureStyle.ts';
import { gridSize } from '../../map/grid/tileLayout.ts';
import { fillOf, inkOn } from './fills.ts';
import { type Box, shownName } from './PictureMap.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { uncertaintyStrokes } from './uncertaintyStrokes.ts';

/** Side of a square's cell in pixels: a code of three letters is read in it at half the size in print. */
const cell = 40;

/** Free space between two squares, in pixels. */
const gap = 2;

/** How high the squares are, in pixels, with a little of the ground above and below. */
export function squaresHeight(places: readonly Place[]): number {
  return (gridSize(places).rows + 0.5) * cell;
}

interface PictureSquaresProps {
  readonly pictured: Pictured;
  readonly box: Box;
}

/** The squares as the page shows them, in the middle of their box. */
export function PictureSquares({ pictured, box }: PictureSquaresProps) {
  const { story, atlas, shown } = pictured;
  const countries = new Set(countriesOf(story));
  const members = story.groups.find(({ id }) => id === shown.group)?.members ?? [];
  const places = atlas.places.filter(({ iso3 }) => countries.has(iso3));
  const { columns, rows } = gridSize(atlas.places);
  const left = box.x + (box.width - columns * cell) / 2;
  const top = box.y + (box.height - rows * cell) / 2;
  const cornerOf = ({ square: [column, row] }: Place) =>
    [left + column * cell + gap / 2, top + row * cell + gap / 2] as const;
  const ringed = places.filter(
    ({ iso3 }) => iso3 === shown.country || members.some((member) => member === iso3),
  );
  return (
    <g>
      {places.map((place) => (
        <Square key={place.iso3} pictured={pictured} place={place} corner={cornerOf(place)} />
      ))}
      {ringed.map((place) => {
        const [x, y] = cornerOf(place);
        const isOpen = place.iso3 === shown.country;
        return (
          <rect
            key={place.iso3}
            x={x}
            y={y}
            width={side}
            height={side}
            fill="none"
            stroke={palette.ink}
            strokeWidth={isOpen ? 3.5 : 2}
          />
        );
      })}
    </g>
  );
}

const side = cell - gap;

interface SquareProps {
  readonly pictured: Pictured;
  readonly place: Place;
  readonly corner: readonly [x: number, y: number];
}

function Square({ pictured, place, corner: [x, y] }: SquareProps) {
  const { story, shown } = pictured;
  const paint = featureStyleOf(story, place.iso3, shown);
  const slot = paint['data-slot'];
  const isMover = paint['data-moved'] !== undefined;
  const isPale = paint['data-was'] !== undefined && !isMover && slot !== 'subject';
  const isBlank = isPale || paint['data-hidden'] !== undefined;
  const isHatched = paint['data-confidence'] === 'disputed';
  const hasHalo = !isBlank && (isMover || isHatched || shown.hasPatterns);
  return (
    <g>
      <title>{shownName(pictured, place.iso3)}</title>
      <rect
        x={x}
        y={y}
        width={side}
        height={side}
        fill={fillOf(story, paint, shown.hasPatterns, 'page')}
        stroke={palette.border}
        strokeWidth={0.8}
      />
      {(isUncertain(paint) ? uncertaintyStrokes(1) : []).map((stroke) => (
        <rect key={stroke.stroke} x={x} y={y} width={side} height={side} {...stroke} />
      ))}
      <text
        x={x + side / 2}
        y={y + side / 2 + 5}
        textAnchor="middle"
        fontFamily="'Noto Sans', Arial, sans-serif"
        fontSize={14}
        fill={inkOf(slot, isBlank, hasHalo)}
        {...(hasHalo && { stroke: haloOf(slot, isMover), strokeWidth: 3, paintOrder: 'stroke' })}
      >
        {place.iso3}
      </text>
    </g>
  );
}

function inkOf(slot: string, isBlank: boolean, hasHalo: boolean): string {
  if (isBlank) return palette.quiet;
  return hasHalo && slot !== 'subject' ? palette.ink : inkOn(slot);
}

/** Over two colours or a pattern only a halo keeps a code legible. */
function haloOf(slot: string, isMover: boolean): string {
  return slot === 'subject' && !isMover ? (palette.fills.subject ?? palette.ink) : palette.paper;
}
