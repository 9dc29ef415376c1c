import { useState } from 'react';
import type { Iso3 } from '../../geo/iso3.ts';
import { formatDay } from '../../language/format.ts';
import type { Implication } from '../../story/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { Sources } from '../claim/Sources.tsx';
import { CountryButtons } from '../country/CountryButton.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { implicationDay, quotesOf } from './implicationDay.ts';
import { Quotes } from './Quotes.tsx';

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
      <ul className={panel.rows}>
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

interface ImplicationItemProps {
  readonly implication: Implication;
  /** Its countries stay outlined until its button is pressed again. */
  readonly isKept: boolean;
  /** What the map outlines when the reader points elsewhere again. */
  readonly afterwards: readonly Iso3[];
  readonly onToggle: (implication: Implication) => void;
}

/** One thing that may follow: what is said of it, by whom, and the countries it concerns. */
function ImplicationItem({ implication, isKept, afterwards, onToggle }: ImplicationItemProps) {
  const { story, texts, language, t } = useStory();
  const { highlight } = useActions();
  const { countries } = implication;
  const { title, text } = texts.implication(implication);
  const date = formatDay(implicationDay(story, implication), language);
  const point = () => highlight(countries);
  const leave = () => highlight(afterwards);
  return (
    <li onPointerEnter={point} onPointerLeave={leave}>
      <Disclosure
        title={<LocalizedText as="h4" of={title} />}
        note={t('implication.states', { count: countries.length })}
        isWritten
      >
        <div className={styles.implication}>
          <LocalizedText as="p" of={text} />
          {countries.length > 0 ? (
            // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is operated; this only hears of it
            <div className={hidden.withScripts} onFocus={point} onBlur={leave}>
              <Button
                label={t('implication.showNamed', { date, title: title.text })}
                isPressed={isKept}
                onPress={() => onToggle(implication)}
              >
                <Icon name="pin" />
                {t('implication.show', { date })}
              </Button>
            </div>
          ) : null}
          <CountryButtons countries={countries} afterwards={isKept ? countries : afterwards} />
          <Quotes quotes={quotesOf(story, implication.quotes)} atOnce={1} />
          <Sources ids={implication.sources} />
        </div>
      </Disclosure>
    </li>
  );
}
