import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { formatYear } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from './Country.module.css';
import { layOutLane } from './lane.ts';

interface LaneProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A country's stances along the timeline, with the shown day; its history says the same in words. */
export function Lane({ country, day }: LaneProps) {
  const { story, language } = useStory();
  const { runs, years, cursor } = useMemo(
    () => layOutLane(story, country, day),
    [story, country, day],
  );
  const isFromRight = language.direction === 'rtl';
  const place = (share: number) => percent(isFromRight ? 1 - share : share);
  return (
    <svg className={styles.lane} aria-hidden="true">
      {runs.map(({ stance, start, end }) => (
        <rect
          key={start}
          data-slot={slotOf(story, stance)}
          x={place(isFromRight ? end : start)}
          width={percent(Math.max(leastWidth, end - start))}
          y="4"
          height="12"
        />
      ))}
      {years.map(({ day: first, at }) => (
        <text key={first} x={place(at)} y="29" textAnchor={anchorOf(isFromRight ? 1 - at : at)}>
          {formatYear(first, language)}
        </text>
      ))}
      <line data-dated="" x1={place(cursor)} x2={place(cursor)} y1="0" y2="20" />
    </svg>
  );
}

/** A stance of a few days is seen too. */
const leastWidth = 0.003;

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** A year at an end of the lane stays within it. */
function anchorOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.04) return 'start';
  return share > 0.96 ? 'end' : 'middle';
}
