import { Fragment, type ReactNode } from 'react';
import { moveSlots } from '../../story/changes.ts';
import { paletteSlots } from '../../story/palette.ts';
import type { Story } from '../../story/story.ts';
import styles from './drawing.module.css';
import { patternIds, useMedium } from './medium.ts';

/** Side of the hatch's tile, which every pattern's tile divides: three stripes to a side. */
const hatchSide = 24;

/** Makes the stripes 5 px apart, measured across them. */
const hatchScale = 0.884;

/** Width of a stripe in the hatch's tile: 1.2 px. */
const stripeWidth = 1.36;

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
  /** Whether countries are drawn by how they moved. */
  readonly isComparing: boolean;
  /** Units of the drawing to a CSS pixel, so that a pattern has the same size at every zoom. */
  readonly unit: number;
}

/** Every fill of a medium that is no plain colour. */
export function Patterns({ story, isComparing, unit }: PatternsProps) {
  const medium = useMedium();
  const { ending } = medium;
  const moves = isComparing ? Object.values(moveSlots) : [];
  const slots = new Set([...story.scale.map(({ slot }) => String(slot)), ...moves]);
  return (
    <>
      <Tile id={patternIds.area(ending)} side={3.2} transform={`scale(${round(unit)}) rotate(45)`}>
        <rect width="0.7" height="3.2" {...medium.stripe()} />
      </Tile>
      {[...slots].map((slot) => (
        <Fragment key={slot}>
          <DisputedFill slot={slot} unit={unit} />
          <SlotPattern slot={slot} unit={unit} />
        </Fragment>
      ))}
    </>
  );
}

interface SlotFillProps {
  readonly slot: string;
  readonly unit: number;
}

/** A stance that a party disputes: its fill, with its pattern where patterns are on, and stripes. */
function DisputedFill({ slot, unit }: SlotFillProps) {
  const medium = useMedium();
  const stripes = [-1, 0, 1, 2, 3, 4].map((at) => `M${at * 8 - 4} 28l32-32`).join('');
  return (
    <Tile
      id={patternIds.disputed(slot, medium.ending)}
      side={hatchSide}
      transform={`scale(${round(unit * hatchScale)})`}
    >
      <rect width={hatchSide} height={hatchSide} {...medium.surface(slot)} />
      <path d={stripes} strokeWidth={stripeWidth} {...medium.ink(slot, 'stripes')} />
    </Tile>
  );
}

/** A stance's colour with its pattern, where its slot is not solid. */
function SlotPattern({ slot, unit }: SlotFillProps) {
  const medium = useMedium();
  const pattern = paletteSlots[slot]?.pattern;
  if (!pattern) return null;
  const { side, lines, dots = [], weight } = pattern;
  return (
    <Tile id={patternIds.slot(slot, medium.ending)} side={side} transform={`scale(${round(unit)})`}>
      <rect width={side} height={side} {...medium.surface(slot, true)} />
      {lines ? <path d={lines} strokeWidth={2 * weight} {...medium.ink(slot, 'lines')} /> : null}
      {dots.map((at) => (
        <circle key={at} cx={at} cy={at} r={weight} {...medium.ink(slot, 'dots')} />
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

function round(scale: number): number {
  return Math.round(scale * 1000) / 1000;
}
