import { useMemo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import styles from './Country.module.css';
import { peersAt } from './peers.ts';

/** Leafs through the countries of one stance by name. The focus stays, so that one key walks through them. */
export function PeerButtons({ country, day }: { readonly country: Iso3; readonly day: Day }) {
  const { story, language, t } = useStory();
  const { openCountry } = useActions();
  const { previous, next } = useMemo(
    () => peersAt(story, country, day, compareByName(language)),
    [story, country, day, language],
  );
  if (!previous || !next) return null;
  return (
    <fieldset className={styles.peers} data-dated="">
      <legend className={styles.legend}>{t('country.sameStance')}</legend>
      {previous === next ? null : (
        <Button
          label={t('country.previous', { country: countryName(previous, language) })}
          onPress={() => openCountry(previous)}
        >
          <Icon name="previous" />
          <span>{countryName(previous, language)}</span>
        </Button>
      )}
      <Button
        label={t('country.next', { country: countryName(next, language) })}
        onPress={() => openCountry(next)}
      >
        <span>{countryName(next, language)}</span>
        <Icon name="next" />
      </Button>
    </fieldset>
  );
}
