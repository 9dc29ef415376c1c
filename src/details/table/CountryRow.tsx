// biome-ignore-all lint/a11y/noRedundantRoles: in narrow details the rows are laid out as grids, of which some browsers make no table
import { memo } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { formatCivilDate, formatShortDay } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import type { Claim, Source, StanceId } from '../../story/story.ts';
import type { CivilDate } from '../../time/civilDate.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { ConfidenceMark } from '../claim/ConfidenceMark.tsx';
import { SourceLink } from '../claim/SourceLink.tsx';
import { StanceName } from '../claim/StanceName.tsx';
import { useDetails } from '../detailsContext.tsx';
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
  const { language } = useStory();
  const { openHere } = useDetails();
  const hasSource = source !== undefined || isUnverified;
  return (
    <tr role="row" data-country={country} data-stance={stance}>
      <th role="rowheader" scope="row">
        <Button look="link" onPress={() => openHere(country)}>
          {name}
        </Button>
      </th>
      <td role="cell">
        <StanceName stance={stance} day={namedOn} />
      </td>
      <td role="cell" className={since ? styles.since : styles.nothing}>
        {since ? formatBriefly(since.date, language) : '–'}
      </td>
      <td role="cell" className={hasSource ? undefined : styles.nothing}>
        {isUnverified ? <ConfidenceMark confidence="unverified" /> : null}
        {isUnverified && source ? ' ' : null}
        {source ? <SourceLink source={source} /> : null}
        {hasSource ? null : '–'}
      </td>
    </tr>
  );
});

function formatBriefly(date: CivilDate, language: Language): string {
  return date.precision === 'day'
    ? formatShortDay(date.first, language)
    : formatCivilDate(date, language);
}
