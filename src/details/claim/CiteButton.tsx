import { useState } from 'react';
import { countryName } from '../../language/countryName.ts';
import { formatCivilDate } from '../../language/format.ts';
import type { Claim } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { useDetails } from '../detailsContext.tsx';
import styles from './CiteButton.module.css';

interface CiteButtonProps {
  readonly claim: Claim;
}

/** The button **Cite** of a claim, and below it what it gives. */
export function CiteButton({ claim }: CiteButtonProps) {
  const { language, t } = useStory();
  const { citation } = useDetails();
  const [isOpen, setOpen] = useState(false);
  const country = countryName(claim.country, language);
  const date = formatCivilDate(claim.date, language);
  return (
    <div className={styles.cite}>
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
