import { useCallback } from 'react';
import { type AreaNote, loadAreaNotes } from '../language/areaNotes.ts';
import { countryName } from '../language/countryName.ts';
import { formatDay } from '../language/format.ts';
import { gapAt } from '../story/chapters.ts';
import { Icon } from '../ui/Icon.tsx';
import { Message } from '../ui/Message.tsx';
import { useLoaded } from '../ui/useLoaded.ts';
import { LocalizedText } from '../view/LocalizedText.tsx';
import { PageLink } from '../view/PageLink.tsx';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { spotlightOf } from '../view/viewState.ts';
import { firstSentence } from '../wording/firstSentence.ts';
import { gapTextAt } from '../wording/gapText.ts';
import styles from './MapNotes.module.css';
import type { Area } from './stage/areaAt.ts';

interface MapNotesProps {
  /** What has to be said of the place that was clicked. */
  readonly area: Area | null;
  readonly onDismiss: () => void;
  /** A finger tried to move the map by itself. */
  readonly hasFailedPan: boolean;
}

/** On the map: whom it shows alone, the answer to a gesture, why nobody has a stance, and how boundaries are drawn. */
export function MapNotes({ area, onDismiss, hasFailedPan }: MapNotesProps) {
  const { t } = useStory();
  const isMap = useViewState(({ view }) => view === 'map');
  return (
    <>
      <div className={styles.above}>
        <Spotlight />
        {hasFailedPan && isMap ? <p className={styles.hint}>{t('map.touchHint')}</p> : null}
        {area && isMap ? <AreaNoteMessage area={area} onDismiss={onDismiss} /> : null}
      </div>
      <GapNote />
      <Foot isMap={isMap} />
    </>
  );
}

/** How many states stand out from all others; pressed it ends that. */
function Spotlight() {
  const { t } = useStory();
  const { highlight } = useActions();
  const count = useViewState((view) => spotlightOf(view).length);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.pill}
      aria-label={t('map.endSpotlight', { count })}
      data-over-map=""
      onClick={() => highlight([])}
    >
      {t('map.spotlight', { count })}
      <Icon name="close" />
    </button>
  );
}

/** Between two chapters: why nobody has a stance. It follows the date of the drawing. */
function GapNote() {
  const reader = useStory();
  const day = useViewState(({ date }) => (gapAt(reader.story, date) ? date : null));
  const gap = day === null ? undefined : gapTextAt(reader, day);
  if (!gap) return null;
  const sentence = firstSentence(gap.text.text.replace(/:\s.*$/su, '.'));
  return (
    <div className={styles.gap} data-over-map="">
      <LocalizedText of={gap.title} as="p" className={styles.title} />
      <LocalizedText of={{ ...gap.text, text: sentence }} as="p" />
    </div>
  );
}

/** Up to when the facts were checked, whose boundaries these are, and where more is said of them. */
function Foot({ isMap }: { readonly isMap: boolean }) {
  const { story, atlas, language, t } = useStory();
  const boundaries = {
    un: 'map.noteUn',
    'de-facto': 'map.noteDeFacto',
    own: 'map.noteOwn',
  } as const;
  return (
    <p className={styles.foot} data-over-map="">
      <span className={styles.checked}>
        {t('story.checkedUpTo', { date: formatDay(story.asOf, language) })}.{' '}
      </span>
      {isMap ? (
        <>
          {t(boundaries[atlas.boundaries])}
          {atlas.disputed.length > 0 ? (
            <span className={styles.hatched}>{t('map.noteHatched')}</span>
          ) : null}
          .{' '}
        </>
      ) : null}
      <PageLink to="method">{t('menu.about')}</PageLink>
    </p>
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
    <div className={styles.area}>
      <Message kind="note" text={texts.join(' ')} action={t('page.dismiss')} onAction={onDismiss} />
    </div>
  );
}

/** The notes on disputed areas in the reader's language; until they are there the shorter sentence of the catalogue stays. */
function useAreaNotes(): Readonly<Record<string, AreaNote>> | null {
  const { story, language } = useStory();
  const load = useCallback(() => loadAreaNotes(language.code, story.boundaries), [story, language]);
  return useLoaded<Readonly<Record<string, AreaNote>> | null>(load, null);
}
