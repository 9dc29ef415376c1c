import { useId } from 'react';
import { countryName } from '../language/countryName.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { speeds } from '../view/viewState.ts';
import styles from './PlaybackOptions.module.css';
import { useOnlyCountry } from './player/useOnlyCountry.ts';

/** How fast a playback goes, and whether it shows the moves of the open country alone. */
export function PlaybackOptions() {
  return (
    <>
      <SpeedChoice />
      <OnlyCountry />
    </>
  );
}

function SpeedChoice() {
  const { t } = useStory();
  const { chooseSpeed } = useActions();
  const speed = useViewState(({ speed }) => speed);
  return (
    <SelectField
      label={t('timeline.speed')}
      isRow
      value={String(speed)}
      options={speeds.map((factor) => ({
        value: String(factor),
        name: t('timeline.speedTimes', { factor }),
      }))}
      onChoose={(chosen) => chooseSpeed(speeds.find((one) => String(one) === chosen) ?? 1)}
    />
  );
}

/** Plays only the days on which the open country moves; where there are too few it says so. */
function OnlyCountry() {
  const { language, t } = useStory();
  const { playOnlyCountry } = useActions();
  const { country, moves, canPlay, isOn } = useOnlyCountry();
  const reason = useId();
  if (!country) return null;
  return (
    <>
      <Switch
        role="checkbox"
        isOn={isOn}
        isDisabled={!canPlay}
        describedBy={canPlay ? undefined : reason}
        onToggle={() => playOnlyCountry(!isOn)}
      >
        {t('timeline.onlyCountry', { country: countryName(country, language) })}
      </Switch>
      {canPlay ? null : (
        <p id={reason} className={styles.reason}>
          {t(moves === 0 ? 'timeline.neverMoved' : 'timeline.movedOnce')}
        </p>
      )}
    </>
  );
}
