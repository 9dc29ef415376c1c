import { formatCivilDate } from '../../language/format.ts';
import type { Correction } from '../../story/story.ts';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';

/** What was wrong and is now right, each with its date; nothing where nothing was. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { texts, language, t } = useStory();
  if (corrections.length === 0) return null;
  return (
    <Section title={t('story.corrections')}>
      <ul className={styles.corrections}>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <span className={panel.quiet}>{formatCivilDate(correction.date, language)}</span>{' '}
            <LocalizedText of={texts.correction(correction)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
