import { memo } from 'react';
import type { Place } from '../../geo/atlas.ts';
import { isUncertain } from '../drawing/featureStyle.ts';
import { notRead, optionProps, useFeature } from '../drawing/features.ts';
import { type LineKind, useMedium } from '../drawing/medium.ts';
import { type DrawingProps, tabIndexOf } from '../drawing/WorldDrawing.tsx';
import { cellSide } from './tileLayout.ts';

/** Free space between two tiles, in units of the drawing. */
const gap = 0.8;

interface TileGridDrawingProps extends DrawingProps {
  /** Where the tiles stand. */
  readonly places: readonly Place[];
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
        const tabIndex = tabIndexOf(country, tabStop);
        return place ? (
          <Tile key={country} place={place} tabIndex={tabIndex} hasTitle={hasTitles} unit={unit} />
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

interface TileProps {
  readonly place: Place;
  readonly tabIndex: number | undefined;
  readonly hasTitle: boolean;
  readonly unit: number;
}

/** One country's option and its code. */
const Tile = memo(function Tile({ place, tabIndex, hasTitle, unit }: TileProps) {
  const medium = useMedium();
  const feature = useFeature(place.iso3);
  const [column, row] = place.square;
  return (
    <>
      <rect {...boxOf(place)} {...medium.tile(feature.style)} {...optionProps(feature, tabIndex)}>
        {hasTitle ? <title>{feature.name}</title> : null}
      </rect>
      {isUncertain(feature.style) ? (
        <>
          <TileLine place={place} kind="uncertain" unit={unit} />
          <TileLine place={place} kind="uncertainDashes" unit={unit} />
        </>
      ) : null}
      <text
        x={(column + 0.5) * cellSide}
        y={(row + 0.5) * cellSide}
        {...medium.code(feature.style)}
        {...notRead}
      >
        {place.iso3}
      </text>
    </>
  );
});

interface TileLineProps extends Pick<TileProps, 'place' | 'unit'> {
  readonly kind: LineKind;
}

/** A line round a tile. */
function TileLine({ place, kind, unit }: TileLineProps) {
  return <rect {...boxOf(place)} {...useMedium().line(kind, unit)} {...notRead} />;
}

function boxOf({ square: [column, row] }: Place) {
  return {
    x: column * cellSide + gap / 2,
    y: row * cellSide + gap / 2,
    width: cellSide - gap,
    height: cellSide - gap,
  };
}
