import { memo } from 'react';
import type { Iso3 } from '../geo/iso3.ts';
import { formatCivilDate } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import type { Claim, Source, StanceId } from '../story/story.ts';
import type { Day } from '../time/day.ts';
import { Button } from '../ui/Button.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { useOpening } from './opening.tsx';
import { SourceLink } from './SourceLink.tsx';
import { StanceName } from './StanceName.tsx';
import styles from './Table.module.css';

interface CountryRowProps {
  readonly country: Iso3;
  readonly name: string;
  readonly stance: StanceId;
  /** The claim that began the stance. */
  readonly since: Claim | undefined;
  readonly source: Source | undefined;
  /** Its source is still wanted; the one given is only "see also". */
  readonly isUnverified: boolean;
  /** A day on which the stance is called what it is called on the shown one. */
  readonly namedOn: Day;
}

/** A recogniser's row; drawn again only when something in it changes. */
export const CountryRow = memo(function CountryRow(props: CountryRowProps) {
  const { country, name, stance, since, source, isUnverified, namedOn } = props;
  const { language } = useReader();
  const { openHere } = useOpening();
  return (
    <tr data-country={country} data-stance={stance}>
      <th scope="row">
        <Button look="link" onPress={() => openHere(country)}>
          {name}
        </Button>
      </th>
      <td>
        <StanceName stance={stance} day={namedOn} />
      </td>
      <td className={styles.since}>{since ? formatCivilDate(since.date, language) : '–'}</td>
      <td>
        {isUnverified ? <ConfidenceMark confidence="unverified" /> : null}
        {isUnverified && source ? ' ' : null}
        {source ? <SourceLink source={source} /> : null}
        {!source && !isUnverified ? '–' : null}
      </td>
    </tr>
  );
});
