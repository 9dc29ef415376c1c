import { useId } from 'react';
import { countryName } from '../language/countryName.ts';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { type Speed, speeds } from '../view/viewState.ts';
import { useOnlyCountry } from './player/useOnlyCountry.ts';
import styles from './Timeline.module.css';

/** How fast a playback goes, and whether it shows the moves of the open country alone. */
export function PlaybackOptions() {
  return (
    <>
      <SpeedChoice />
      <OnlyCountry />
    </>
  );
}

/** How fast playback goes. */
function SpeedChoice() {
  const { t } = useStory();
  const { chooseSpeed } = useActions();
  const speed = useViewState(({ speed }) => speed);
  const id = useId();
  return (
    <div className={styles.field} data-keeps-playing="choose">
      <label className={styles.label} htmlFor={id}>
        {t('timeline.speed')}
      </label>
      <select
        id={id}
        className={styles.control}
        value={speed}
        autoComplete="off"
        onChange={({ currentTarget }) => chooseSpeed(Number(currentTarget.value) as Speed)}
      >
        {speeds.map((factor) => (
          <option key={factor} value={factor}>
            {t('timeline.speedTimes', { factor })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Plays only the days on which the open country moves; where there are too few it says so. */
function OnlyCountry() {
  const { language, t } = useStory();
  const { playOnlyCountry } = useActions();
  const { country, moves, canPlay, isOn } = useOnlyCountry();
  const id = useId();
  if (!country) return null;
  const name = { country: countryName(country, language) };
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        disabled={!canPlay}
        autoComplete="off"
        aria-describedby={canPlay ? undefined : `${id}-reason`}
        onChange={() => playOnlyCountry(!isOn)}
      />
      <span>
        <label htmlFor={id}>{t('timeline.onlyCountry', name)}</label>
        {canPlay ? null : (
          <span id={`${id}-reason`} className={styles.reason}>
            {t(moves === 0 ? 'timeline.neverMoved' : 'timeline.movedOnce')}
          </span>
        )}
      </span>
    </div>
  );
}
