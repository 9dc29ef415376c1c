import { useState } from 'react';
import { sourceOf } from '../../story/sources.ts';
import type { Claim } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useStory } from '../../view/storyContext.tsx';
import styles from './Claim.module.css';
import { SourceLink } from './Sources.tsx';

/** More would keep readers from what stands below. */
const atOnce = 2;

/** The sources of a claim by their publishers: two of them, and a button for the others. */
export function BriefSources({ claim }: { readonly claim: Claim }) {
  const { story, t } = useStory();
  const isPrinting = useIsPrinting();
  const [isWhole, setWhole] = useState(false);
  const sources = claim.sources.flatMap((id) => sourceOf(story, id) ?? []);
  if (sources.length === 0) return null;
  const count = sources.length - atOnce;
  const shown = isWhole || isPrinting ? sources : sources.slice(0, atOnce);
  return (
    <div className={styles.sources}>
      {claim.confidence === 'unverified' ? <span>{t('claim.seeAlso')} </span> : null}
      <ul className={styles.inline} aria-label={t('claim.sources')}>
        {shown.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} isBrief />
          </li>
        ))}
        {shown.length < sources.length ? (
          <li>
            <Button
              look="link"
              label={t('claim.moreSources', { count })}
              onPress={() => setWhole(true)}
            >
              {t('claim.more', { count })}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
