import { type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import type { Milestone } from '../../story/story.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { type Across, layoutMilestones, milestonesAt } from './layout.ts';
import styles from './MilestoneMarks.module.css';
import { labelBox } from './ticks.ts';

/** A pointer means the marks that are no further than this, in CSS pixels. */
const REACH = 8;

/** So many are named at once; the next are a pixel away. */
const MOST_NAMED = 3;

/** What a pointer is at. */
interface Pointed {
  readonly milestones: readonly Milestone[];
  /** In percent of the strip's width. */
  readonly at: number;
}

/**
 * The places of the strip's milestones, over the slider. A pointer near one reads its name and opens it at its sources;
 * a finger, which has nothing to read before, goes to its day first, where the caption names and opens it. For keys
 * and listeners the caption has the same, so that this is a drawing.
 */
export function MilestoneMarks({ across }: { readonly across: Across }) {
  const { story } = useStory();
  const { goToDay, openMilestone } = useActions();
  const placed = useMemo(() => layoutMilestones(story.milestones, across), [story, across]);
  const [pointed, setPointed] = useState<Pointed>();
  const isFinger = useRef(false);
  const pointedAt = ({ currentTarget, clientX }: MouseEvent<SVGSVGElement>): Pointed => {
    const box = currentTarget.getBoundingClientRect();
    const at = (100 * (clientX - box.x)) / box.width;
    return { milestones: milestonesAt(placed, at, (100 * REACH) / box.width), at };
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    isFinger.current = event.pointerType === 'touch';
    setPointed(pointedAt(event));
  };
  const open = (event: MouseEvent<SVGSVGElement>) => {
    // Not what was pointed at: a finger has left before its tap counts as a click.
    const [nearest] = pointedAt(event).milestones;
    if (!nearest) return;
    goToDay(nearest.date.last);
    if (!isFinger.current) openMilestone(nearest.id);
  };
  return (
    <svg
      className={styles.places}
      aria-hidden="true"
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={() => setPointed(undefined)}
      onClick={open}
    >
      {placed.map(({ milestone, at }) => (
        <rect key={milestone.id} x={`${at}%`} width={2 * REACH} height="100%" />
      ))}
      {pointed && pointed.milestones.length > 0 ? <Names {...pointed} /> : null}
    </svg>
  );
}

/** What the marks near a pointer stand for, above them. */
function Names({ milestones, at }: Pointed) {
  const { texts, language, t } = useStory();
  const { left, width } = labelBox(at);
  return (
    <foreignObject
      className={styles.names}
      x={`${left}%`}
      y="-104"
      width={`${width}%`}
      height="100"
    >
      <div className={styles.label}>
        <ul>
          {milestones.slice(0, MOST_NAMED).map((milestone) => {
            const { title } = texts.milestone(milestone);
            const period = formatCivilDate(milestone.date, language);
            return (
              <li key={milestone.id}>
                <LocalizedText
                  of={{
                    ...title,
                    text: t('timeline.inPeriod', { period, what: title.text }),
                  }}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </foreignObject>
  );
}
