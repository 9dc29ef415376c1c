import { type ReactNode, useCallback } from 'react';
import { type AreaNote, loadAreaNotes } from '../language/areaNotes.ts';
import { countryName } from '../language/countryName.ts';
import { Button } from '../ui/Button.tsx';
import { Message } from '../ui/Message.tsx';
import { useLoaded } from '../ui/useLoaded.ts';
import { PageLink } from '../view/PageLink.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { boundariesText } from '../wording/outlines.ts';
import mapStyles from './drawing/drawing.module.css';
import styles from './MapRegion.module.css';
import type { Area } from './stage/areaAt.ts';

interface MapNotesProps {
  /** What has to be said of the place that was clicked. */
  readonly area: Area | null;
  readonly onDismiss: () => void;
  /** A finger tried to move the map by itself. */
  readonly hasFailedPan: boolean;
}

/** Under the map: the answer to a gesture, what a clicked place is, and what lines and hatching stand for. */
export function MapNotes({ area, onDismiss, hasFailedPan }: MapNotesProps) {
  const { atlas, t } = useStory();
  const isMap = useViewState(({ view }) => view === 'map');
  return (
    <div className={styles.notes}>
      {hasFailedPan && isMap ? <p>{t('map.touchHint')}</p> : null}
      {isMap ? <SquaresSuggestion /> : null}
      {area ? <AreaNoteMessage area={area} onDismiss={onDismiss} /> : null}
      <p className={styles.lines}>
        <UncertaintyKey />
        {isMap ? `${boundariesText({ atlas, t })}. ${t('map.projection')}.` : null}{' '}
        <PageLink to="method" />
      </p>
    </div>
  );
}

/** Where the map is too narrow to show the small states, the style sheet shows this. */
function SquaresSuggestion() {
  const { t } = useStory();
  const { chooseView } = useActions();
  return (
    <p className={styles.suggestion}>
      {t('map.suggestSquares')}{' '}
      <Button look="link" onPress={() => chooseView('grid')}>
        {t('map.showSquares')}
      </Button>
    </p>
  );
}

/**
 * What the marks of uncertainty stand for, where the story has any: the same on every date, so that nothing jumps. While two
 * days are compared stripes are those of the movers.
 */
function UncertaintyKey(): ReactNode {
  const { story, t } = useStory();
  const isComparing = useViewState((choices) => choices.compare !== null);
  const claims = story.claims;
  const isDashed = claims.some(({ confidence }) => confidence === 'unverified');
  const isHatched = claims.some(({ confidence }) => confidence === 'disputed');
  return (
    <>
      {isHatched && !isComparing ? `${t('legend.disputed')}. ` : null}
      {isDashed ? (
        <>
          <svg className={styles.sample} aria-hidden="true">
            <path className={mapStyles.sourceWanted} d="M0 3h24" />
          </svg>{' '}
          {t('legend.unsure')}.{' '}
        </>
      ) : null}
    </>
  );
}

function AreaNoteMessage({ area, onDismiss }: Pick<MapNotesProps, 'onDismiss'> & { area: Area }) {
  const { language, t } = useStory();
  const notes = useAreaNotes();
  const { dependency } = area;
  const texts = area.disputed.map((id) => {
    const found = notes?.[id];
    return found
      ? t('map.areaNote', { area: found.name, note: found.note })
      : t('map.disputedArea');
  });
  if (dependency) {
    const territory = countryName(dependency.territory, language);
    texts.push(
      t('map.dependency', { territory, country: countryName(dependency.state, language) }),
    );
  }
  return (
    <Message kind="note" text={texts.join(' ')} action={t('page.dismiss')} onAction={onDismiss} />
  );
}

/** The notes on disputed areas in the reader's language; until they are there the shorter sentence of the catalogue stays. */
function useAreaNotes(): Readonly<Record<string, AreaNote>> | null {
  const { story, language } = useStory();
  const load = useCallback(() => loadAreaNotes(language.code, story.boundaries), [story, language]);
  return useLoaded<Readonly<Record<string, AreaNote>> | null>(load, null);
}
