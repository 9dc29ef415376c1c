import type { ReactNode } from 'react';
import { patterns } from '../../map/drawing/patterns.ts';
import type { Slot } from '../../story/story.ts';
import {
  disputedId,
  fillOfSlot,
  type Ground,
  halfId,
  inkOn,
  motifId,
  slotPairs,
  splitId,
} from './fills.ts';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';

/** Side of the hatch's tile, which every motif's tile divides: three stripes to a side. */
const hatchSide = 24;

/** Makes the stripes 6 px apart, measured across them. */
const hatchScale = 1.06;

interface PictureFillsProps {
  readonly pictured: Pictured;
  readonly ground: Ground;
  /** Units of the ground to a pixel. */
  readonly scale: number;
}

/** Every fill of a picture that is no plain colour, for one ground. */
export function PictureFills({ pictured: { story, shown }, ground, scale }: PictureFillsProps) {
  const slots = story.scale.map(({ slot }) => slot);
  return (
    <defs>
      {shown.hasPatterns
        ? slots.map((slot) => (
            <MotifFill key={`motif-${slot}`} slot={slot} ground={ground} scale={scale} />
          ))
        : null}
      {slots.map((slot) => (
        <Tile
          key={slot}
          id={disputedId(String(slot), ground)}
          side={hatchSide}
          transform={`scale(${round(scale * hatchScale)})`}
        >
          <rect
            width={hatchSide}
            height={hatchSide}
            fill={fillOfSlot(String(slot), shown.hasPatterns, 'page')}
          />
          <path d={hatch} fill="none" stroke={inkOn(String(slot))} strokeWidth="2" />
        </Tile>
      ))}
      {(ground === 'plane' ? slotPairs(story, shown) : []).map(([was, is]) => (
        <linearGradient key={`half-${was}-${is}`} id={halfId(was, is)}>
          <stop offset="0.5" stopColor={palette.fills[was]} />
          <stop offset="0.5" stopColor={palette.fills[is]} />
        </linearGradient>
      ))}
      {slotPairs(story, shown).map(([was, is]) => (
        <Tile
          key={`${was}-${is}`}
          id={splitId(was, is, ground)}
          side={10}
          transform={`scale(${round(scale)}) rotate(45)`}
        >
          <rect width="10" height="10" fill={fillOfSlot(is, shown.hasPatterns, 'page')} />
          <rect width="3.5" height="10" fill={fillOfSlot(was, shown.hasPatterns, 'page')} />
        </Tile>
      ))}
    </defs>
  );
}

const hatch = [-1, 0, 1, 2, 3, 4].map((at) => `M${at * 8 - 4} 28l32-32`).join('');

interface MotifFillProps {
  readonly slot: Slot;
  readonly ground: Ground;
  readonly scale: number;
}

function MotifFill({ slot, ground, scale }: MotifFillProps) {
  if (slot === 1) return null;
  const { side, lines, dots, weight } = patterns[slot];
  const ink = inkOn(String(slot));
  return (
    <Tile id={motifId(String(slot), ground)} side={side} transform={`scale(${round(scale)})`}>
      <rect width={side} height={side} fill={palette.fills[slot]} />
      {lines === '' ? null : <path d={lines} fill="none" stroke={ink} strokeWidth={2 * weight} />}
      {dots.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={weight} fill={ink} />
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
export function Tile({ id, side, transform, children }: TileProps) {
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
