import type { DisputedShape, Place, Shape } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { countriesOf, dependencyStyleOf, featureStyleOf } from '../../map/drawing/featureStyle.ts';
import { uncertaintyPath } from '../../map/drawing/uncertaintyPath.ts';
import { worldView } from '../../map/drawing/views.ts';
import { comparedName, optionName } from '../../wording/sentences.ts';
import { fillOf, markerFillOf } from './fills.ts';
import { PictureFills, Tile } from './PictureFills.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { uncertaintyStrokes } from './uncertaintyStrokes.ts';

const [left, top, right, bottom] = worldView;

/** Radius of a small state's marker, in pixels. */
export const markerRadius = 3.2;

/** Width by height of the world as pictures show it. */
export const worldRatio = (right - left) / (bottom - top);

/** Where a map or its squares are drawn, whole, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PictureMapProps {
  readonly pictured: Pictured;
  readonly box: Box;
  /** Whether every country has its name and stance as a title. */
  readonly isNamed: boolean;
}

/** The map as the page shows it, coloured by attributes: the same outlines, fills and lines. */
export function PictureMap({ pictured, box, isNamed }: PictureMapProps) {
  const { story, atlas, shown } = pictured;
  // In units of the plane: a rasteriser may not know strokes that do not scale.
  const unit = 1 / Math.min(box.width / (right - left), box.height / (bottom - top));
  const countries = new Set(countriesOf(story));
  const paintOn = ({ id, belongsTo }: Shape) => {
    if (belongsTo === null || !countries.has(belongsTo)) return undefined;
    return (id === belongsTo ? featureStyleOf : dependencyStyleOf)(story, belongsTo, shown);
  };
  const doubts = uncertaintyPath(atlas, story, shown, Math.round(markerRadius * unit));
  const small = atlas.places.filter(({ isSmall, iso3 }) => isSmall && countries.has(iso3));
  return (
    <svg aria-hidden="true" {...box} viewBox={`${left} ${top} ${right - left} ${bottom - top}`}>
      <PictureFills pictured={pictured} ground="plane" scale={unit} />
      {atlas.shapes.map((shape) => {
        const paint = paintOn(shape);
        const name = isNamed ? shapeName(pictured, shape, countries) : undefined;
        return (
          <path
            key={shape.id}
            d={shape.path}
            fill={paint ? fillOf(story, paint, shown.hasPatterns, 'plane') : palette.land}
          >
            {name === undefined ? null : <title>{name}</title>}
          </path>
        );
      })}
      <Disputed areas={atlas.disputed} unit={unit} />
      <path d={atlas.borders} fill="none" {...line(0.8, unit)} />
      {small.map((place) => (
        <Marker
          key={place.iso3}
          pictured={pictured}
          place={place}
          unit={unit}
          name={isNamed ? shownName(pictured, place.iso3) : undefined}
        />
      ))}
      {uncertaintyStrokes(unit).map((stroke) => (
        <path key={stroke.stroke} d={doubts} {...stroke} />
      ))}
      <Rings pictured={pictured} unit={unit} />
    </svg>
  );
}

/** A line of the borders' kind; the width in pixels. */
function line(width: number, unit: number) {
  return {
    stroke: palette.border,
    strokeWidth: Math.round(width * unit),
    strokeLinejoin: 'round',
  } as const;
}

interface UnitProps {
  /** Units of the plane to a pixel. */
  readonly unit: number;
}

interface RingsProps extends UnitProps {
  readonly pictured: Pictured;
}

/** The outlines of the chosen group and of the open country. */
function Rings({ pictured: { story, atlas, shown }, unit }: RingsProps) {
  const members = story.groups.find(({ id }) => id === shown.group)?.members ?? [];
  const outlined = atlas.shapes.filter(({ id }) => members.some((member) => member === id));
  const opened = atlas.shapes.find(({ id }) => id === shown.country);
  return (
    <>
      {outlined.map(({ id, path }) => (
        <path key={id} d={path} fill="none" {...line(1.75, unit)} />
      ))}
      {opened ? (
        <>
          <path d={opened.path} fill="none" {...line(4.5, unit)} stroke={palette.paper} />
          <path d={opened.path} fill="none" {...line(2.25, unit)} />
        </>
      ) : null}
    </>
  );
}

interface MarkerProps extends RingsProps {
  readonly place: Place;
  readonly name: string | undefined;
}

/** The point that stands for a state too small to see. */
function Marker({ pictured: { story, shown }, place, unit, name }: MarkerProps) {
  const paint = featureStyleOf(story, place.iso3, shown);
  const isRinged = place.iso3 === shown.country;
  const [cx, cy] = place.anchor;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={Math.round((isRinged ? 4.2 : markerRadius) * unit)}
      fill={markerFillOf(story, paint, shown.hasPatterns)}
      {...line(isRinged ? 2 : 0.8, unit)}
    >
      {name === undefined ? null : <title>{name}</title>}
    </circle>
  );
}

interface DisputedProps extends UnitProps {
  readonly areas: readonly DisputedShape[];
}

function Disputed({ areas, unit }: DisputedProps) {
  return (
    <>
      <defs>
        <Tile id="hatch" side={6} transform={`scale(${unit.toFixed(2)}) rotate(45)`}>
          <rect width="1.5" height="6" fill={palette.border} fillOpacity={0.7} />
        </Tile>
      </defs>
      {areas.map(({ id, path }) => (
        <path
          key={id}
          d={path}
          fill="url(#hatch)"
          {...line(0.8, unit)}
          strokeDasharray={`${Math.round(3 * unit)} ${Math.round(2 * unit)}`}
        />
      ))}
    </>
  );
}

/** What the page's map says of a country. */
export function shownName(pictured: Pictured, country: Iso3): string {
  const { date: day, compare } = pictured.shown;
  return compare === null
    ? optionName(pictured, country, day)
    : comparedName(pictured, country, day, compare);
}

function shapeName(pictured: Pictured, { id, belongsTo }: Shape, countries: ReadonlySet<string>) {
  if (belongsTo === id && countries.has(id)) return shownName(pictured, belongsTo);
  return countryName(id, pictured.language);
}
