import { Suspense, useRef, useState } from 'react';
import { formatDay } from '../../language/format.ts';
import { chapterAt, storySpan } from '../../story/chapters.ts';
import type { Story } from '../../story/story.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Lazy } from '../../ui/Lazy.tsx';
import { lazyModule } from '../../ui/lazyModule.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { DateField } from '../DateField.tsx';

/** Chooses a second date, and says what changed between the two: parts of the row it stands in. */
export function Comparing() {
  const { story, language, t } = useStory();
  const { compareWith } = useActions();
  const day = useViewState(({ settledDate }) => settledDate);
  const compare = useViewState(({ compare }) => compare);
  const [isChoosing, setIsChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsChoosing(false);
    opener.current?.focus();
  };
  const choose = (other: Day | null) => {
    compareWith(other);
    close();
  };
  return (
    <>
      <Button ref={opener} isExpanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
        {t('compare.button')}
      </Button>
      {isChoosing ? (
        <DateField
          label={t('compare.date')}
          action={t('compare.start')}
          proposal={compare ?? proposedDay(story, day)}
          refuse={(other) =>
            other === day ? t('compare.sameDay', { date: formatDay(day, language) }) : undefined
          }
          onGiveUp={close}
          onDay={choose}
        />
      ) : null}
      <Suspense>
        {compare === null ? null : (
          <Lazy module={comparison}>
            {({ Comparison }) => <Comparison compare={compare} onStop={() => choose(null)} />}
          </Lazy>
        )}
      </Suspense>
    </>
  );
}

/**
 * The day proposed for a comparison with a day: the first of its chapter, or that of the chapter
 * before where the day is that or lies between chapters; the story's last day where there is none.
 * @internal
 */
export function proposedDay(story: Story, day: Day): Day {
  const start = chapterAt(story, day)?.from;
  if (start !== undefined && start !== day) return start;
  return story.chapters.findLast(({ from }) => from < day)?.from ?? storySpan(story).to;
}

const comparison = lazyModule(() => import('./Comparison.tsx'));
