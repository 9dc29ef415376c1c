import { Fragment, type ReactNode } from 'react';
import { slotOf } from '../../story/scale.ts';
import { changesBetween } from '../../story/stances.ts';
import type { Slot, Story } from '../../story/story.ts';
import type { ViewState } from '../../view/viewState.ts';
import styles from './drawing.module.css';
import { patternIds, useMedium } from './medium.ts';

/** Side of the hatch's tile, which every pattern's tile divides: three stripes to a side. */
const hatchSide = 24;

/** Makes the stripes 6 px apart, measured across them. */
const hatchScale = 1.06;

/** The pattern of a stance, the second carrier beside its colour: one tile, drawn over the fill in its ink. */
interface Pattern {
  /** Side of the tile in CSS pixels; it divides the tile of the hatch, so that both can lie on one fill. */
  readonly side: number;
  /** SVG path data of the lines in the tile. */
  readonly lines?: string;
  /** Middles of the dots in the tile, on its falling diagonal. */
  readonly dots?: readonly number[];
  /** Radius of a dot, or half the width of a line, in CSS pixels. */
  readonly weight: number;
}

/** Every slot but the first, which is solid. */
const slotPatterns: Readonly<Record<Exclude<Slot, 1>, Pattern>> = {
  2: { side: 8, dots: [2, 6], weight: 1.1 },
  3: { side: 6, lines: 'M0 3h6', weight: 0.6 },
  4: { side: 6, lines: 'M3 0v6', weight: 0.6 },
  5: { side: 12, lines: 'M0 0l12 12M12 0l-12 12', weight: 0.5 },
  6: { side: 6, lines: 'M0 0l6 6M6 0l-6 6', weight: 0.55 },
  7: { side: 4, dots: [1, 3], weight: 0.75 },
};

/** Holds what the fills of a page are made of, the patterns of each medium on it, where nobody sees it. */
export function PatternSheet({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>{children}</defs>
    </svg>
  );
}

interface PatternsProps {
  readonly story: Story;
  readonly shown: Pick<ViewState, 'date' | 'compare'>;
  /** Units of the drawing to a CSS pixel, so that a pattern has the same size at every zoom. */
  readonly unit: number;
}

/** Every fill of a medium that is no plain colour. */
export function Patterns({ story, shown, unit }: PatternsProps) {
  const medium = useMedium();
  const { ending } = medium;
  const slots = story.scale.map(({ slot }) => slot);
  return (
    <>
      <Tile id={patternIds.area(ending)} side={6} transform={`scale(${round(unit)}) rotate(45)`}>
        <rect width="1.5" height="6" {...medium.stripe()} />
      </Tile>
      {slots.map((slot) => (
        <Fragment key={slot}>
          <DisputedFill slot={slot} unit={unit} />
          {slot === 1 ? null : <SlotPattern slot={slot} unit={unit} />}
        </Fragment>
      ))}
      {slotPairs(story, shown).map(([was, is]) => (
        <Fragment key={`${was}-${is}`}>
          <linearGradient id={patternIds.half(was, is, ending)}>
            <stop {...medium.stop(was)} offset="0.5" />
            <stop {...medium.stop(is)} offset="0.5" />
          </linearGradient>
          <Tile
            id={patternIds.split(was, is, ending)}
            side={10}
            transform={`scale(${round(unit)}) rotate(45)`}
          >
            <rect width="10" height="10" {...medium.surface(is)} />
            <rect width="3.5" height="10" {...medium.surface(was)} />
          </Tile>
        </Fragment>
      ))}
    </>
  );
}

interface SlotFillProps {
  readonly slot: Slot;
  readonly unit: number;
}

/** A stance that a party disputes: its fill, with its pattern where patterns are on, and stripes. */
function DisputedFill({ slot, unit }: SlotFillProps) {
  const medium = useMedium();
  const name = String(slot);
  const stripes = [-1, 0, 1, 2, 3, 4].map((at) => `M${at * 8 - 4} 28l32-32`).join('');
  return (
    <Tile
      id={patternIds.disputed(name, medium.ending)}
      side={hatchSide}
      transform={`scale(${round(unit * hatchScale)})`}
    >
      <rect width={hatchSide} height={hatchSide} {...medium.surface(name)} />
      <path d={stripes} strokeWidth="2" {...medium.ink(name, 'lines')} />
    </Tile>
  );
}

/** A stance's colour with its pattern, the second carrier beside colour. */
function SlotPattern({ slot, unit }: SlotFillProps & { readonly slot: Exclude<Slot, 1> }) {
  const medium = useMedium();
  const { side, lines, dots = [], weight } = slotPatterns[slot];
  const name = String(slot);
  return (
    <Tile id={patternIds.slot(name, medium.ending)} side={side} transform={`scale(${round(unit)})`}>
      <rect width={side} height={side} {...medium.surface(name, true)} />
      {lines ? <path d={lines} strokeWidth={2 * weight} {...medium.ink(name, 'lines')} /> : null}
      {dots.map((at) => (
        <circle key={at} cx={at} cy={at} r={weight} {...medium.ink(name, 'dots')} />
      ))}
    </Tile>
  );
}

interface TileProps {
  readonly id: string;
  readonly side: number;
  readonly transform: string;
  readonly children: ReactNode;
}

/** What is repeated over a fill. */
function Tile({ id, side, transform, children }: TileProps) {
  return (
    <pattern
      id={id}
      width={side}
      height={side}
      patternUnits="userSpaceOnUse"
      patternTransform={transform}
    >
      {children}
    </pattern>
  );
}

/** The pairs of slots between which countries moved, each once; none while nothing is compared. */
function slotPairs(
  story: Story,
  { compare, date }: PatternsProps['shown'],
): readonly (readonly [was: string, is: string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { was, is } of compare === null ? [] : changesBetween(story, compare, date)) {
    const pair = [slotOf(story, was), slotOf(story, is)] as const;
    pairs.set(pair.join(), pair);
  }
  return [...pairs.values()];
}

function round(scale: number): number {
  return Math.round(scale * 1000) / 1000;
}
