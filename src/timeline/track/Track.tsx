import { useMemo } from 'react';
import { formatDay } from '../../language/format.ts';
import { storySpan } from '../../story/chapters.ts';
import { foldAxis } from '../../time/discontinuousScale.ts';
import { Button } from '../../ui/Button.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { DateSlider } from './DateSlider.tsx';
import { acrossOf, rows } from './layout.ts';
import { MilestoneMarks } from './MilestoneMarks.tsx';
import styles from './Track.module.css';
import { TrackDrawing } from './TrackDrawing.tsx';

/** Time from end to end: the counts, the events, and over them the slider whose track they are. */
export function Track() {
  const { story, language, t } = useStory();
  const { goToDay } = useActions();
  const compare = useViewState(({ compare }) => compare);
  const axis = useMemo(() => foldAxis(story.chapters), [story]);
  const across = useMemo(() => acrossOf(axis, language.direction), [axis, language]);
  const { from, to } = storySpan(story);
  return (
    <div>
      <div className={styles.strip}>
        <TrackDrawing axis={axis} across={across} />
        {compare === null ? null : (
          <svg className={styles.over} width="100%" height={rows.height} aria-hidden="true">
            <line
              className={styles.compared}
              x1={`${across(compare)}%`}
              x2={`${across(compare)}%`}
              y1={rows.areas.top}
              y2={rows.milestones.top}
            />
          </svg>
        )}
        <DateSlider axis={axis} />
        <MilestoneMarks across={across} />
      </div>
      <div className={styles.ends}>
        <Button
          look="plain"
          label={t('timeline.earliest', { date: formatDay(from, language) })}
          onPress={() => goToDay(from)}
        >
          {formatDay(from, language)}
        </Button>
        <Button look="plain" onPress={() => goToDay(to)}>
          {t('timeline.asOf', { date: formatDay(to, language) })}
        </Button>
      </div>
    </div>
  );
}
