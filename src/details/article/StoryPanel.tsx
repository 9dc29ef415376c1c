import { memo, useMemo } from 'react';
import { formatDay } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { stanceAt } from '../../story/stances.ts';
import type { Day } from '../../time/day.ts';
import { Button } from '../../ui/Button.tsx';
import hidden from '../../ui/hidden.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Section } from '../../ui/Section.tsx';
import { Swatch } from '../../ui/Swatch.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { PageLink } from '../../view/PageLink.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { sentencesOf } from '../../wording/firstSentence.ts';
import { optionName } from '../../wording/sentences.ts';
import { useDetails } from '../detailsContext.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { countryInQuestion, hasTwoVersions, otherVoices } from './article.ts';
import { Corrections } from './Corrections.tsx';
import { Implications } from './Implications.tsx';
import { Lead } from './Lead.tsx';
import { Quotes } from './Quotes.tsx';
import { WatchList } from './WatchList.tsx';
import { atTheTop, WhatHappened } from './WhatHappened.tsx';

/** The tab Story: the words it opens on, what the article says, what it may lead to, and what has come of it. */
export function StoryPanel() {
  const { story, texts } = useStory();
  const day = useViewState(({ settledDate }) => settledDate);
  return (
    <article className={styles.story}>
      <LocalizedText as="h2" of={texts.article.headline} className={hidden.visuallyHidden} />
      <div className={styles.part}>
        <Lead day={day} />
        <Standfirst />
        <CountryInQuestion day={day} />
        <Corrections corrections={story.corrections} />
      </div>
      <div className={styles.next}>
        <WatchList day={day} />
        <Implications />
      </div>
      <Rest />
    </article>
  );
}

/** The first sentences of the article, in our own words. */
function Standfirst() {
  const { texts } = useStory();
  const [first] = texts.article.summary;
  if (!first) return null;
  const text = sentencesOf(first.text).slice(0, atTheTop).join(' ');
  return <LocalizedText as="p" of={{ ...first, text }} className={styles.text} />;
}

/** "Russia: recognises, since 3 July 2025": opens the country that the story is about. */
function CountryInQuestion({ day }: { readonly day: Day }) {
  const reader = useStory();
  const { openHere } = useDetails();
  const { story } = reader;
  const country = countryInQuestion(story);
  if (!country) return null;
  return (
    <div className={styles.inQuestion} data-dated="">
      <Button onPress={() => openHere(country)}>
        <Swatch slot={slotOf(story, stanceAt(story, country, day))} />
        <span>{optionName(reader, country, day)}</span>
        <Icon name="next" />
      </Button>
    </div>
  );
}

// It does not depend on the date, so that a step of the timeline leaves it alone.
const Rest = memo(function Rest() {
  const { story, language, t } = useStory();
  const voices = useMemo(() => otherVoices(story), [story]);
  return (
    <div className={styles.part}>
      {voices.length > 0 ? (
        <Section
          title={t('story.otherQuotes')}
          note={hasTwoVersions(story) ? t('story.twoVersions') : null}
        >
          <Quotes quotes={voices} atOnce={3} />
        </Section>
      ) : null}
      <WhatHappened />
      <p className={panel.quiet}>
        {t('story.checkedUpTo', { date: formatDay(story.asOf, language) })}
        {'. '}
        <PageLink to="record" />
      </p>
    </div>
  );
});
