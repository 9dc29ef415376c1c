import { useState } from 'react';
import type { Implication } from '../../story/story.ts';
import { Section } from '../../ui/Section.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { ImplicationItem } from './ImplicationItem.tsx';
import styles from './Implications.module.css';
import { implicationDay } from './implicationDay.ts';

/**
 * What the article says may follow; pointing at one outlines its countries, its button brings them into view on
 * its day and keeps them outlined until the outline is ended, here or elsewhere.
 */
export function Implications() {
  const { story, t } = useStory();
  const { highlight, showCountries } = useActions();
  const isOutlining = useViewState(({ highlighted }) => highlighted.length > 0);
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
