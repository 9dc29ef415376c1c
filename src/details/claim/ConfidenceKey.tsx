import type { Claim, Confidence } from '../../story/story.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from './ConfidenceKey.module.css';
import { ConfidenceMark } from './ConfidenceMark.tsx';

const inOrder: readonly Confidence[] = ['confirmed', 'reported', 'disputed', 'unverified'];

interface ConfidenceKeyProps {
  readonly claims: readonly Claim[];
}

/** What the words for how sure a claim is mean: those that stand with these claims. */
export function ConfidenceKey({ claims }: ConfidenceKeyProps) {
  const { t } = useStory();
  const used = inOrder.filter((one) => claims.some(({ confidence }) => confidence === one));
  if (used.length === 0) return null;
  return (
    <dl className={styles.key}>
      {used.map((confidence) => (
        <div key={confidence}>
          <dt>
            <ConfidenceMark confidence={confidence} />:
          </dt>{' '}
          <dd>{t(`confidence.${confidence}Meaning`)}</dd>
        </div>
      ))}
    </dl>
  );
}
