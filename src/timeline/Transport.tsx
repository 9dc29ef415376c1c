import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './Transport.module.css';

/** Play or pause, and the steps from event to event. */
export function Transport() {
  const { t } = useReader();
  const { play, pause, goToPreviousEvent, goToNextEvent } = useActions();
  const isPlaying = useChoice((choices) => choices.isPlaying);
  return (
    <div className={styles.transport}>
      <span data-keeps-playing="">
        <Button
          label={isPlaying ? t('timeline.pause') : t('timeline.play')}
          onPress={isPlaying ? pause : play}
        >
          <Icon name={isPlaying ? 'pause' : 'play'} />
        </Button>
      </span>
      <Button label={t('timeline.previousEvent')} onPress={goToPreviousEvent}>
        <Icon name="previous" />
      </Button>
      <Button label={t('timeline.nextEvent')} onPress={goToNextEvent}>
        <Icon name="next" />
      </Button>
    </div>
  );
}
