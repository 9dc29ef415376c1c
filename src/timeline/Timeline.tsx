import { useRef } from 'react';
import { useStory } from '../view/storyContext.tsx';
import { Caption } from './caption/Caption.tsx';
import { DateButtons } from './DateButtons.tsx';
import { useOnlyCountry } from './player/useOnlyCountry.ts';
import { usePlayback } from './player/usePlayback.ts';
import styles from './Timeline.module.css';
import { Transport } from './Transport.tsx';
import { Track } from './track/Track.tsx';

/** The story's time: playback, the shown date and what happened on it in one row, and the strip below. */
export function Timeline() {
  const { t } = useStory();
  const section = useRef<HTMLElement>(null);
  const played = usePlayback(section, useOnlyCountry().stops);
  return (
    <section ref={section} className={styles.timeline} aria-label={t('timeline.region')}>
      <div className={styles.row}>
        <Transport />
        <DateButtons>
          <Caption played={played} />
        </DateButtons>
      </div>
      <Track />
    </section>
  );
}
