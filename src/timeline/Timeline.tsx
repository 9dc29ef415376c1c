import { useId, useMemo, useRef, useState } from 'react';
import { countryName } from '../language/countryName.ts';
import { nextEventDay, previousEventDay } from '../story/events.ts';
import { Button } from '../ui/Button.tsx';
import hidden from '../ui/hidden.module.css';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { type Speed, speeds } from '../view/viewState.ts';
import { Caption } from './caption/Caption.tsx';
import { ShownDate } from './caption/ShownDate.tsx';
import { Comparing } from './compare/Comparing.tsx';
import { DateField } from './DateField.tsx';
import { stopsOf } from './player/playback.ts';
import { usePlayback } from './player/usePlayback.ts';
import styles from './Timeline.module.css';
import { Track } from './track/Track.tsx';

/** The story's time: the shown date and what happened on it, the strip, playback and comparing. */
export function Timeline() {
  const { story, t } = useStory();
  const { goToDay } = useActions();
  const open = useViewState(({ country }) => country);
  const country = open && story.recognisers.includes(open) ? open : undefined;
  const [playsOnly, setPlaysOnly] = useState(false);
  const section = useRef<HTMLElement>(null);
  const moves = useMemo(() => (country ? stopsOf(story, country) : []), [story, country]);
  const all = useMemo(() => stopsOf(story), [story]);
  usePlayback(section, playsOnly && moves.length >= LEAST_STOPS ? moves : all);
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
        <SpeedChoice />
        {country ? (
          <OnlyCountry
            country={country}
            moves={moves.length}
            isOn={playsOnly}
            onChange={setPlaysOnly}
          />
        ) : null}
        <Comparing />
      </div>
    </section>
  );
}

/** Fewer leave nothing to play. */
const LEAST_STOPS = 2;

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

interface OnlyCountryProps {
  /** Alpha-3 code of the open country. */
  readonly country: string;
  /** On how many days it moves. */
  readonly moves: number;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Plays only the days on which one country moves; where there are too few it says so. */
function OnlyCountry({ country, moves, isOn, onChange }: OnlyCountryProps) {
  const { language, t } = useStory();
  const id = useId();
  const canPlay = moves >= LEAST_STOPS;
  const name = { country: countryName(country, language) };
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={isOn && canPlay}
        disabled={!canPlay}
        autoComplete="off"
        aria-describedby={canPlay ? undefined : `${id}-reason`}
        onChange={() => onChange(!isOn)}
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
