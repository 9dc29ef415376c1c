import { useId } from 'react';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import type { Speed } from '../../view/viewState.ts';
import styles from '../fields.module.css';
import type { KeepsPlaying } from '../track/touches.ts';

const speeds: readonly Speed[] = [0.5, 1, 2];

const keepsPlaying: KeepsPlaying = 'choose';

/** How fast playback goes. */
export function SpeedChoice() {
  const { t } = useStory();
  const { chooseSpeed } = useActions();
  const speed = useViewState(({ speed }) => speed);
  const id = useId();
  const choose = (value: string) => {
    const chosen = speeds.find((known) => String(known) === value);
    if (chosen) chooseSpeed(chosen);
  };
  return (
    <div className={styles.field} data-keeps-playing={keepsPlaying}>
      <label className={styles.label} htmlFor={id}>
        {t('timeline.speed')}
      </label>
      <select
        id={id}
        className={styles.control}
        value={String(speed)}
        autoComplete="off"
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {speeds.map((factor) => (
          <option key={factor} value={String(factor)}>
            {t('timeline.speedTimes', { factor })}
          </option>
        ))}
      </select>
    </div>
  );
}
