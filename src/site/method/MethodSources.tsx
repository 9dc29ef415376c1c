import { sourceTexts } from '../../details/article/article.ts';
import { StoryText } from '../../details/StoryText.tsx';
import { formatCivilDate } from '../../language/format.ts';
import { safeLink } from '../../share/links.ts';
import type { Source } from '../../story/story.ts';
import { useStory } from '../../view/storyContext.tsx';
import { languageFile } from '../pages/addresses.ts';
import styles from './MethodPage.module.css';
import type { MethodPageProps } from './MethodPage.tsx';
import { MethodSection } from './MethodSection.tsx';

/** Whence everything comes, what was wrong, and whose work it is. */
export function MethodSources(props: MethodPageProps) {
  return (
    <>
      <Sources {...props} />
      <Corrections {...props} />
      <Credits {...props} />
    </>
  );
}

function Sources({ say }: MethodPageProps) {
  const { story } = useStory();
  const order = new Intl.Collator('en').compare;
  const sorted = story.sources.toSorted(
    (one, other) =>
      order(one.publisher, other.publisher) ||
      (one.published?.first ?? 0) - (other.published?.first ?? 0),
  );
  return (
    <MethodSection id="sources" say={say}>
      <p>{say('sources.text', { count: sorted.length })}</p>
      <ul className={styles.bibliography}>
        {sorted.map((source) => (
          <li key={source.id} id={`source-${source.id}`}>
            <OneSource source={source} />
          </li>
        ))}
      </ul>
    </MethodSection>
  );
}

function OneSource({ source }: { readonly source: Source }) {
  const reader = useStory();
  const { language, t } = reader;
  const { published, url, archived } = source;
  const { publisher, title } = sourceTexts(reader, source);
  const address = safeLink(url);
  const copy = safeLink(archived);
  const written = <bdi lang={title.language}>{title.text}</bdi>;
  return (
    <>
      <bdi lang={publisher.language}>{publisher.text}</bdi>:{' '}
      {address ? (
        <a href={address} rel="noreferrer">
          {written}
        </a>
      ) : (
        written
      )}
      {published ? (
        <>
          {' · '}
          <bdi className={styles.quiet}>{formatCivilDate(published, language)}</bdi>
        </>
      ) : null}
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

function Corrections({ say }: MethodPageProps) {
  const { story, texts, language } = useStory();
  return (
    <MethodSection id="corrections" say={say}>
      {story.corrections.length === 0 ? <p>{say('corrections.none')}</p> : null}
      <ul className={styles.list}>
        {story.corrections.map((correction) => (
          <li key={correction.id}>
            <strong>{formatCivilDate(correction.date, language)}</strong>{' '}
            <StoryText of={texts.correction(correction)} />
          </li>
        ))}
      </ul>
    </MethodSection>
  );
}

function Credits({ say, root }: MethodPageProps) {
  const { story, language, t } = useStory();
  const files = [
    [`${story.id}/claims.csv`, t('download.claims')],
    [`${story.id}/story.json`, t('download.story')],
    [languageFile(story, 'map', 'svg', language.code), say('credits.picture')],
    ['THIRD-PARTY-NOTICES.txt', say('credits.notices')],
  ] as const;
  return (
    <MethodSection id="credits" say={say}>
      <ul className={styles.list}>
        {files.map(([path, name]) => (
          <li key={path}>
            <a href={`${root}${path}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>{say('credits.licence')}</p>
      <p>{t('credits.map')}</p>
      <p>{t('credits.names')}</p>
      <p>{say('credits.reactLeaflet')}</p>
    </MethodSection>
  );
}
