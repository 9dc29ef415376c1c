import { Fragment } from 'react';
import { slotOf } from '../../story/scale.ts';
import { changesBetween } from '../../story/stances.ts';
import type { Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { halfFillId, splitFillId } from './featureStyle.ts';
import styles from './Patterns.module.css';
import { type Pattern, patterns } from './patterns.ts';

/**
 * Where patterns are used, as the ending of their ids, by which the style sheet of the maps fills. Leaflet
 * draws in CSS pixels, the still map in units of the plane: about twelve to a pixel.
 */
const places = [
  { ending: '', scale: 1 },
  { ending: '-still', scale: 12 },
];

/** Side of the hatch's tile, which every motif's tile divides: three stripes to a side. */
const hatchSide = 24;

/** Makes the stripes 6 px apart, measured across them. */
const hatchScale = 1.06;

/** Every fill that is no plain colour; one page holds them once. */
export function Patterns() {
  const { story } = useStory();
  const slots = story.scale.map(({ slot }) => slot);
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        {places.map(({ ending, scale }) => (
          <AreaHatch key={ending} id={`demarche-hatch${ending}`} scale={scale} />
        ))}
        {places.flatMap(({ ending, scale }) =>
          slots.map((slot) => {
            const id = `demarche-disputed-${slot}${ending}`;
            return <DisputedFill key={id} id={id} slot={slot} scale={scale} />;
          }),
        )}
        {places.flatMap(({ ending, scale }) =>
          slots.map((slot) => {
            const id = `demarche-motif-${slot}${ending}`;
            if (slot === 1) return null;
            return <MotifFill key={id} id={id} slot={slot} motif={patterns[slot]} scale={scale} />;
          }),
        )}
        <SplitFills />
      </defs>
    </svg>
  );
}

/**
 * The fills of the countries that moved between two days, while they are compared: in stripes, and in halves for
 * markers, which are smaller than they.
 */
function SplitFills() {
  const { story } = useStory();
  const compare = useViewState((choices) => choices.compare);
  const day = useViewState(({ date }) => (compare === null ? null : date));
  if (compare === null || day === null) return null;
  return slotPairs(story, compare, day).map(([was, is]) => (
    <Fragment key={`${was}-${is}`}>
      <linearGradient id={halfFillId(was, is)}>
        <stop className={styles.stop} data-slot={was} offset="0.5" />
        <stop className={styles.stop} data-slot={is} offset="0.5" />
      </linearGradient>
      {places.map(({ ending, scale }) => (
        <SplitFill key={ending} id={splitFillId(was, is, ending)} was={was} is={is} scale={scale} />
      ))}
    </Fragment>
  ));
}

interface HatchProps {
  readonly id: string;
  /** Units of the drawing to a CSS pixel. */
  readonly scale: number;
}

/** The hatch of areas whose administration and claims differ: it lies over the owner's fill. */
function AreaHatch({ id, scale }: HatchProps) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <rect className={styles.stripe} width="1.5" height="6" />
    </pattern>
  );
}

interface SlotFillProps extends HatchProps {
  /** Slot of the palette. */
  readonly slot: number;
}

/** A stance that a party disputes: its fill, with its motif where patterns are on, and stripes. */
function DisputedFill({ id, slot, scale }: SlotFillProps) {
  const stripes = [-1, 0, 1, 2, 3, 4].map((at) => `M${at * 8 - 4} 28l32-32`).join('');
  return (
    <pattern
      id={id}
      width={hatchSide}
      height={hatchSide}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale * hatchScale})`}
      data-slot={slot}
    >
      <rect className={styles.slot} data-slot={slot} width={hatchSide} height={hatchSide} />
      <path className={styles.hatch} d={stripes} strokeWidth="2" />
    </pattern>
  );
}

interface MotifFillProps extends SlotFillProps {
  readonly motif: Pattern;
}

/** A stance's colour with its motif, the second carrier beside colour. */
function MotifFill({ id, slot, motif: { side, lines, dots, weight }, scale }: MotifFillProps) {
  return (
    <pattern
      id={id}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale})`}
      data-slot={slot}
    >
      <rect className={styles.colour} width={side} height={side} />
      {lines === '' ? null : <path className={styles.line} d={lines} strokeWidth={2 * weight} />}
      {dots.map(([x, y]) => (
        <circle key={x} className={styles.dot} cx={x} cy={y} r={weight} />
      ))}
    </pattern>
  );
}

interface SplitFillProps extends HatchProps {
  /** Slots of the palette. */
  readonly was: string;
  readonly is: string;
}

/** What a country was in a narrow stripe, what it is in a broad one. */
function SplitFill({ id, was, is, scale }: SplitFillProps) {
  return (
    <pattern
      id={id}
      width="10"
      height="10"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <rect className={styles.slot} data-slot={is} width="10" height="10" />
      <rect className={styles.slot} data-slot={was} width="3.5" height="10" />
    </pattern>
  );
}

/** The pairs of slots between which countries moved, each once. */
function slotPairs(story: Story, from: Day, to: Day): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { was, is } of changesBetween(story, from, to)) {
    const pair = [slotOf(story, was), slotOf(story, is)] as const;
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}
