import { useMemo, useRef, useState } from 'react';
import { compareByName, countryName } from '../language/countryName.ts';
import { formatDay, formatList } from '../language/format.ts';
import type { Reader } from '../state/reader.tsx';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { stanceLabel } from '../state/wording.ts';
import { gapAt } from '../story/chapters.ts';
import { changesBetween } from '../story/stances.ts';
import type { Change } from '../story/storyIndex.ts';
import type { Day } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Comparing.module.css';
import { proposedDay, sortMovers } from './comparison.ts';
import { DateField } from './DateField.tsx';
import { MoversTable } from './MoversTable.tsx';

/** So many names at most stand in the sentence; the list below has them all. */
const MOST_NAMES = 5;

/** Chooses a second date, and says what changed between the two: parts of the row it stands in. */
export function Comparing() {
  const { story, t } = useReader();
  const { compareWith } = useActions();
  const day = useChoice((choices) => choices.day);
  const compare = useChoice((choices) => choices.compare);
  const [isChoosing, setIsChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const choose = (other: Day | null) => {
    compareWith(other);
    setIsChoosing(false);
    opener.current?.focus();
  };
  return (
    <>
      <Button ref={opener} isPressed={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
        {t('compare.button')}
      </Button>
      {isChoosing ? (
        <DateField
          label={t('compare.date')}
          action={t('compare.start')}
          proposal={compare ?? proposedDay(story, day)}
          isAwaited
          onDay={choose}
        />
      ) : null}
      {compare === null ? null : <Comparison compare={compare} onStop={() => choose(null)} />}
    </>
  );
}

interface ComparisonProps {
  /** The other day; stances on it are what was. */
  readonly compare: Day;
  readonly onStop: () => void;
}

function Comparison({ compare, onStop }: ComparisonProps) {
  const reader = useReader();
  const { story, t } = reader;
  const { apply } = useActions();
  const day = useChoice((choices) => choices.day);
  const movers = useMemo(() => changesBetween(story, compare, day), [story, compare, day]);
  return (
    <div className={styles.comparison}>
      <p className={styles.sentence}>{comparisonSentence(reader, compare, day, movers)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => apply({ day: compare, compare: day })}>{t('compare.swap')}</Button>
        <Button onPress={onStop}>{t('compare.stop')}</Button>
      </div>
      {movers.length > 0 ? (
        <details className={styles.list}>
          <summary>{t('compare.list')}</summary>
          <MoversTable movers={movers} was={compare} is={day} />
        </details>
      ) : null}
    </div>
  );
}

/** "Between 15 August 2021 and 3 July 2025, 74 countries moved (70 from “No position found”): Russia, … and 69 other countries." */
function comparisonSentence(reader: Reader, from: Day, to: Day, movers: readonly Change[]): string {
  const { story, language, t } = reader;
  const dates = { from: formatDay(from, language), to: formatDay(to, language) };
  if (movers.length === 0) return t('compare.nothing', dates);
  const closest = sortMovers(story, movers, { column: 'is', isUp: true }, compareByName(language));
  const shown = movers.length > MOST_NAMES + 1 ? closest.slice(0, MOST_NAMES) : closest;
  const names = shown.map(({ country }) => countryName(country, language));
  const others = movers.length - shown.length;
  const countries = formatList(
    others > 0 ? [...names, t('compare.others', { count: others })] : names,
    language,
  );
  const sentence = t('compare.sentence', { count: movers.length, ...dates });
  const parts = partsWithoutPosition(reader, from, to, movers);
  return t('compare.named', {
    sentence: parts === '' ? sentence : t('compare.partly', { sentence, parts }),
    countries,
  });
}

/** How many of the movers only came to a documented stance, or went without one: that is no change of mind. */
function partsWithoutPosition(
  reader: Reader,
  from: Day,
  to: Day,
  movers: readonly Change[],
): string {
  const { story, language, t } = reader;
  const before = movers.filter(({ was }) => was === 'none').length;
  const after = movers.filter(({ is }) => is === 'none').length;
  const nameOn = (day: Day) => stanceLabel(reader, 'none', day).text;
  const parts: string[] = [];
  // Between chapters nobody can have a position, which the gap's own name says.
  if (before > 0 && !gapAt(story, from)) {
    parts.push(t('compare.fromNone', { count: before, stance: nameOn(from) }));
  }
  if (after > 0 && !gapAt(story, to)) {
    parts.push(t('compare.toNone', { count: after, stance: nameOn(to) }));
  }
  return formatList(parts, language);
}
