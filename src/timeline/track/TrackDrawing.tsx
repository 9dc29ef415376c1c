import { memo, useMemo } from 'react';
import { storySpan } from '../../story/chapters.ts';
import type { Chapter } from '../../story/story.ts';
import type { DiscontinuousScale } from '../../time/discontinuousScale.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import {
  type Across,
  areaBox,
  layoutAreas,
  layoutMarks,
  type PlacedMark,
  rows,
  type Stretch,
  stretchOf,
} from './layout.ts';
import { countsSteps, eventMarks } from './query.ts';
import styles from './TrackDrawing.module.css';
import { Break, Years } from './TrackScale.tsx';

interface TrackDrawingProps {
  readonly axis: DiscontinuousScale;
  readonly across: Across;
}

/**
 * The picture of the whole story's time. Places are percentages of whatever width there is, so that
 * it needs no measuring and is the same on paper, in prerendered HTML and at 320 px.
 */
export const TrackDrawing = memo(function TrackDrawing({ axis, across }: TrackDrawingProps) {
  const { story } = useStory();
  const marks = useMemo(() => layoutMarks(eventMarks(story), across), [story, across]);
  return (
    <svg className={styles.drawing} width="100%" height={rows.height} aria-hidden="true">
      {story.chapters.map((chapter) => (
        <ChapterTitle
          key={chapter.id}
          chapter={chapter}
          place={stretchOf(across, chapter.from, chapter.to)}
        />
      ))}
      <Areas across={across} />
      <line className={styles.axis} x1="0" x2="100%" y1={rows.axis + 0.5} y2={rows.axis + 0.5} />
      {marks.map((mark) => (
        <EventLine key={mark.key} mark={mark} />
      ))}
      <Years axis={axis} across={across} />
      {axis.segments
        .filter(({ kind }) => kind === 'gap')
        .map((gap) => (
          <Break key={gap.from} gap={gap} across={across} />
        ))}
    </svg>
  );
});

interface ChapterTitleProps {
  readonly chapter: Chapter;
  readonly place: Stretch;
}

function ChapterTitle({ chapter, place }: ChapterTitleProps) {
  const { texts } = useStory();
  const title = texts.chapter(chapter).title;
  return (
    <foreignObject
      className={styles.chapterBox}
      x={`${place.left}%`}
      y={rows.titles.top}
      width={`${place.right - place.left}%`}
      height={rows.titles.height}
    >
      <div className={styles.chapter}>
        <LocalizedText of={title} />
      </div>
    </foreignObject>
  );
}

interface AcrossProps {
  readonly across: Across;
}

function Areas({ across }: AcrossProps) {
  const { story } = useStory();
  const hidden = useViewState(({ hidden }) => hidden);
  const { areas, outline, tops } = useMemo(
    () => layoutAreas(story, countsSteps(story), across, storySpan(story).to),
    [story, across],
  );
  return (
    <>
      <svg
        className={styles.areas}
        y={rows.areas.top}
        width="100%"
        height={rows.areas.height}
        viewBox={`0 0 ${areaBox.width} ${areaBox.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {areas.toReversed().map(({ stance, slot, path }) => (
          <path
            key={stance}
            d={path}
            data-slot={slot}
            data-hidden={hidden.includes(stance) ? '' : undefined}
          />
        ))}
        <path className={styles.outline} d={outline} />
      </svg>
      {story.chapters.map((chapter, index) => (
        <AreaScale
          key={chapter.id}
          count={tops[index] ?? 1}
          isFirst={index === 0}
          from={across(chapter.from)}
          to={across(chapter.to)}
        />
      ))}
    </>
  );
}

/** Pixels between the line of a break and what stands beside it. */
const BESIDE_BREAK = 5;

interface AreaScaleProps {
  /** How many countries the full height stands for. */
  readonly count: number;
  readonly isFirst: boolean;
  /** Where the chapter begins and ends, in percent of the strip's width from the left. */
  readonly from: number;
  readonly to: number;
}

/** The line at the top of a chapter's areas, and how many countries it stands for. */
function AreaScale({ count, isFirst, from, to }: AreaScaleProps) {
  const { language, t } = useStory();
  return (
    <>
      <line
        className={styles.top}
        x1={`${from}%`}
        x2={`${to}%`}
        y1={rows.areas.top - 0.5}
        y2={rows.areas.top - 0.5}
      />
      <text
        className={styles.scale}
        x={`${from}%`}
        y={rows.scales.top + 12}
        dx={isFirst ? 0 : BESIDE_BREAK * (language.direction === 'rtl' ? -1 : 1)}
      >
        {t('timeline.areaScale', { count })}
      </text>
    </>
  );
}

interface EventLineProps {
  readonly mark: PlacedMark;
}

function EventLine({ mark }: EventLineProps) {
  const bottom = rows.marks.top + mark.height;
  const isDay = mark.left === mark.right;
  return (
    <line
      className={isDay ? styles.event : styles.period}
      x1={`${mark.left}%`}
      x2={`${mark.right}%`}
      y1={isDay ? rows.marks.top : bottom}
      y2={bottom}
    />
  );
}
