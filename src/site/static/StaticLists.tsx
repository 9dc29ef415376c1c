import type { ReactNode } from 'react';
import { formatCivilDate } from '../../language/format.ts';
import type { StaticTranslate } from '../../language/staticTexts.ts';
import type { Confidence, Source } from '../../story/story.ts';
import { safeLink } from '../../story/webAddress.ts';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { sourceTexts } from '../../wording/sourceTexts.ts';
import { languageFile } from '../pages/addresses.ts';
import styles from './StaticPage.module.css';

interface SourceItemProps {
  readonly source: Source;
  /** Names the language of a source that is not in the reader's. */
  readonly nameOfLanguage?: (tag: string) => string;
}

/** A source in full: publisher, title with its address, date, archived copy. */
export function SourceItem({ source, nameOfLanguage }: SourceItemProps) {
  const reader = useStory();
  const { language, t } = reader;
  const { publisher, title } = sourceTexts(reader, source);
  const address = safeLink(source.url);
  const copy = safeLink(source.archived);
  const written = <bdi lang={title.language}>{title.text}</bdi>;
  const isForeign = title.language !== undefined && title.language !== language.code;
  const more = [
    source.published && formatCivilDate(source.published, language),
    isForeign && nameOfLanguage?.(title.language ?? ''),
  ].filter((text) => typeof text === 'string');
  return (
    <>
      <bdi>
        <span lang={publisher.language}>{publisher.text}</span>:{' '}
        {address ? (
          <a href={address} rel="noreferrer">
            {written}
          </a>
        ) : (
          written
        )}
      </bdi>
      {more.map((text) => (
        <span key={text}>
          {' · '}
          <bdi className={styles.quiet}>{text}</bdi>
        </span>
      ))}
      {copy ? (
        <>
          {' · '}
          <a href={copy} rel="noreferrer">
            {t('claim.archived')}
          </a>
        </>
      ) : null}
    </>
  );
}

/** Every source of the story, by publisher and then by date. */
export function AllSources(props: Omit<SourceItemProps, 'source'>) {
  const { story } = useStory();
  const order = new Intl.Collator('en').compare;
  const sorted = story.sources.toSorted(
    (one, other) =>
      order(one.publisher, other.publisher) ||
      (one.published?.first ?? 0) - (other.published?.first ?? 0),
  );
  return (
    <ul className={styles.bibliography}>
      {sorted.map((source) => (
        <li key={source.id} id={`source-${source.id}`}>
          <SourceItem source={source} {...props} />
        </li>
      ))}
    </ul>
  );
}

/** How each doubtful case was decided. */
export function CaseList() {
  const { story, texts } = useStory();
  return story.notes.map((note) => {
    const { title, text } = texts.note(note);
    return (
      <div key={note.id} id={`case-${note.id}`} className={styles.entry}>
        <h3 className={styles.term}>
          <LocalizedText of={title} />
        </h3>
        <LocalizedText as="p" of={text} />
      </div>
    );
  });
}

const confidences: readonly Confidence[] = ['confirmed', 'reported', 'disputed', 'unverified'];

/** What the words for how sure a claim is mean, and how many claims have each. */
export function ConfidenceList({ say }: { readonly say: StaticTranslate }) {
  const { story, t } = useStory();
  const countOf = (confidence: Confidence) =>
    story.claims.filter((claim) => claim.confidence === confidence).length;
  return (
    <dl className={styles.list}>
      {confidences.map((confidence) => (
        <div key={confidence} className={styles.pair}>
          <dt className={styles.term}>{t(`confidence.${confidence}`)}</dt>
          <dd>
            {t(`confidence.${confidence}Meaning`)} (
            {say('confidence.claims', { count: countOf(confidence) })})
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was wrong and is now right, or that nothing was. */
export function CorrectionList({ say }: { readonly say: StaticTranslate }) {
  const { story, texts, language } = useStory();
  if (story.corrections.length === 0) return <p>{say('corrections.none')}</p>;
  return (
    <ul className={styles.list}>
      {story.corrections.map((correction) => (
        <li key={correction.id}>
          <strong>{formatCivilDate(correction.date, language)}</strong>{' '}
          <LocalizedText of={texts.correction(correction)} />
        </li>
      ))}
    </ul>
  );
}

interface DataLinksProps {
  readonly say: StaticTranslate;
  /** From the page to the site's root. */
  readonly root: string;
  /** More items of the list. */
  readonly children?: ReactNode;
}

/** Links to the files of a story: its claims, all of it as data, and its map. */
export function DataLinks({ say, root, children }: DataLinksProps) {
  const { story, language, t } = useStory();
  const files = [
    [`${story.id}/claims.csv`, t('download.claims')],
    [`${story.id}/story.json`, t('download.story')],
    [languageFile(story, 'map', 'svg', language.code), say('credits.picture')],
  ] as const;
  return (
    <ul className={styles.list}>
      {files.map(([path, name]) => (
        <li key={path}>
          <a href={`${root}${path}`}>{name}</a>
        </li>
      ))}
      {children}
    </ul>
  );
}
