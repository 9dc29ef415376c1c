import { nextEventDay, previousEventDay } from '../story/events.ts';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import styles from './Timeline.module.css';

/** Play or pause, and the steps from event to event: from one day on which a stance changes to the next. */
export function Transport() {
  const { story, t } = useStory();
  const { play, pause, goToPreviousEvent, goToNextEvent } = useActions();
  const isPlaying = useViewState(({ isPlaying }) => isPlaying);
  const isFirst = useViewState(({ date }) => previousEventDay(story, date) === undefined);
  const isLast = useViewState(({ date }) => nextEventDay(story, date) === undefined);
  const name = isPlaying ? t('timeline.pause') : t('timeline.play');
  return (
    <div className={`${styles.transport} ${hidden.withScripts}`}>
      <button
        type="button"
        className={styles.play}
        aria-label={name}
        title={name}
        data-keeps-playing="press"
        onClick={isPlaying ? pause : play}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <Button
        look="plain"
        label={t('timeline.previousEvent')}
        isDisabled={isFirst}
        onPress={goToPreviousEvent}
      >
        <Icon name="previous" />
      </Button>
      <Button
        look="plain"
        label={t('timeline.nextEvent')}
        isDisabled={isLast}
        onPress={goToNextEvent}
      >
        <Icon name="next" />
      </Button>
    </div>
  );
}
