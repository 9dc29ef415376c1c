import { useRef } from 'react';
import { nextEventDay, previousEventDay } from '../story/events.ts';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { Caption } from './caption/Caption.tsx';
import { ShownDate } from './caption/ShownDate.tsx';
import { Comparing } from './compare/Comparing.tsx';
import { DateField } from './DateField.tsx';
import { useOnlyCountry } from './player/useOnlyCountry.ts';
import { usePlayback } from './player/usePlayback.ts';
import styles from './Timeline.module.css';
import { Track } from './track/Track.tsx';

/** The story's time: the shown date and what happened on it, the strip, playback and comparing. */
export function Timeline() {
  const { t } = useStory();
  const { goToDay } = useActions();
  const section = useRef<HTMLElement>(null);
  usePlayback(section, useOnlyCountry().stops);
  return (
    <section ref={section} className={styles.timeline} aria-label={t('timeline.region')}>
      <div className={styles.now}>
        <Transport />
        <ShownDate />
        <Caption />
      </div>
      <Track />
      <div className={`${styles.tools} ${hidden.withScripts}`}>
        <DateField label={t('timeline.goToDate')} action={t('timeline.go')} onDay={goToDay} />
        <Comparing />
      </div>
    </section>
  );
}

/** Play or pause, and the steps from event to event: from one day on which a stance changes to the next. */
function Transport() {
  const { story, t } = useStory();
  const { play, pause, goToPreviousEvent, goToNextEvent } = useActions();
  const isPlaying = useViewState(({ isPlaying }) => isPlaying);
  const isFirst = useViewState(({ date }) => previousEventDay(story, date) === undefined);
  const isLast = useViewState(({ date }) => nextEventDay(story, date) === undefined);
  return (
    <div className={`${styles.transport} ${hidden.withScripts}`}>
      <span data-keeps-playing="press">
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
