import { memo } from 'react';
import type { Cell, Place } from '../../geo/atlas.ts';
import { Arrow } from '../drawing/Arrows.tsx';
import { isSourceWanted } from '../drawing/featureStyle.ts';
import { notRead, optionProps, useFeature } from '../drawing/features.ts';
import { type LineKind, useMedium } from '../drawing/medium.ts';
import { type DrawingProps, tabIndexOf } from '../drawing/WorldDrawing.tsx';
import { type Arrangement, codeSize, codeWidth } from './tileLayout.ts';

/** Free space between two tiles, in pixels. */
const gap = 1.5;

interface TileGridDrawingProps extends DrawingProps {
  /** Where the tiles stand. */
  readonly places: readonly Place[];
  readonly arrangement: Arrangement;
  /** Side of a cell, in pixels. */
  readonly side: number;
}

/** The drawing of the tile grid, in pixels: the countries of the map, each as one equal square, with the same styles. */
export function TileGridDrawing(props: TileGridDrawingProps) {
  const { places, countries, tabStop, hasTitles, rings, arrangement, side } = props;
  const byCountry = new Map(places.map((place) => [place.iso3, place]));
  return (
    <>
      {countries.map((country) => {
        const place = byCountry.get(country);
        const tabIndex = tabIndexOf(country, tabStop);
        return place ? (
          <Tile
            key={country}
            country={country}
            cell={place.squares[arrangement]}
            side={side}
            tabIndex={tabIndex}
            hasTitle={hasTitles}
          />
        ) : null;
      })}
      {rings.map(({ country, kind }) => {
        const place = byCountry.get(country);
        return place ? (
          <TileLine
            key={`${kind} ${country}`}
            cell={place.squares[arrangement]}
            side={side}
            kind={kind}
          />
        ) : null;
      })}
    </>
  );
}

interface TileProps {
  readonly country: Place['iso3'];
  readonly cell: Cell;
  readonly side: number;
  readonly tabIndex: number | undefined;
  readonly hasTitle: boolean;
}

/** One country's option and its code. */
const Tile = memo(function Tile({ country, cell, side, tabIndex, hasTitle }: TileProps) {
  const medium = useMedium();
  const feature = useFeature(country);
  const fontSize = codeSize(side);
  const room = side - 2 * gap;
  return (
    <>
      <rect
        {...boxOf(cell, side)}
        {...medium.tile(feature.style)}
        {...optionProps(feature, tabIndex)}
      >
        {hasTitle ? <title>{feature.name}</title> : null}
      </rect>
      {isSourceWanted(feature.style) ? (
        <TileLine cell={cell} side={side} kind="sourceWanted" />
      ) : null}
      {fontSize > 0 ? (
        <text
          x={(cell[0] + 0.5) * side}
          y={(cell[1] + 0.5) * side}
          fontSize={fontSize}
          {...(codeWidth(country, fontSize) > room && {
            textLength: room,
            lengthAdjust: 'spacingAndGlyphs',
          })}
          {...medium.code(feature.style)}
          {...notRead}
        >
          {country}
        </text>
      ) : null}
      <Arrow
        style={feature.style}
        x={(cell[0] + 0.8) * side}
        y={(cell[1] + 0.2) * side}
        scale={side / arrowTile}
      />
    </>
  );
});

/** In a tile of this side, in CSS pixels, an arrow has its whole size. */
const arrowTile = 36;

interface TileLineProps extends Pick<TileProps, 'cell' | 'side'> {
  readonly kind: LineKind;
}

/** A line round a tile. */
function TileLine({ cell, side, kind }: TileLineProps) {
  const box = boxOf(cell, side);
  // Just outside the tile, whose code it would cover.
  const outside = {
    x: box.x - gap / 2,
    y: box.y - gap / 2,
    width: box.width + gap,
    height: box.height + gap,
  };
  return <rect {...box} {...outside} {...useMedium().line(kind, 1)} {...notRead} />;
}

function boxOf([column, row]: Cell, side: number) {
  return {
    x: column * side + gap / 2,
    y: row * side + gap / 2,
    width: side - gap,
    height: side - gap,
    rx: 2,
  };
}
