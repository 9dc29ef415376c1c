import { PageLink } from '../view/PageLink.tsx';
import { useStory } from '../view/storyContext.tsx';
import { boundariesText } from '../wording/outlines.ts';
import styles from './AboutMap.module.css';

/** What the map does with boundaries, by which projection it is drawn, what its marks of doubt mean, and where that is told at length. */
export function AboutMap() {
  const { story, atlas, t } = useStory();
  const { claims } = story;
  const isHatched = claims.some(({ confidence }) => confidence === 'disputed');
  const isDashed = claims.some(({ confidence }) => confidence === 'unverified');
  return (
    <details className={styles.about}>
      <summary className={styles.title}>{t('menu.about')}</summary>
      <p>
        {boundariesText({ atlas, t })}. {t('map.projection')}.
      </p>
      {isHatched ? <p>{t('legend.disputed')}.</p> : null}
      {isDashed ? (
        <p>
          <svg className={styles.sample} aria-hidden="true">
            <path d="M0 3h24" />
          </svg>{' '}
          {t('legend.unsure')}.
        </p>
      ) : null}
      <p>
        <PageLink to="method" />
      </p>
    </details>
  );
}
