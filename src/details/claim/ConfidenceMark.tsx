import type { Confidence } from '../../story/story.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from './Claim.module.css';

/** How sure a claim is, in a word; "source wanted" stands in a dashed outline, as on the map. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useStory();
  return (
    <span
      className={styles.confidence}
      data-confidence={confidence}
      title={t(`confidence.${confidence}Meaning`)}
    >
      {t(`confidence.${confidence}`)}
    </span>
  );
}
