import { countryName } from '../../language/countryName.ts';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { Milestones } from '../article/Milestones.tsx';
import panel from '../Panel.module.css';
import { CountryCorrections } from './CountryCorrections.tsx';
import styles from './CountryHead.module.css';
import { CountryQuotes } from './CountryQuotes.tsx';

/** The subject: whose recognition is in question, and what happened to it. */
export function SubjectDetails() {
  const { story, texts, language, t } = useStory();
  const { country } = story.subject;
  return (
    <div className={panel.panel}>
      <header className={styles.head}>
        <h2 className={styles.name} tabIndex={-1}>
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
