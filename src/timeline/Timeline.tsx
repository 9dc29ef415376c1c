import { useId, useMemo, useRef, useState } from 'react';
import { countryName } from '../language/countryName.ts';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { Caption } from './caption/Caption.tsx';
import { DateField } from './caption/DateField.tsx';
import { ShownDate } from './caption/ShownDate.tsx';
import { Comparing } from './compare/Comparing.tsx';
import fields from './fields.module.css';
import { SpeedChoice } from './player/SpeedChoice.tsx';
import { Transport } from './player/Transport.tsx';
import { usePlayback } from './player/usePlayback.ts';
import styles from './Timeline.module.css';
import { stopsOf } from './track/query.ts';
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
      <div className={styles.tools}>
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
    <div className={fields.check}>
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
          <span id={`${id}-reason`} className={fields.reason}>
            {t(moves === 0 ? 'timeline.neverMoved' : 'timeline.movedOnce')}
          </span>
        )}
      </span>
    </div>
  );
}
