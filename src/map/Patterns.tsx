import { useChoice, useReader } from '../state/reader.tsx';
import { slotOf } from '../state/wording.ts';
import { changesBetween } from '../story/stances.ts';
import type { Story } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import styles from './Patterns.module.css';
import { splitFillId } from './paint.ts';

/** Ids of the patterns, by which the style sheet of the maps fills; one page holds them once. */
const patterns = [
  // Leaflet draws in CSS pixels, the still map in units of the plane: about twelve to a pixel.
  { id: 'demarche-hatch', scale: 1 },
  { id: 'demarche-hatch-still', scale: 12 },
];

/** The hatch of areas whose administration and claims differ, and the fills of countries that moved. */
export function Patterns() {
  const { story } = useReader();
  const day = useChoice((choices) => choices.day);
  const compare = useChoice((choices) => choices.compare);
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        {patterns.map(({ id, scale }) => (
          <pattern
            key={id}
            id={id}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${scale}) rotate(45)`}
          >
            <rect className={styles.stripe} width="1.5" height="6" />
          </pattern>
        ))}
        {compare === null
          ? null
          : slotPairs(story, compare, day).map(([was, is]) => (
              <SplitFill key={`${was}-${is}`} was={was} is={is} />
            ))}
      </defs>
    </svg>
  );
}

interface SplitFillProps {
  /** Slots of the palette. */
  readonly was: string;
  readonly is: string;
}

/** What a country was in a narrow stripe, what it is in a broad one. */
function SplitFill({ was, is }: SplitFillProps) {
  return (
    <pattern
      id={splitFillId(was, is)}
      width="10"
      height="10"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
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
