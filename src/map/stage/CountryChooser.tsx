import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { slotOf } from '../../story/scale.ts';
import { stanceAt } from '../../story/stances.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { type BoxPoint, moveTo, placeBeside } from '../tooltip/besideBox.ts';
import styles from './stage.module.css';

export interface CountryChooserProps {
  /** What a tap may have meant, the likeliest first. */
  readonly countries: readonly Iso3[];
  /** Where the tap was. */
  readonly at: BoxPoint;
  readonly onChoose: (country: Iso3) => void;
  readonly onClose: () => void;
}

/** Asks which country a tap meant where several lie under one finger; the likeliest has the focus. */
export function CountryChooser({ countries, at, onChoose, onClose }: CountryChooserProps) {
  const { story, language, t } = useStory();
  const day = useViewState(({ date }) => date);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    const tapped = { left: at.x - 4, top: at.y - 4, right: at.x + 4, bottom: at.y + 4 };
    moveTo(placeBeside, box.current, tapped, at);
    box.current.querySelector('button')?.focus({ preventScroll: true });
  }, [at]);
  useEffect(() => {
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={box}
      className={styles.chooser}
      role="dialog"
      aria-label={t('map.chooser')}
      lang={language.code}
      dir={language.direction}
      onKeyDown={onKeyDown}
    >
      <p className={styles.question}>{t('map.chooser')}</p>
      <ul className={styles.countries}>
        {countries.map((country) => (
          <li key={country}>
            <button type="button" className={styles.country} onClick={() => onChoose(country)}>
              <Swatch slot={slotOf(story, stanceAt(story, country, day))} />
              {countryName(country, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
