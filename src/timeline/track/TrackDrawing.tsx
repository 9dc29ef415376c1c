import { memo } from 'react';
import { formatYear } from '../../language/format.ts';
import { towardStances } from '../../story/scale.ts';
import type { DiscontinuousScale } from '../../time/discontinuousScale.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import {
  type Across,
  layoutMarks,
  layoutMilestones,
  layoutSteps,
  type StepsMark,
  stepsBox,
} from './layout.ts';
import { eventMarks, towardSteps } from './query.ts';
import styles from './TrackDrawing.module.css';
import { TrackWords } from './TrackWords.tsx';
import { yearTicks } from './ticks.ts';

/** What all events hang from, in pixels below the axis. */
const BELOW_AXIS = 2;

interface TrackDrawingProps {
  readonly axis: DiscontinuousScale;
  readonly across: Across;
}

/**
 * The picture of the whole story's time. Places are percentages of whatever width there is, and each layer has a height
 * of its own, which the style sheet chooses: so it needs no measuring and is the same on paper, in prerendered HTML and
 * at 320 px.
 */
export const TrackDrawing = memo(function TrackDrawing({ axis, across }: TrackDrawingProps) {
  const { story } = useStory();
  const stances = towardStances(story);
  const steps = towardSteps(story);
  return (
    <div className={styles.drawing} aria-hidden="true">
      <Years axis={axis} across={across} />
      <svg
        className={styles.steps}
        viewBox={`0 0 ${stepsBox.width} ${stepsBox.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {layoutSteps(stances, steps, story.chapters, across).map((mark) => (
          <Steps key={mark.stance} {...mark} />
        ))}
      </svg>
      <svg className={styles.axis} aria-hidden="true">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        {layoutMarks(eventMarks(story), across).map(({ day, at, height }) => (
          <rect key={day} x={`${at}%`} y={BELOW_AXIS} width="2" height={height} />
        ))}
        {axis.segments
          .filter(({ kind }) => kind === 'gap')
          .map(({ from }) => (
            <Break key={from} at={across(from)} />
          ))}
      </svg>
      <svg className={styles.milestones} aria-hidden="true">
        {layoutMilestones(story.milestones, across).map(({ milestone, at }) => (
          <svg key={milestone.id} x={`${at}%`} aria-hidden="true">
            <path d="M0 0 2.5 2.5 0 5-2.5 2.5z" />
          </svg>
        ))}
      </svg>
      <TrackWords steps={steps} across={across} />
    </div>
  );
});

function Steps({ stance, slot, path }: StepsMark) {
  const isHidden = useViewState(({ hidden }) => hidden.includes(stance));
  return <path d={path} data-slot={slot} data-hidden={isHidden ? '' : undefined} />;
}

/** A tick for each new year, with as many numbers as can be read. */
function Years({ axis, across }: TrackDrawingProps) {
  const { language } = useStory();
  const ticks = yearTicks(axis, across);
  return (
    <>
      <svg className={styles.ticks} aria-hidden="true">
        {ticks.map(({ day, at }) => (
          <line key={day} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
      </svg>
      <svg className={styles.years} aria-hidden="true">
        {ticks
          .filter(({ label }) => label !== 'none')
          .map(({ day, at, label }) => (
            <text key={day} data-strip={label} x={`${at}%`} y="10">
              {formatYear(day, language)}
            </text>
          ))}
      </svg>
    </>
  );
}

/** A torn place of the axis. */
function Break({ at }: { readonly at: number }) {
  return (
    <svg className={styles.break} x={`${at}%`} aria-hidden="true">
      <path className={styles.tear} d="M-6.5-1h13v3h-13z" />
      <path d="M-6 .5h2l2-4 4 8 2-4h2" />
    </svg>
  );
}
