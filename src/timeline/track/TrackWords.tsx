import { formatNumber, formatYear } from '../../language/format.ts';
import { gapAt, storySpan } from '../../story/chapters.ts';
import { towardStances } from '../../story/scale.ts';
import type { Chapter } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import { addDays } from '../../time/day.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { gapTextAt } from '../../wording/gapText.ts';
import { type Across, stretchOf } from './layout.ts';
import { mostRecognising, sum, type TowardStep } from './query.ts';
import styles from './TrackDrawing.module.css';

/** How wide the name of a gap may be, in percent of the strip. */
const GAP_WIDTH = 9;

/** How far into its chapter the label of the steps begins, where they are still low. */
const LABEL_INSET = 0.16;

interface TrackWordsProps {
  readonly steps: readonly TowardStep[];
  readonly across: Across;
}

/** The words on the strip, where it is wide enough for them: chapters, gaps, and what the steps come to. */
export function TrackWords({ steps, across }: TrackWordsProps) {
  const { story } = useStory();
  const earlier = story.chapters.slice(0, -1);
  return (
    <svg className={styles.words} aria-hidden="true">
      {earlier.map((chapter) => (
        <GapTitle key={chapter.id} before={chapter} across={across} />
      ))}
      {earlier.map((chapter) => (
        <Recognising key={chapter.id} chapter={chapter} steps={steps} across={across} />
      ))}
      <TowardLabel steps={steps} across={across} />
      {story.chapters.map((chapter) => (
        <ChapterTitle key={chapter.id} chapter={chapter} across={across} />
      ))}
    </svg>
  );
}

interface ChapterProps {
  readonly chapter: Chapter;
  readonly across: Across;
}

function ChapterTitle({ chapter, across }: ChapterProps) {
  const { texts } = useStory();
  const { left, right } = stretchOf(across, chapter.from, chapter.to);
  return (
    <foreignObject x={`${left}%`} y="0" width={`${right - left}%`} height="14">
      <p className={styles.chapter}>
        <LocalizedText of={texts.chapter(chapter).title} />
      </p>
    </foreignObject>
  );
}

/** What a gap is called, over its break. */
function GapTitle({ before, across }: { readonly before: Chapter; readonly across: Across }) {
  const reader = useStory();
  const { story, language } = reader;
  const gap = gapAt(story, addDays(before.to, 1));
  const title = gap && gapTextAt(reader, gap.from)?.title;
  if (!gap || !title) return null;
  const end = across(addDays(gap.to, 1));
  const left = language.direction === 'rtl' ? end : end - GAP_WIDTH;
  return (
    <foreignObject x={`${left}%`} y="17" width={`${GAP_WIDTH}%`} height="30">
      <p className={styles.gap}>
        <LocalizedText of={title} />
      </p>
    </foreignObject>
  );
}

/** "3 states recognise", over the day from which on so many did. */
function Recognising({ chapter, steps, across }: ChapterProps & TrackWordsProps) {
  const { story, t } = useStory();
  const most = mostRecognising(story, steps, chapter);
  if (!most) return null;
  const { left, right } = stretchOf(across, most.from, chapter.to);
  return (
    <foreignObject x={`${left}%`} y="30" width={`${right - left}%`} height="16">
      <p className={styles.note}>{t('timeline.statesRecognise', { count: most.count })}</p>
    </foreignObject>
  );
}

/** What the steps come to at last: by the story's label, or as a number where there is one step only. */
function TowardLabel({ steps, across }: TrackWordsProps) {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const last = story.chapters.at(-1);
  const stances = towardStances(story);
  const count = sum(steps.at(-1)?.counts ?? []);
  if (!last || stances.length === 0) return null;
  const day = storySpan(story).to;
  const values = { n: formatNumber(count, language), year: formatYear(day, language) };
  const derived = stances[0]?.recognises
    ? t('timeline.statesRecognise', { count })
    : formatNumber(count, language);
  const label: Text | undefined = texts.toward
    ? { ...texts.toward, text: filled(texts.toward.text, values) }
    : stances.length === 1
      ? { text: derived, language: language.code }
      : undefined;
  if (!label) return null;
  const { left, right } = stretchOf(across, last.from, last.to);
  const width = (right - left) * (1 - LABEL_INSET);
  return (
    <foreignObject
      x={`${language.direction === 'rtl' ? left : right - width}%`}
      y="13"
      width={`${width}%`}
      height="16"
    >
      <p className={styles.note}>
        <LocalizedText of={label} />
      </p>
    </foreignObject>
  );
}

function filled(text: string, values: { readonly n: string; readonly year: string }): string {
  return text.replace(/\{(n|year)\}/g, (_, key: 'n' | 'year') => values[key]);
}
