import { memo, useEffect, useRef } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import type { Day } from '../../time/day.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { Corrections } from '../article/Corrections.tsx';
import { MilestonesOfSubject } from '../article/Milestones.tsx';
import { QuoteFigure } from '../article/Quotes.tsx';
import { useDetails } from '../detailsContext.tsx';
import panel from '../Panel.module.css';
import styles from './Country.module.css';
import { CountryChoice } from './CountryChoice.tsx';
import {
  CountryImplications,
  Memberships,
  Neighbours,
  OwnWords,
  StanceDefinition,
} from './CountryContext.tsx';
import { CountryHead } from './CountryHead.tsx';
import { History } from './History.tsx';
import { Lane } from './Lane.tsx';
import { PeerButtons } from './PeerButtons.tsx';
import { quotesAt } from './quotes.ts';

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
  if (country === story.subject.country) return <SubjectDetails day={day} />;
  return <CountryDetails country={country} day={day} />;
});

/** A recogniser: where it stands on the day and why, what it said; what else is known of it waits to be opened. */
function CountryDetails({ country, day }: { readonly country: Iso3; readonly day: Day }) {
  const { story } = useStory();
  const { latest, others } = quotesAt(story, country, day);
  return (
    <div className={styles.card}>
      <CountryHead country={country} day={day} />
      <Lane country={country} day={day} />
      <CountryCorrections country={country} />
      {latest ? (
        <div data-dated="">
          <QuoteFigure quote={latest} />
        </div>
      ) : null}
      <div className={panel.rows}>
        <History country={country} day={day} />
        <CountryImplications country={country} />
        <OwnWords quotes={others} areMore={latest !== undefined} />
        <StanceDefinition country={country} day={day} />
        <Neighbours country={country} />
      </div>
      <Memberships country={country} />
      <PeerButtons country={country} day={day} />
    </div>
  );
}

/** The subject: whose recognition is in question, and what happened to it. */
function SubjectDetails({ day }: { readonly day: Day }) {
  const { story, texts, language, t } = useStory();
  const { country } = story.subject;
  const { latest, others } = quotesAt(story, country, day);
  return (
    <div className={styles.card}>
      <header className={styles.head}>
        <h2 className={styles.name} tabIndex={-1}>
          {countryName(country, language)}
        </h2>
        <p className={styles.stance}>
          <Swatch slot="subject" /> <LocalizedText of={texts.subjectName} />
        </p>
        <p className={styles.sentence}>{t('country.subject')}</p>
      </header>
      <CountryCorrections country={country} />
      {latest ? (
        <div data-dated="">
          <QuoteFigure quote={latest} />
        </div>
      ) : null}
      <div className={panel.rows}>
        <MilestonesOfSubject />
        <OwnWords quotes={others} areMore={latest !== undefined} />
      </div>
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
