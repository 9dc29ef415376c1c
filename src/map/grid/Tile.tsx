import { memo } from 'react';
import type { Place } from '../../geo/atlas.ts';
import type { Story } from '../../story/story.ts';
import { type FeatureStyle, isUncertain, splitFill } from '../drawing/featureStyle.ts';
import styles from '../drawing/map.module.css';
import tileStyles from './TileGrid.module.css';
import { cellSide } from './tileLayout.ts';

/** Free space between two squares, in units of the drawing. */
const gap = 0.8;

interface TileProps {
  readonly place: Place;
  readonly story: Story;
  readonly paint: FeatureStyle;
  /** What is said of the country on the shown date. */
  readonly name: string;
  readonly isSelected: boolean;
  /** Whether Tab enters the list here. */
  readonly isTabStop: boolean;
}

/** One country's option and its code; drawn again only when something about this country changes. */
export const Tile = memo(DrawnTile, isSame);

function DrawnTile({ place, story, paint, name, isSelected, isTabStop }: TileProps) {
  const [x, y] = middleOf(place);
  return (
    <>
      <rect
        className={`${styles.land} ${tileStyles.square}`}
        {...boxOf(place)}
        {...paint}
        style={splitFill(story, paint)}
        role="option"
        aria-label={name}
        aria-selected={isSelected}
        tabIndex={isTabStop ? 0 : -1}
      />
      {isUncertain(paint) ? <Ring place={place} className={styles.doubt} /> : null}
      {isUncertain(paint) ? <Ring place={place} className={styles.doubtDashes} /> : null}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: no text of a drawing takes focus. */}
      <text
        className={tileStyles.code}
        x={x}
        y={y}
        data-slot={paint['data-slot']}
        data-hidden={paint['data-hidden']}
        data-was={paint['data-was']}
        data-moved={paint['data-moved']}
        data-confidence={paint['data-confidence']}
        aria-hidden="true"
      >
        {place.iso3}
      </text>
    </>
  );
}

interface RingProps {
  readonly place: Place | undefined;
  readonly className: string | undefined;
}

/** A line round a square, above all of them. */
export function Ring({ place, className }: RingProps) {
  if (!place) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no line of a drawing takes focus.
    <rect className={`${className} ${tileStyles.ring}`} {...boxOf(place)} aria-hidden="true" />
  );
}

function boxOf({ square: [column, row] }: Place) {
  return {
    x: column * cellSide + gap / 2,
    y: row * cellSide + gap / 2,
    width: cellSide - gap,
    height: cellSide - gap,
  };
}

function middleOf({ square: [column, row] }: Place): readonly [number, number] {
  return [(column + 0.5) * cellSide, (row + 0.5) * cellSide];
}

function isSame(was: TileProps, is: TileProps): boolean {
  const { paint: paintWas, ...othersWas } = was;
  const { paint, ...others } = is;
  return isShallowlySame(othersWas, others) && isShallowlySame(paintWas, paint);
}

function isShallowlySame<Value extends object>(one: Value, other: Value): boolean {
  return (Object.keys(other) as (keyof Value)[]).every((key) => one[key] === other[key]);
}
