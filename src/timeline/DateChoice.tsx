import { formatDay } from '../language/format.ts';
import { storySpan } from '../story/chapters.ts';
import type { Day } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { proposedDay } from './compare/proposedDay.ts';
import styles from './DateChoice.module.css';
import { DateField } from './DateField.tsx';

interface DateChoiceProps {
  /** Whether another day to compare with is asked for, and not the day to show. */
  readonly isOther: boolean;
  /** Called once something is chosen. */
  readonly onChosen: () => void;
}

/** Asks for a day: the one to show, or another one to compare it with; while two are compared for either of them. */
export function DateChoice({ isOther, onChosen }: DateChoiceProps) {
  const { t } = useStory();
  const { goToDay, apply } = useActions();
  const date = useViewState((view) => view.settledDate);
  const compare = useViewState((view) => view.compare);
  const go = (day: Day) => {
    goToDay(day);
    onChosen();
  };
  if (isOther) return <OtherDay isFirst onChosen={onChosen} />;
  return (
    <div className={styles.choice}>
      <DateField
        label={t('timeline.goToDate')}
        action={t('timeline.go')}
        proposal={date}
        isFirst
        onDay={go}
      />
      <Days onDay={go} />
      {compare === null ? null : (
        <>
          <OtherDay onChosen={onChosen} />
          <Button
            onPress={() => {
              apply({ date: compare, compare: date });
              onChosen();
            }}
          >
            {t('compare.swap')}
          </Button>
        </>
      )}
    </div>
  );
}

interface OtherDayProps {
  /** Whether its field takes the focus as it appears. */
  readonly isFirst?: boolean;
  readonly onChosen: () => void;
}

/** Asks for the other day of a comparison. */
function OtherDay({ isFirst, onChosen }: OtherDayProps) {
  const { story, language, t } = useStory();
  const { compareWith } = useActions();
  const date = useViewState((view) => view.settledDate);
  const compare = useViewState((view) => view.compare);
  const choose = (day: Day) => {
    compareWith(day);
    onChosen();
  };
  return (
    <div className={styles.choice}>
      <DateField
        label={t('compare.date')}
        action={t('compare.start')}
        proposal={compare ?? proposedDay(story, date)}
        isFirst={isFirst}
        refuse={(day) =>
          day === date ? t('compare.sameDay', { date: formatDay(date, language) }) : undefined
        }
        onDay={choose}
      />
      {isFirst ? <Days not={date} onDay={choose} /> : null}
    </div>
  );
}

interface DaysProps {
  /** A day that is not offered. */
  readonly not?: Day;
  readonly onDay: (day: Day) => void;
}

/** The days that are chosen most. */
function Days({ not, onDay }: DaysProps) {
  const { story, t } = useStory();
  const { from, to } = storySpan(story);
  const days = [
    ['timeline.firstDay', from],
    ['timeline.lastDay', to],
    ['timeline.asOpened', story.opensOn],
  ] as const;
  return (
    <div className={styles.days}>
      {days.map(([name, day]) =>
        day === not ? null : (
          <Button key={name} onPress={() => onDay(day)}>
            {t(name)}
          </Button>
        ),
      )}
    </div>
  );
}
