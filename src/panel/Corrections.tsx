import { formatCivilDate } from '../language/format.ts';
import { useReader } from '../state/reader.tsx';
import type { Correction } from '../story/story.ts';
import styles from './Corrections.module.css';
import { Section } from './Section.tsx';
import { StoryText } from './StoryText.tsx';

interface CorrectionsProps {
  readonly corrections: readonly Correction[];
}

/** What was wrong and is now right, each with its date; nothing where nothing was. */
export function Corrections({ corrections }: CorrectionsProps) {
  const { texts, language, t } = useReader();
  if (corrections.length === 0) return null;
  return (
    <Section title={t('story.corrections')}>
      <ul className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span className={styles.date}>{formatCivilDate(correction.date, language)}</span>{' '}
            <StoryText of={texts.correction(correction)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
