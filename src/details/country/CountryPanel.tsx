import { memo, useEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import type { Day } from '../../time/day.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { Corrections } from '../article/Corrections.tsx';
import { Milestones } from '../article/Milestones.tsx';
import { Quotes } from '../article/Quotes.tsx';
import { useDetails } from '../detailsContext.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';
import { CountryChoice } from './CountryChoice.tsx';
import { CountryContext } from './CountryContext.tsx';
import { CountryHead } from './CountryHead.tsx';
import { History } from './History.tsx';
import { PeerButtons } from './PeerButtons.tsx';

/** The tab Country: the country that is open on the shown day, or a choice of all of them. */
export function CountryPanel() {
  const day = useViewState(({ settledDate }) => settledDate);
  const country = useViewState(({ country }) => country);
  const { takeFocus } = useDetails();
  const box = useRef<HTMLDivElement>(null);
  useEffect(function focusHeadingOfCountryOpenedHere() {
    if (takeFocus()) box.current?.querySelector('h2')?.focus();
  });
  return (
    <div ref={box}>
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

/** A recogniser: where it stands on the day, what it said and did, what it may lead to, whom it stands beside. */
function CountryDetails({ country, day }: { readonly country: Iso3; readonly day: Day }) {
  return (
    <div className={`${panel.panel} ${panel.country}`}>
      <CountryHead country={country} day={day} />
      <CountryCorrections country={country} />
      <History country={country} day={day} />
      <CountryQuotes country={country} />
      <CountryContext country={country} day={day} />
      <PeerButtons country={country} day={day} />
    </div>
  );
}

/** The subject: whose recognition is in question, and what happened to it. */
function SubjectDetails() {
  const { story, texts, language, t } = useStory();
  const { country } = story.subject;
  return (
    <div className={panel.panel}>
      <header className={styles.head}>
        <h2 className={panel.heading} tabIndex={-1}>
          {countryName(country, language)}
        </h2>
        <p className={styles.stance}>
          <Swatch slot="subject" /> <LocalizedText of={texts.subjectName} />
        </p>
        <p className={styles.criterion}>{t('country.subject')}</p>
      </header>
      <CountryCorrections country={country} />
      <Milestones />
      <CountryQuotes country={country} />
    </div>
  );
}

/** What was wrong about a country and is now right. */
function CountryCorrections({ country }: { readonly country: Iso3 }) {
  const { story } = useStory();
  return (
    <Corrections
      corrections={story.corrections.filter(({ countries }) => countries.includes(country))}
    />
  );
}

/** The words of those who speak for a country or from it. */
function CountryQuotes({ country }: { readonly country: Iso3 }) {
  const { story, language, t } = useStory();
  return (
    <Quotes
      title={t('country.quotes', { country: countryName(country, language) })}
      quotes={story.quotes.filter((quote) => quote.country === country)}
    />
  );
}
