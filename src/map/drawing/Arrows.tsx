import type { Atlas, Place } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { directionOf } from '../../story/changes.ts';
import type { FeatureStyle } from './featureStyle.ts';
import { notRead, useFeature } from './features.ts';
import { useMedium } from './medium.ts';
import type { Camera } from './views.ts';

interface ArrowsProps {
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly countries: readonly Iso3[];
}

/** While two dates are compared: which way countries moved along the scale, so that it never hangs on a colour. */
export function Arrows({ atlas, camera, countries }: ArrowsProps) {
  // A comparison is one of all countries.
  const isComparing = useFeature(countries[0] ?? null)?.style.was !== undefined;
  if (!isComparing) return null;
  const known = new Set(countries);
  return atlas.places
    .filter(({ iso3 }) => known.has(iso3))
    .map((place) => <PlaceArrow key={place.iso3} place={place} camera={camera} />);
}

/** From this size on, in CSS pixels, an outline may have its name in its middle: the arrow stands above it. */
const roomForName = { width: 64, height: 36 } as const;
const aboveName = 17;

function PlaceArrow({ place, camera }: { readonly place: Place; readonly camera: Camera }) {
  const { style } = useFeature(place.iso3);
  const unit = 1 / camera.pixelsPerUnit;
  const [x, y] = place.anchor;
  const [left, top, right, bottom] = place.bounds;
  const isLarge =
    right - left >= roomForName.width * unit && bottom - top >= roomForName.height * unit;
  return <Arrow style={style} x={x} y={isLarge ? y - aboveName * unit : y} scale={unit} />;
}

interface ArrowProps {
  readonly style: FeatureStyle;
  /** Its middle, in units of the drawing. */
  readonly x: number;
  readonly y: number;
  /** Units of the drawing to a pixel of an arrow of 11 px. */
  readonly scale: number;
}

/** Up or down where a country moved along the scale; none elsewhere. */
export function Arrow({ style: { move, country }, x, y, scale }: ArrowProps) {
  const medium = useMedium();
  const direction = move && directionOf(move);
  if (!direction) return null;
  return (
    <path
      {...medium.arrow()}
      data-arrow={country}
      d={direction === 'up' ? 'M0-5.5 5.5 4H-5.5Z' : 'M0 5.5 5.5-4H-5.5Z'}
      transform={`translate(${x} ${y}) scale(${scale})`}
      {...notRead}
    />
  );
}
