import { formatYear } from '../../language/format.ts';
import { storySpan } from '../../story/chapters.ts';
import type { Chapter } from '../../story/story.ts';
import type { DiscontinuousScale, Segment } from '../../time/discontinuousScale.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import {
  type Across,
  type AreaMark,
  areaBox,
  layoutAreas,
  layoutMarks,
  rows,
  stretchOf,
} from './layout.ts';
import { countsSteps, eventMarks } from './query.ts';
import styles from './TrackDrawing.module.css';
import { labelBox, yearTicks } from './ticks.ts';

/** Pixels between the line of a break and what stands beside it. */
const BESIDE_BREAK = 5;

interface TrackDrawingProps {
  readonly axis: DiscontinuousScale;
  readonly across: Across;
}

/**
 * The picture of the whole story's time. Places are percentages of whatever width there is, so that
 * it needs no measuring and is the same on paper, in prerendered HTML and at 320 px.
 */
export function TrackDrawing({ axis, across }: TrackDrawingProps) {
  const { story } = useStory();
  const { areas, outline, tops } = layoutAreas(
    story,
    countsSteps(story),
    across,
    storySpan(story).to,
  );
  return (
    <svg className={styles.drawing} width="100%" height={rows.height} aria-hidden="true">
      <svg
        className={styles.areas}
        y={rows.areas.top}
        width="100%"
        height={rows.areas.height}
        viewBox={`0 0 ${areaBox.width} ${areaBox.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {areas.toReversed().map((area) => (
          <Area key={area.stance} {...area} />
        ))}
        <path className={styles.outline} d={outline} />
      </svg>
      {story.chapters.map((chapter, index) => (
        <ChapterScale key={chapter.id} chapter={chapter} top={tops[index] ?? 1} across={across} />
      ))}
      <line className={styles.axis} x1="0" x2="100%" y1={rows.axis + 0.5} y2={rows.axis + 0.5} />
      {layoutMarks(eventMarks(story), across).map(({ key, left, right, height }) => (
        <line
          key={key}
          className={left === right ? styles.event : styles.period}
          x1={`${left}%`}
          x2={`${right}%`}
          y1={rows.marks.top + (left === right ? 0 : height)}
          y2={rows.marks.top + height}
        />
      ))}
      <Years axis={axis} across={across} />
      {axis.segments
        .filter(({ kind }) => kind === 'gap')
        .map((gap) => (
          <Break key={gap.from} gap={gap} across={across} />
        ))}
    </svg>
  );
}

function Area({ stance, slot, path }: AreaMark) {
  const isHidden = useViewState(({ hidden }) => hidden.includes(stance));
  return <path d={path} data-slot={slot} data-hidden={isHidden ? '' : undefined} />;
}

interface ChapterScaleProps {
  readonly chapter: Chapter;
  /** How many countries the full height of its areas stands for. */
  readonly top: number;
  readonly across: Across;
}

/** What a chapter is called, the line at the top of its areas, and how many countries that stands for. */
function ChapterScale({ chapter, top, across }: ChapterScaleProps) {
  const { story, texts, language, t } = useStory();
  const [from, to] = [across(chapter.from), across(chapter.to)];
  const { left, right } = stretchOf(across, chapter.from, chapter.to);
  const besideBreak = language.direction === 'rtl' ? -BESIDE_BREAK : BESIDE_BREAK;
  return (
    <>
      <foreignObject
        className={styles.chapterBox}
        x={`${left}%`}
        y={rows.titles.top}
        width={`${right - left}%`}
        height={rows.titles.height}
      >
        <div className={styles.chapter}>
          <LocalizedText of={texts.chapter(chapter).title} />
        </div>
      </foreignObject>
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
        dx={chapter === story.chapters[0] ? 0 : besideBreak}
      >
        {t('timeline.areaScale', { count: top })}
      </text>
    </>
  );
}

/** A tick for each new year, with as many numbers as can be read. */
function Years({ axis, across }: TrackDrawingProps) {
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

/** A torn place, named above the strip: the one position of the gap stands for all its days. */
function Break({ gap, across }: { readonly gap: Segment; readonly across: Across }) {
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
