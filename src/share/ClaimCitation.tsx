import { useState } from 'react';
import { countryName } from '../language/countryName.ts';
import { sourceOf } from '../story/sources.ts';
import type { Claim } from '../story/story.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { type CitationStyle, citationStyles, claimCitationText } from '../wording/citation.ts';
import { sourceTexts } from '../wording/sourceTexts.ts';
import styles from './ShareField.module.css';
import { ShareField, ShareRadios } from './ShareField.tsx';
import { claimAddress, findSite } from './shareAddress.ts';

/** How one claim is cited, in a style of choice, to be copied. */
export function ClaimCitation({ claim }: { readonly claim: Claim }) {
  const reader = useStory();
  const { story, texts, language, t } = reader;
  const shown = useViewState((view) => view);
  const [site] = useState(() => findSite(document, story));
  const cited = {
    claim,
    summary: texts.claim(claim).summary.text,
    country: countryName(claim.country, language),
    sources: claim.sources
      .flatMap((id) => sourceOf(story, id) ?? [])
      .map((source) => {
        const { publisher, title } = sourceTexts(reader, source);
        return { ...source, publisher: publisher.text, title: title.text };
      }),
    story: { id: story.id, title: texts.title.text, asOf: story.asOf },
    url: claimAddress(site.root, story, shown, claim),
  };
  return (
    <CitationField textIn={(style) => claimCitationText(style, cited, language, t)} lines={6} />
  );
}

interface CitationFieldProps {
  /** The citation in a style. */
  readonly textIn: (style: CitationStyle) => string;
  readonly lines: number;
}

/** A citation in a style of choice, to be copied. */
export function CitationField({ textIn, lines }: CitationFieldProps) {
  const { t } = useStory();
  const [style, chooseStyle] = useState<CitationStyle>('plain');
  return (
    <div className={styles.citation}>
      <ShareRadios
        legend={t('share.citation')}
        options={citationStyles.map((value) => ({ value, label: t(`share.${value}`) }))}
        value={style}
        onChoose={chooseStyle}
      />
      <ShareField
        name={t('share.citation')}
        text={textIn(style)}
        lines={style === 'bibtex' ? 7 : lines}
        isCode={style === 'bibtex'}
      />
    </div>
  );
}
