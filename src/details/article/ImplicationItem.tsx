import type { Iso3 } from '../../geo/iso3.ts';
import { formatDay } from '../../language/format.ts';
import type { Implication } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import { CountryButton } from '../country/CountryButton.tsx';
import { BriefQuotes } from './BriefQuotes.tsx';
import styles from './Implications.module.css';
import { implicationDay, quotesOf } from './implicationDay.ts';

interface ImplicationItemProps {
  readonly implication: Implication;
  /** Its countries stay outlined until its button is pressed again. */
  readonly isKept: boolean;
  /** What the map outlines when the reader points elsewhere again. */
  readonly afterwards: readonly Iso3[];
  readonly onToggle: (implication: Implication) => void;
}

/** One thing that may follow: what is said of it, by whom, and the countries it concerns. */
export function ImplicationItem({
  implication,
  isKept,
  afterwards,
  onToggle,
}: ImplicationItemProps) {
  const { story, texts, language, t } = useStory();
  const { highlight } = useActions();
  const { title, text } = texts.implication(implication);
  const date = formatDay(implicationDay(story, implication), language);
  const point = () => highlight(implication.countries);
  const leave = () => highlight(afterwards);
  return (
    <li onPointerEnter={point} onPointerLeave={leave} className={styles.item}>
      <LocalizedText as="h4" of={title} className={styles.title} />
      <LocalizedText as="p" of={text} className={styles.text} />
      <BriefQuotes quotes={quotesOf(story, implication.quotes)} />
      <ul className={styles.countries}>
        {implication.countries.map((country) => (
          <li key={country}>
            <CountryButton
              country={country}
              afterwards={isKept ? implication.countries : afterwards}
            />
          </li>
        ))}
      </ul>
      {implication.countries.length > 0 ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is operated; this only hears of it
        <div className={styles.show} onFocus={point} onBlur={leave}>
          <Button
            label={t('implication.showNamed', { date, title: title.text })}
            isPressed={isKept}
            onPress={() => onToggle(implication)}
          >
            {t('implication.show', { date })}
          </Button>
        </div>
      ) : null}
      <Sources ids={implication.sources} />
    </li>
  );
}
