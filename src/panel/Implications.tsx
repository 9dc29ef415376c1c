import { useState } from 'react';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import type { Implication } from '../story/story.ts';
import { ImplicationItem } from './ImplicationItem.tsx';
import styles from './Implications.module.css';
import { implicationDay } from './implicationDay.ts';
import { Section } from './Section.tsx';

/**
 * What the article says may follow; pointing at one outlines its countries, its button brings them into view on
 * its day and keeps them outlined until the outline is ended, here or elsewhere.
 */
export function Implications() {
  const { story, t } = useReader();
  const { highlight, showCountries } = useActions();
  const isOutlining = useChoice(({ highlighted }) => highlighted.length > 0);
  const [kept, keep] = useState<Implication | null>(null);
  if (kept && !isOutlining) keep(null);
  if (story.implications.length === 0) return null;
  const toggle = (implication: Implication) => {
    const isKept = kept === implication;
    keep(isKept ? null : implication);
    if (isKept) highlight([]);
    else showCountries(implication.countries, implicationDay(story, implication));
  };
  return (
    <Section title={t('story.implications')}>
      <ul className={styles.list}>
        {story.implications.map((implication) => (
          <ImplicationItem
            key={implication.id}
            implication={implication}
            isKept={implication === kept}
            afterwards={kept?.countries ?? nobody}
            onToggle={toggle}
          />
        ))}
      </ul>
    </Section>
  );
}

const nobody: Implication['countries'] = [];
