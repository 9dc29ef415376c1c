import { formatCivilDate } from '../../language/format.ts';
import { sourceOf } from '../../story/sources.ts';
import type { Source } from '../../story/story.ts';
import { useStory } from '../../view/storyContext.tsx';
import { SourceLink } from './SourceLink.tsx';
import styles from './Sources.module.css';

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
      <ul className={areInFull ? styles.full : styles.list} aria-label={t('claim.sources')}>
        {sources.map((source) => (
          <li key={source.id}>
            <OneSource source={source} isInFull={areInFull} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OneSourceProps {
  readonly source: Source;
  readonly isInFull: boolean;
}

function OneSource({ source, isInFull }: OneSourceProps) {
  const { language, t } = useStory();
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
