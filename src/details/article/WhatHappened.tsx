import { formatCivilDate } from '../../language/format.ts';
import { safeLink } from '../../story/webAddress.ts';
import { Section } from '../../ui/Section.tsx';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { sentencesOf } from '../../wording/firstSentence.ts';
import panel from '../Panel.module.css';
import styles from './Article.module.css';
import { Decisions } from './Decisions.tsx';
import { Milestones } from './Milestones.tsx';

/** So many sentences of the article stand at the top of the story. */
export const atTheTop = 2;

/** The article from where the top of the story leaves it, in our own words; below it milestones and decisions wait. */
export function WhatHappened() {
  const { texts, t } = useStory();
  const [first, ...others] = texts.article.summary;
  const rest = first ? sentencesOf(first.text).slice(atTheTop).join(' ') : '';
  const paragraphs = first && rest ? [{ ...first, text: rest }, ...others] : others;
  return (
    <Section title={t('story.happened')}>
      {first ? <Origin /> : null}
      {paragraphs.map((paragraph) => (
        <LocalizedText as="p" key={paragraph.text} of={paragraph} className={styles.text} />
      ))}
      <div className={panel.rows}>
        <Milestones />
        <Decisions />
      </div>
    </Section>
  );
}

/** Which article it is, and where it is read. */
function Origin() {
  const { story, texts, language, t } = useStory();
  const { headline, publisher } = texts.article;
  const address = safeLink(story.article.url);
  const date = formatCivilDate(story.article.date, language);
  return (
    <div className={panel.quiet}>
      <LocalizedText as="p" of={headline} className={styles.headline} />
      <p>{t('story.publishedBy', { publisher: publisher.text, date })}</p>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {t('story.readArticle', { publisher: publisher.text })}
        </a>
      ) : null}
    </div>
  );
}
