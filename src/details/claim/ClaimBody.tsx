import { useState } from 'react';
import { countryName } from '../../language/countryName.ts';
import { formatCivilDate } from '../../language/format.ts';
import type { Claim } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { useDetails } from '../detailsContext.tsx';
import styles from './Claim.module.css';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { Sources } from './Sources.tsx';
import { StanceName } from './StanceName.tsx';

interface ClaimBodyProps {
  readonly claim: Claim;
  /** A claim that only confirms needs no stance before it. */
  readonly hasStance: boolean;
  /** With the titles of its sources, and a way to cite it. */
  readonly isInFull?: boolean;
}

/** What a claim says, how sure it is, and according to whom. */
export function ClaimBody({ claim, hasStance, isInFull = false }: ClaimBodyProps) {
  const { texts, t } = useStory();
  const { summary, note } = texts.claim(claim);
  return (
    <div className={styles.body}>
      {hasStance ? (
        <p className={styles.stance}>
          <StanceName stance={claim.stance} day={claim.date.last} />
        </p>
      ) : null}
      <LocalizedText as="p" of={summary} />
      {note ? <LocalizedText as="p" of={note} className={styles.note} /> : null}
      {claim.date.precision === 'day' ? null : (
        <p className={styles.note}>{t(`precision.${claim.date.precision}`)}</p>
      )}
      <div className={isInFull ? styles.full : styles.grounds}>
        <ConfidenceMark confidence={claim.confidence} />
        <Sources
          ids={claim.sources}
          areSeeAlso={claim.confidence === 'unverified'}
          areInFull={isInFull}
        />
      </div>
      {isInFull ? <CiteButton claim={claim} /> : null}
    </div>
  );
}

/** The button **Cite** of a claim, and below it what it gives. */
function CiteButton({ claim }: { readonly claim: Claim }) {
  const { language, t } = useStory();
  const { citation } = useDetails();
  const [isOpen, setOpen] = useState(false);
  const country = countryName(claim.country, language);
  const date = formatCivilDate(claim.date, language);
  return (
    <div className={`${styles.cite} ${hidden.withScripts}`}>
      <Button
        look="link"
        label={t('cite.named', { country, date })}
        isExpanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('cite.button')}
      </Button>
      {isOpen ? citation(claim) : null}
    </div>
  );
}
