import { formatCivilDate } from '../../language/format.ts';
import { sourceOf } from '../../story/sources.ts';
import type { Source } from '../../story/story.ts';
import { safeLink } from '../../story/webAddress.ts';
import hidden from '../../ui/hidden.module.css';
import { LocalizedText } from '../../view/LocalizedText.tsx';
import { useStory } from '../../view/storyContext.tsx';
import { isTheArticle, sourceTexts } from '../../wording/sourceTexts.ts';
import styles from './Claim.module.css';

interface SourcesProps {
  /** Ids of sources, the main one first; unknown ones are left out. */
  readonly ids: readonly string[];
  /** The claim's source has not been read: these are only "see also". */
  readonly areSeeAlso?: boolean;
  /** Each on a line of its own with its title in sight. */
  readonly areInFull?: boolean;
}

/** The sources of a statement, each with its date and, where one is known, an archived copy. */
export function Sources({ ids, areSeeAlso = false, areInFull = false }: SourcesProps) {
  const { story, t } = useStory();
  const sources = ids.flatMap((id) => sourceOf(story, id) ?? []);
  if (sources.length === 0) return null;
  return (
    <div className={styles.sources}>
      {areSeeAlso ? <span>{t('claim.seeAlso')} </span> : null}
      <ul className={areInFull ? styles.full : styles.inline} aria-label={t('claim.sources')}>
        {sources.map((source) => (
          <li key={source.id}>
            <OneSource source={source} isInFull={areInFull} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function OneSource({ source, isInFull }: { readonly source: Source; readonly isInFull: boolean }) {
  const { story, language, t } = useStory();
  // The article is named at the top of its story, with its title and date.
  if (!isInFull && isTheArticle(story, source.id)) return <SourceLink source={source} isBrief />;
  return (
    <>
      <SourceLink source={source} hasTitle={isInFull} />
      {source.published ? (
        <>
          {' '}
          <bdi className={styles.day}>{formatCivilDate(source.published, language)}</bdi>
        </>
      ) : null}
      {source.archived ? (
        <>
          {' '}
          <SourceLink source={{ ...source, url: source.archived }} text={t('claim.archived')} />
        </>
      ) : null}
    </>
  );
}

interface SourceLinkProps {
  readonly source: Source;
  /** What the link reads; the publisher where absent. */
  readonly text?: string;
  /** Shows the title behind it; otherwise it is said, but not seen. */
  readonly hasTitle?: boolean;
  /** Where there is no link the publisher alone is enough: the title stands elsewhere. */
  readonly isBrief?: boolean;
}

/** A link to a source in a new tab; where it has no address that may be followed, its publisher and title. */
export function SourceLink({ source, text, hasTitle = false, isBrief = false }: SourceLinkProps) {
  const reader = useStory();
  const { t } = reader;
  const named = sourceTexts(reader, source);
  const publisher = text ?? <LocalizedText of={named.publisher} />;
  const address = safeLink(source.url);
  if (!address && isBrief) return <bdi title={named.title.text}>{publisher}</bdi>;
  if (!address) {
    return (
      <bdi>
        {publisher}: <cite lang={named.title.language}>{named.title.text}</cite>
      </bdi>
    );
  }
  const title = <span lang={named.title.language}>{named.title.text}</span>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      // A tooltip is for a pointer; written into the page it would say every title twice.
      onPointerEnter={({ currentTarget }) => {
        if (!hasTitle) currentTarget.title = named.title.text;
      }}
    >
      <bdi>
        {publisher}
        {hasTitle ? <>: {title}</> : null}
      </bdi>
      <span className={hidden.visuallyHidden}>
        {hasTitle ? null : <>: {title}</>}
        {`\u00a0(${t('claim.newTab')})`}
      </span>
    </a>
  );
}
