import { memo } from 'react';
import type { Place } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { isUncertain } from '../drawing/featureStyle.ts';
import { useFeature } from '../drawing/features.ts';
import { type LineKind, useMedium } from '../drawing/medium.ts';
import { type OptionProps, optionProps } from '../drawing/options.ts';
import type { Ring } from '../drawing/rings.ts';
import { cellSide } from './tileLayout.ts';

/** Free space between two tiles, in units of the drawing. */
const gap = 0.8;

interface TileGridDrawingProps {
  /** Where the tiles stand. */
  readonly places: readonly Place[];
  /** The countries of the story, in the order of their names. */
  readonly countries: readonly Iso3[];
  /** Where Tab enters the listbox; null while the drawing is none, as in files. */
  readonly tabStop: Iso3 | null;
  /** Whether every tile has its country and stance as a title. */
  readonly hasTitles: boolean;
  readonly rings: readonly Ring[];
  /** Units of the drawing to a CSS pixel. */
  readonly unit: number;
}

/** The drawing of the tile grid: the countries of the map, each as one equal square, with the same styles. */
export function TileGridDrawing(props: TileGridDrawingProps) {
  const { places, countries, tabStop, hasTitles, rings, unit } = props;
  const byCountry = new Map(places.map((place) => [place.iso3, place]));
  return (
    <>
      {countries.map((country) => {
        const place = byCountry.get(country);
        return place ? (
          <Tile
            key={country}
            place={place}
            isLive={tabStop !== null}
            isTabStop={country === tabStop}
            hasTitle={hasTitles}
            unit={unit}
          />
        ) : null;
      })}
      {rings.map(({ country, kind }) => {
        const place = byCountry.get(country);
        return place ? (
          <TileLine key={`${kind} ${country}`} place={place} kind={kind} unit={unit} />
        ) : null;
      })}
    </>
  );
}

interface TileProps extends Omit<OptionProps, 'feature'> {
  readonly place: Place;
  readonly hasTitle: boolean;
  readonly unit: number;
}

/** One country's option and its code. */
const Tile = memo(function Tile({ place, isLive, isTabStop, hasTitle, unit }: TileProps) {
  const medium = useMedium();
  const feature = useFeature(place.iso3);
  const [column, row] = place.square;
  return (
    <>
      <rect
        {...boxOf(place)}
        {...medium.tile(feature.style)}
        {...optionProps({ feature, isLive, isTabStop })}
      >
        {hasTitle ? <title>{feature.name}</title> : null}
      </rect>
      {isUncertain(feature.style) ? (
        <>
          <TileLine place={place} kind="uncertain" unit={unit} />
          <TileLine place={place} kind="uncertainDashes" unit={unit} />
        </>
      ) : null}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no text of a drawing takes focus. */}
      <text
        x={(column + 0.5) * cellSide}
        y={(row + 0.5) * cellSide}
        {...medium.code(feature.style)}
        aria-hidden="true"
      >
        {place.iso3}
      </text>
    </>
  );
});

interface TileLineProps {
  readonly place: Place;
  readonly kind: LineKind;
  readonly unit: number;
}

/** A line round a tile. */
function TileLine({ place, kind, unit }: TileLineProps) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no line of a drawing takes focus.
  return <rect {...boxOf(place)} {...useMedium().line(kind, unit)} aria-hidden="true" />;
}

function boxOf({ square: [column, row] }: Place) {
  return {
    x: column * cellSide + gap / 2,
    y: row * cellSide + gap / 2,
    width: cellSide - gap,
    height: cellSide - gap,
  };
}
