import { namedCountries } from '../../map/drawing/featureStyle.ts';
import { FeaturesContext, stillFeatures } from '../../map/drawing/features.ts';
import { MediumContext } from '../../map/drawing/medium.ts';
import { Patterns } from '../../map/drawing/Patterns.tsx';
import { ringsOf } from '../../map/drawing/rings.ts';
import type { Camera } from '../../map/drawing/views.ts';
import { viewBoxOf, worldView } from '../../map/drawing/views.ts';
import { WorldDrawing } from '../../map/drawing/WorldDrawing.tsx';
import { TileGridDrawing } from '../../map/grid/TileGridDrawing.tsx';
import { gridSize } from '../../map/grid/tileLayout.ts';
import { fileMedium } from './fileMedium.ts';
import type { Pictured } from './pictured.ts';

const [left, top, right, bottom] = worldView;

/** Radius of a small state's marker, in pixels. */
const markerRadius = 3.2;

/** Width by height of the world as pictures show it. */
export const worldRatio = (right - left) / (bottom - top);

/** Pictures are wider than high. */
export const wideArrangement = 0;

/** Side of a tile's cell in pixels: a code of three letters is read in it at half the size in print. */
export const tileSide = 40;

/** Where a map or its tiles are drawn, whole, in pixels. */
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

/** The map or the tile grid of the page in a box, by the page's own drawing on the medium of a file. */
export function PictureMap({ pictured, box, isNamed }: PictureMapProps) {
  const { story, atlas, language, shown } = pictured;
  const isGrid = shown.view === 'grid';
  const camera = cameraOf(box);
  const { columns, rows } = gridSize(atlas.places, wideArrangement);
  const size = { width: columns * tileSide, height: rows * tileSide };
  const inMiddle = {
    x: box.x + (box.width - size.width) / 2,
    y: box.y + (box.height - size.height) / 2,
  };
  const grid = { ...inMiddle, ...size, viewBox: `0 0 ${size.width} ${size.height}` };
  const frame = isGrid ? grid : { ...box, viewBox: viewBoxOf(worldView) };
  const unit = isGrid ? 1 : 1 / camera.pixelsPerUnit;
  const common = {
    countries: namedCountries(story, language).map(([iso3]) => iso3),
    tabStop: null,
    hasTitles: isNamed,
    rings: ringsOf(story, { ...shown, highlighted: [], inView: [] }),
  };
  return (
    <FeaturesContext value={stillFeatures(pictured, { ...shown, settledDate: shown.date })}>
      <MediumContext value={fileMedium('-map', shown.hasPatterns)}>
        <svg aria-hidden="true" overflow="visible" {...frame}>
          <defs>
            <Patterns story={story} isComparing={shown.compare !== null} unit={unit} />
          </defs>
          {isGrid ? (
            <TileGridDrawing
              {...common}
              places={atlas.places}
              arrangement={wideArrangement}
              side={tileSide}
            />
          ) : (
            <WorldDrawing
              {...common}
              atlas={atlas}
              story={story}
              language={language}
              camera={camera}
            />
          )}
        </svg>
      </MediumContext>
    </FeaturesContext>
  );
}

/** How close a picture shows the world in a box. */
export function cameraOf({ width, height }: Pick<Box, 'width' | 'height'>): Camera {
  return {
    pixelsPerUnit: Math.min(width / (right - left), height / (bottom - top)),
    markerRadius,
    isClose: false,
  };
}
