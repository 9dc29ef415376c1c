import { nextEventDay, previousEventDay } from '../../story/events.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import type { KeepsPlaying } from '../track/touches.ts';
import styles from './Transport.module.css';

const keepsPlaying: KeepsPlaying = 'press';

/** Play or pause, and the steps from event to event: from one day on which a stance changes to the next. */
export function Transport() {
  const { story, t } = useStory();
  const { play, pause, goToPreviousEvent, goToNextEvent } = useActions();
  const isPlaying = useViewState(({ isPlaying }) => isPlaying);
  const isFirst = useViewState(({ date }) => previousEventDay(story, date) === undefined);
  const isLast = useViewState(({ date }) => nextEventDay(story, date) === undefined);
  return (
    <div className={styles.transport}>
      <span data-keeps-playing={keepsPlaying}>
        <Button
          label={isPlaying ? t('timeline.pause') : t('timeline.play')}
          onPress={isPlaying ? pause : play}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </Button>
      </span>
      <Button label={t('timeline.previousEvent')} isDisabled={isFirst} onPress={goToPreviousEvent}>
        <Icon name="previous" />
      </Button>
      <Button label={t('timeline.nextEvent')} isDisabled={isLast} onPress={goToNextEvent}>
        <Icon name="next" />
      </Button>
    </div>
  );
}
