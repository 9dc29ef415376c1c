import type { Iso3 } from '../geo/iso3.ts';
import { useActions, useReader } from '../state/reader.tsx';
import type { Implication } from '../story/story.ts';
import { Button } from '../ui/Button.tsx';
import { CountryButton } from './CountryButton.tsx';
import { foreign } from './foreign.ts';
import styles from './Implications.module.css';
import { Sources } from './Sources.tsx';
import { StoryBlock } from './StoryBlock.tsx';

interface ImplicationItemProps {
  readonly implication: Implication;
  /** Its countries stay outlined until its title is pressed again. */
  readonly isKept: boolean;
  /** What the map outlines when the reader points elsewhere again. */
  readonly afterwards: readonly Iso3[];
  readonly onToggle: (implication: Implication) => void;
}

/** One thing that may follow, and the countries it concerns. */
export function ImplicationItem({
  implication,
  isKept,
  afterwards,
  onToggle,
}: ImplicationItemProps) {
  const { texts, language } = useReader();
  const { highlight } = useActions();
  const { title, text } = texts.implication(implication);
  const { lang, dir } = foreign(title, language);
  const point = () => highlight(implication.countries);
  const leave = () => highlight(afterwards);
  return (
    <li onPointerEnter={point} onPointerLeave={leave} className={styles.item}>
      <h4 className={styles.title} lang={lang} dir={dir} onFocus={point} onBlur={leave}>
        <Button look="link" isPressed={isKept} onPress={() => onToggle(implication)}>
          {title.text}
        </Button>
      </h4>
      <StoryBlock of={text} className={styles.text} />
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
      <Sources ids={implication.sources} />
    </li>
  );
}
