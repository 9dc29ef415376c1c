import { formatCivilDate, formatDay } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import styles from './Corrections.module.css';
import { Section } from './Section.tsx';
import { StoryText } from './StoryText.tsx';

/** What was wrong and is now right, and up to which day the facts were checked. */
export function Corrections() {
  const { story, texts, language, t } = useReader();
  return (
    <div className={styles.part}>
      {story.corrections.length > 0 ? (
        <Section title={t('story.corrections')}>
          <ul className={styles.list}>
            {story.corrections.map((correction) => (
              <li key={correction.id}>
                <span className={styles.date}>{formatCivilDate(correction.date, language)}</span>{' '}
                <StoryText of={texts.correction(correction)} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <p className={styles.checked}>
        {t('story.checkedUpTo', { date: formatDay(story.asOf, language) })}
      </p>
    </div>
  );
}
