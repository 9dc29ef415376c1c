import { memo, useEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import type { Day } from '../../time/day.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { useDetails } from '../detailsContext.tsx';
import { CountryChoice } from './CountryChoice.tsx';
import { CountryDetails } from './CountryDetails.tsx';
import { SubjectDetails } from './SubjectDetails.tsx';

/** The tab Country: the country that is open on the shown day, or a choice of all of them. */
export function CountryPanel() {
  const day = useViewState(({ settledDate }) => settledDate);
  const country = useViewState(({ country }) => country);
  const { takeFocus } = useDetails();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(function focusHeadingOfCountryOpenedHere() {
    if (takeFocus()) panel.current?.querySelector('h2')?.focus();
  });
  return (
    <div ref={panel}>
      <CountryOn country={country} day={day} />
    </div>
  );
}

interface CountryOnProps {
  readonly country: Iso3 | null;
  readonly day: Day;
}

const CountryOn = memo(function CountryOn({ country, day }: CountryOnProps) {
  const { story } = useStory();
  if (country === null) return <CountryChoice day={day} />;
  if (country === story.subject.country) return <SubjectDetails />;
  return <CountryDetails country={country} day={day} />;
});
