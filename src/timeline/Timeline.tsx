import { useId, useMemo, useRef, useState } from 'react';
import { countryName } from '../language/countryName.ts';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { Caption } from './Caption.tsx';
import { Comparing } from './Comparing.tsx';
import { DateField } from './DateField.tsx';
import fields from './fields.module.css';
import { stopsOf } from './query.ts';
import { ShownDate } from './ShownDate.tsx';
import { SpeedChoice } from './SpeedChoice.tsx';
import { Strip } from './Strip.tsx';
import styles from './Timeline.module.css';
import { Transport } from './Transport.tsx';
import { usePlayback } from './usePlayback.ts';

/** The story's time: the shown date and what happened on it, the strip, playback and comparing. */
export function Timeline() {
  const { story, t } = useReader();
  const { goToDay } = useActions();
  const open = useChoice((choices) => choices.country);
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
      <Strip />
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
  const { language, t } = useReader();
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
