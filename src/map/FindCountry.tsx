import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Iso3 } from '../geo/iso3.ts';
import { countryName } from '../language/countryName.ts';
import { loadOtherNames } from '../language/countrySearch.ts';
import { useActions, useReader } from '../state/reader.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './FindCountry.module.css';
import { findCountries } from './findCountries.ts';
import type { NamedCountry } from './keyboard.ts';
import { countriesOf } from './paint.ts';

const noOtherNames: Readonly<Record<string, readonly string[]>> = {};

/** The combobox **Find a country** (APG's editable combobox with a list): every country by any of its names. */
export function FindCountry() {
  const { story, language, t } = useReader();
  const { openCountry } = useActions();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [otherNames, setOtherNames] = useState(noOtherNames);
  const id = useId();
  const names = useMemo(
    () => countriesOf(story).map((iso3): NamedCountry => [iso3, countryName(iso3, language)]),
    [story, language],
  );
  const found = useMemo(() => findCountries(text, names, otherNames), [text, names, otherNames]);
  const isListed = isOpen && text.trim() !== '';

  const choose = (country: Iso3 | undefined) => {
    if (!country) return;
    openCountry(country);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + (isListed ? step : 0) + found.length) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && (isListed || text !== '')) {
      event.preventDefault();
      if (isListed) setOpen(false);
      else setText('');
    }
  };

  return (
    <div className={styles.find}>
      <Icon name="search" />
      <input
        className={styles.field}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('find.label')}
        placeholder={t('find.label')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={`${id}list`}
        aria-activedescendant={isListed && found[active] ? `${id}${found[active]}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => void loadOtherNames().then(setOtherNames, () => undefined)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={t('find.label')}
        className={styles.list}
        hidden={!isListed}
      >
        {found.map((country, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field keeps focus and has the keys, as the pattern asks.
          <div
            key={country}
            id={`${id}${country}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(country)}
          >
            {countryName(country, language)}
          </div>
        ))}
        {found.length === 0 ? (
          <p className={styles.nothing}>{t('find.nothing', { text })}</p>
        ) : null}
      </div>
    </div>
  );
}
