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
  const only = playsOnly ? country : undefined;
  usePlayback(
    section,
    useMemo(() => stopsOf(story, only), [story, only]),
  );
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
          <OnlyCountry country={country} isOn={playsOnly} onChange={setPlaysOnly} />
        ) : null}
        <Comparing />
      </div>
    </section>
  );
}

interface OnlyCountryProps {
  /** Alpha-3 code of the open country. */
  readonly country: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function OnlyCountry({ country, isOn, onChange }: OnlyCountryProps) {
  const { language, t } = useReader();
  const id = useId();
  return (
    <div className={fields.check}>
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        autoComplete="off"
        onChange={() => onChange(!isOn)}
      />
      <label htmlFor={id}>
        {t('timeline.onlyCountry', { country: countryName(country, language) })}
      </label>
    </div>
  );
}
