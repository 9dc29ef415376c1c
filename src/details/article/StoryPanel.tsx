import { memo, useMemo } from 'react';
import { formatCivilDate, formatDay } from '../../language/format.ts';
import { safeLink } from '../../story/webAddress.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { PageLink } from '../../view/PageLink.tsx';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { groupQuotes, hasTwoVersions } from './article.ts';
import { Corrections } from './Corrections.tsx';
import { Decisions } from './Decisions.tsx';
import { Implications } from './Implications.tsx';
import { FoldedMilestones } from './Milestones.tsx';
import { Quotes } from './Quotes.tsx';
import { WatchList } from './WatchList.tsx';

/** The tab Story: what the article says, what it may lead to, and what has come of it. */
export function StoryPanel() {
  const day = useViewState(({ settledDate }) => settledDate);
  return (
    <div className={panel.panel}>
      <BeforeWatchList />
      <WatchList day={day} />
      <AfterWatchList />
    </div>
  );
}

// None of these depends on the date, so that a step of the timeline leaves them alone.
const BeforeWatchList = memo(function BeforeWatchList() {
  return (
    <>
      <ArticlePart />
      <Implications />
    </>
  );
});

const AfterWatchList = memo(function AfterWatchList() {
  return (
    <>
      <FoldedMilestones />
      <Decisions />
      <p>
        <PageLink to="record" />
      </p>
    </>
  );
});

/** The article in our own words, how fresh the facts are and what was corrected, and the words of those who speak. */
function ArticlePart() {
  const { story, texts, language, t } = useStory();
  const { date, url } = story.article;
  const address = safeLink(url);
  const { headline, summary } = texts.article;
  const publisher = texts.article.publisher.text;
  return (
    <article className={styles.article}>
      <header>
        <LocalizedText as="h2" of={headline} className={panel.heading} />
        <p className={`${panel.quiet} ${styles.origin}`}>
          {t('story.publishedBy', { publisher, date: formatCivilDate(date, language) })}
        </p>
        <p className={`${panel.quiet} ${styles.origin}`}>
          {t('story.checkedUpTo', { date: formatDay(story.asOf, language) })}
        </p>
      </header>
      <Corrections corrections={story.corrections} />
      <div className={styles.summary}>
        {summary.map((paragraph) => (
          <LocalizedText as="p" key={paragraph.text} of={paragraph} />
        ))}
        {address ? (
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {t('story.readArticle', { publisher })}
            </a>
          </p>
        ) : null}
      </div>
      <SpokenWords />
    </article>
  );
}

/** Those the article quotes or names, then all others. */
function SpokenWords() {
  const { story, t } = useStory();
  const { inArticle, others } = useMemo(() => groupQuotes(story), [story]);
  return (
    <>
      <Quotes
        title={t('story.quotes')}
        note={hasTwoVersions(story, inArticle) ? t('story.twoVersions') : undefined}
        quotes={inArticle}
        atOnce={inArticle.length}
      />
      <Quotes title={t('story.otherQuotes')} quotes={others} />
    </>
  );
}
