import type { Iso3 } from '../../geo/iso3.ts';
import type { Day } from '../../time/day.ts';
import styles from '../Panel.module.css';
import { CountryContext } from './CountryContext.tsx';
import { CountryCorrections } from './CountryCorrections.tsx';
import { CountryHead } from './CountryHead.tsx';
import { CountryQuotes } from './CountryQuotes.tsx';
import { History } from './History.tsx';
import { PeerButtons } from './PeerButtons.tsx';

interface CountryDetailsProps {
  readonly country: Iso3;
  readonly day: Day;
}

/** A recogniser: where it stands on the day, what it said and did, what it may lead to, whom it stands beside. */
export function CountryDetails({ country, day }: CountryDetailsProps) {
  return (
    <div className={`${styles.panel} ${styles.country}`}>
      <CountryHead country={country} day={day} />
      <CountryCorrections country={country} />
      <History country={country} day={day} />
      <CountryQuotes country={country} />
      <CountryContext country={country} day={day} />
      <PeerButtons country={country} day={day} />
    </div>
  );
}
