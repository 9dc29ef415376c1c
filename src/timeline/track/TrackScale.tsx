import { formatYear } from '../../language/format.ts';
import type { DiscontinuousScale, Segment } from '../../time/discontinuousScale.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import { type Across, rows } from './layout.ts';
import styles from './TrackDrawing.module.css';
import { labelBox, yearTicks } from './ticks.ts';

interface YearsProps {
  readonly axis: DiscontinuousScale;
  readonly across: Across;
}

/** A tick for each new year, with as many numbers as can be read. */
export function Years({ axis, across }: YearsProps) {
  const { language } = useStory();
  return yearTicks(axis, across).map(({ day, at, label }) => (
    <g key={day}>
      <line
        className={styles.tick}
        x1={`${at}%`}
        x2={`${at}%`}
        y1={rows.years.top}
        y2={rows.years.top + 4}
      />
      {label === 'never' ? null : (
        <text
          className={styles.year}
          data-strip={label === 'always' ? undefined : label}
          x={`${at}%`}
          y={rows.years.top + 17}
        >
          {formatYear(day, language)}
        </text>
      )}
    </g>
  ));
}

interface BreakProps {
  readonly gap: Segment;
  readonly across: Across;
}

/** A torn place, named above the strip: the one position of the gap stands for all its days. */
export function Break({ gap, across }: BreakProps) {
  const reader = useStory();
  const title = gapTextAt(reader, gap.from)?.title;
  const label = labelBox(across(gap.from));
  const zigzag = `M-11 ${rows.axis + 0.5}h3l4-8 8 16 4-8h3`;
  return (
    <>
      <svg className={styles.break} x={`${across(gap.from)}%`} aria-hidden="true">
        <path className={styles.leader} d={`M0 ${rows.gaps.height}V${rows.areas.top}`} />
        <path
          className={styles.tear}
          d={`M-2.5 ${rows.areas.top}h5V${rows.milestones.middle + 6}h-5z`}
        />
        <path className={styles.zigzagGround} d={zigzag} />
        <path className={styles.zigzag} d={zigzag} />
      </svg>
      {title ? (
        <foreignObject
          x={`${label.left}%`}
          y={rows.gaps.top}
          width={`${label.width}%`}
          height={rows.gaps.height}
        >
          <div className={styles.gap}>
            <LocalizedText of={title} />
          </div>
        </foreignObject>
      ) : null}
    </>
  );
}
