import { useId } from 'react';
import { countryName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { gapAt } from '../../story/chapters.ts';
import { slotOf } from '../../story/scale.ts';
import { countsAt, highestCounts } from '../../story/stances.ts';
import type { StanceId } from '../../story/story.ts';
import type { Text } from '../../story/translation.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { type StoryContext, useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { stanceLabel, stanceShort } from '../../wording/sentences.ts';
import { Bar } from './Bar.tsx';
import { CompareKeys } from './CompareKeys.tsx';
import styles from './Legend.module.css';

/** What the colours stand for and how many states have each: of the scale, or of how they moved between two dates. */
export function Legend() {
  const isComparing = useViewState(({ compare }) => compare !== null);
  return isComparing ? <CompareKeys room={<ScaleRoom />} /> : <Scale />;
}

/** The scale in segments of one width, each with its count on the shown date; each stance can be hidden and shown. */
function Scale() {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const id = useId();
  const highest = highestCounts(story);
  const label = useViewState(({ date }) => stanceLabel(reader, 'none', date));
  const short = useViewState(({ date }) => stanceShort(reader, 'none', date));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not stand in line with its buttons.
    <div
      className={styles.legend}
      role="group"
      aria-label={t('legend.label')}
      data-scale={story.scale.length}
    >
      {story.scale.map((stance) => (
        <Segment
          key={stance.id}
          id={id + stance.slot}
          stance={stance.id}
          names={texts.stance(stance)}
          highest={highest.get(stance.id)}
        />
      ))}
      <Segment
        id={`${id}0`}
        stance="none"
        names={{ label, short }}
        all={fallbacksOf(reader)}
        highest={highest.get('none')}
      />
      <span className={styles.subject}>
        <Bar slot="subject" />
        <span className={styles.text}>
          {t('legend.subject', { country: countryName(story.subject.country, language) })}
        </span>
      </span>
    </div>
  );
}

/** Nothing to see, as high as the scale: what is shown in its place moves nothing below. */
function ScaleRoom() {
  const reader = useStory();
  const { story, texts } = reader;
  const highest = highestCounts(story);
  return (
    <div
      className={`${styles.legend} ${styles.unseen}`}
      data-scale={story.scale.length}
      aria-hidden="true"
    >
      {story.scale.map((stance) => (
        <span key={stance.id} className={styles.segment}>
          <Rooms all={[texts.stance(stance)]} highest={highest.get(stance.id)} />
        </span>
      ))}
      <span className={`${styles.segment} ${styles.apart}`}>
        <Rooms all={fallbacksOf(reader)} highest={highest.get('none')} />
      </span>
    </div>
  );
}

interface Names {
  readonly label: Text;
  /** What stands for the label where there is little room. */
  readonly short: Text;
}

/**
 * What the lack of a stance is called in any chapter and between two: the legend keeps room for all, so that a change
 * of chapter moves nothing below.
 */
function fallbacksOf({ story, texts, language, t }: StoryContext): readonly Names[] {
  const gap: Text = { text: t('stance.gap'), language: language.code };
  const names: readonly Names[] = [
    ...story.chapters.map((one) => texts.fallback(one)),
    ...(story.chapters.length > 1 ? [{ label: gap, short: gap }] : []),
  ];
  return [...new Map(names.map((one) => [keyOf(one), one])).values()];
}

function keyOf({ label, short }: Names): string {
  return `${label.text}\n${short.text}`;
}

interface RoomsProps {
  /** The names a segment has on any date: there is room for all of them. */
  readonly all: readonly Names[];
  /** The highest count on any date, for which there is room too. */
  readonly highest: number | undefined;
}

function Rooms({ all, highest = 0 }: RoomsProps) {
  const { language } = useStory();
  return all.map((one) => (
    <span
      key={keyOf(one)}
      className={styles.room}
      data-count={formatNumber(highest, language)}
      data-label={one.label.text}
      data-short={one.short.text}
    />
  ));
}

interface SegmentProps extends Pick<RoomsProps, 'highest'> {
  /** What the ids of its parts begin with. */
  readonly id: string;
  readonly stance: StanceId;
  readonly names: Names;
  /** The names it has on any date, where they change. */
  readonly all?: readonly Names[];
}

/** A stance's colour, how many states have it and its name; hides it on the map, or shows it. On paper it is text. */
function Segment({ id, stance, names, all = [names], highest }: SegmentProps) {
  const { story } = useStory();
  const { toggleStance } = useActions();
  const isHidden = useViewState(({ hidden }) => hidden.includes(stance));
  const isPrinting = useIsPrinting();
  const apart = stance === 'none' ? styles.apart : '';
  const bar = <Bar slot={slotOf(story, stance)} />;
  return (
    <>
      <button
        type="button"
        className={`${styles.segment} ${apart}`}
        // In full where only the short name is seen.
        aria-labelledby={`${id}l ${id}s ${id}c`}
        aria-pressed={!isHidden}
        onClick={() => toggleStance(stance)}
      >
        {bar}
        <Entry id={id} stance={stance} names={names} />
        <Rooms all={all} highest={highest} />
      </button>
      {isPrinting ? (
        <span className={`${styles.printed} ${apart}`} data-hidden={isHidden ? '' : undefined}>
          {bar}
          <Entry stance={stance} names={names} />
        </span>
      ) : null}
    </>
  );
}

interface EntryProps extends Pick<SegmentProps, 'stance' | 'names'> {
  readonly id?: string;
}

/** The count and the name, or its short form where there is little room. The count stands first and is said last. */
function Entry({ id, stance, names: { label, short } }: EntryProps) {
  const { story, language } = useStory();
  const count = useViewState(({ date }) =>
    gapAt(story, date) ? null : (countsAt(story, date).get(stance) ?? 0),
  );
  const shown = count === null ? '–' : formatNumber(count, language);
  // Room for so many figures, by one of the widest: what a style sheet writes is built anew with all round it.
  const room = shown.replace(/\p{Nd}/gu, formatNumber(3, language));
  const hasShort = short.text !== label.text;
  const idOf = (part: string) => (id === undefined ? undefined : id + part);
  return (
    <span className={styles.text} data-count={room}>
      <span id={idOf('l')} className={hasShort ? styles.long : undefined}>
        <LocalizedText of={label} />
      </span>
      <span id={idOf('s')}>
        {hasShort ? (
          <span className={styles.short}>
            <LocalizedText of={short} />
          </span>
        ) : null}
      </span>{' '}
      <strong id={idOf('c')}>{shown}</strong>
    </span>
  );
}
