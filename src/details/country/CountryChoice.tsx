import { useMemo } from 'react';
import { compareByName } from '../../language/countryName.ts';
import type { Day } from '../../time/day.ts';
import hidden from '../../ui/hidden.module.css';
import { useStory } from '../../view/storyContext.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import styles from './Country.module.css';
import { CountryButtons } from './CountryButton.tsx';
import { countriesByStance } from './peers.ts';

/** What stands here while no country is open: an invitation, and every country by its stance. */
export function CountryChoice({ day }: { readonly day: Day }) {
  const { story, language, t } = useStory();
  const groups = useMemo(
    () => countriesByStance(story, day, compareByName(language)),
    [story, day, language],
  );
  return (
    <div className={`${styles.choice} ${hidden.onScreen}`}>
      <h2 className={styles.invitation}>{t('country.choose')}</h2>
      {groups.map(({ stance, countries }) => (
        <section key={stance} className={styles.group} data-dated="">
          <h3 className={styles.stance}>
            <StanceName stance={stance} day={day} />
          </h3>
          <CountryButtons countries={countries} />
        </section>
      ))}
    </div>
  );
}
