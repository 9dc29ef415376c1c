import { useState } from 'react';
import { countryName } from '../../language/countryName.ts';
import { formatCivilDate } from '../../language/format.ts';
import type { Claim } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useStory } from '../../view/storyContext.tsx';
import styles from './CiteButton.module.css';

interface CiteButtonProps {
  readonly claim: Claim;
}

const loadCitation = () => import('./ClaimCitation.tsx');
type Citation = Awaited<ReturnType<typeof loadCitation>>;

/** The button **Cite** of a claim, and below it what it gives, which comes in a chunk of its own. */
export function CiteButton({ claim }: CiteButtonProps) {
  const { language, t } = useStory();
  const [isOpen, setOpen] = useState(false);
  const [part, setPart] = useState<Citation | 'failed' | null>(null);
  const country = countryName(claim.country, language);
  const date = formatCivilDate(claim.date, language);
  const toggle = () => {
    setOpen(!isOpen);
    if (isOpen || (part && part !== 'failed')) return;
    setPart(null);
    // The claim and its sources stand without it, so that a failure is no matter for the boundary round them.
    loadCitation().then(setPart, () => setPart('failed'));
  };
  return (
    <div className={styles.cite}>
      <Button
        look="link"
        label={t('cite.named', { country, date })}
        isExpanded={isOpen}
        onPress={toggle}
      >
        {t('cite.button')}
      </Button>
      {isOpen && part === 'failed' ? <p role="alert">{t('failure.part')}</p> : null}
      {isOpen && part && part !== 'failed' ? <part.ClaimCitation claim={claim} /> : null}
    </div>
  );
}
