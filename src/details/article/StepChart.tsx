import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { slotOf } from '../../story/scale.ts';
import type { Day } from '../../time/day.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from './StepChart.module.css';
import { chartHeight, chartWidth, layOutSteps } from './stepLayout.ts';

interface StepChartProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A country's stance as steps over the chapters; the list of claims below it says the same in words. */
export function StepChart({ country, day }: StepChartProps) {
  const { story } = useStory();
  const { steps, chapterStarts, cursor } = useMemo(
    () => layOutSteps(story, country, day),
    [story, country, day],
  );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${chartWidth} ${chartHeight}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {steps.map(({ stance, x, width, height }) => (
        <rect
          key={x}
          className={styles.step}
          data-slot={slotOf(story, stance)}
          x={x}
          y={chartHeight - height}
          width={width}
          height={height}
        />
      ))}
      {chapterStarts.slice(1).map((x) => (
        <line key={x} className={styles.break} x1={x} x2={x} y1={0} y2={chartHeight} />
      ))}
      <line className={styles.cursor} x1={cursor} x2={cursor} y1={0} y2={chartHeight} />
    </svg>
  );
}
