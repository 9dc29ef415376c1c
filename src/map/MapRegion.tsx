import {
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import { Lazy } from '../ui/Lazy.tsx';
import { useStory, useViewState } from '../view/storyContext.tsx';
import { FeaturesContext, usePageFeatures } from './drawing/features.ts';
import { optionOf } from './drawing/useListbox.ts';
import { Legend } from './legend/Legend.tsx';
import { MapBox, PagePatterns } from './MapBox.tsx';
import { MapNotes } from './MapNotes.tsx';
import styles from './MapRegion.module.css';
import type { Area } from './stage/areaAt.ts';
import { tileGrid } from './tileGrid.ts';
import { ViewChoice } from './ViewChoice.tsx';

interface MapRegionProps {
  /** Stands round Leaflet, so that its failure leaves the drawing, and round the tile grid. */
  readonly guard: (live: ReactNode) => ReactNode;
}

/** Region **Map**: the legend that counts and filters, and below it the map in its box or the tile grid. */
export function MapRegion({ guard }: MapRegionProps) {
  const { atlas, t } = useStory();
  const view = useViewState((state) => state.view);
  const [area, setArea] = useState<Area | null>(null);
  const [hasFailedPan, setFailedPan] = useState(false);
  const onFailedPan = useCallback(() => setFailedPan(true), []);
  const box = useRef<HTMLDivElement>(null);
  const giveFocusBack = useKeptSight(box);
  return (
    <FeaturesContext value={usePageFeatures()}>
      <section className={styles.region} aria-label={t('map.region')} data-map-region="">
        <Legend />
        <div ref={box} className={styles.view} data-map-view="">
          {view === 'grid' ? (
            <div className={styles.squares}>
              <PagePatterns unit={1} />
              {guard(
                <Suspense>
                  <Lazy module={tileGrid}>
                    {({ TileGrid }) => <TileGrid atlas={atlas} onLive={giveFocusBack} />}
                  </Lazy>
                </Suspense>,
              )}
            </div>
          ) : (
            <MapBox
              guard={guard}
              onReady={giveFocusBack}
              onArea={setArea}
              onFailedPan={onFailedPan}
            />
          )}
          <ViewChoice place="map" />
          <MapNotes area={area} onDismiss={() => setArea(null)} hasFailedPan={hasFailedPan} />
        </div>
      </section>
    </FeaturesContext>
  );
}

/**
 * Scrolls the page to the map, or to the squares, when countries are to be shown on it and it is out of sight, as on a
 * phone; a frame leaves the page of its host where it is. Keeps the country that had keyboard focus when another view
 * was chosen (a host or the address can do that while an option is focused): the returned function gives its option in
 * the new view the focus, once, unless it has gone on.
 */
function useKeptSight(box: RefObject<HTMLElement | null>): () => void {
  const { store } = useStory();
  const kept = useRef<Iso3 | null>(null);
  useEffect(
    () =>
      store.subscribe((is, was) => {
        if (is.inView !== was.inView && is.inView.length > 0 && window.parent === window)
          box.current?.scrollIntoView({ block: 'nearest' });
        const focused = document.activeElement;
        if (is.view === was.view || !focused || !box.current?.contains(focused)) return;
        kept.current = parseIso3(focused.getAttribute('data-country') ?? '') ?? null;
      }),
    [store, box],
  );
  return useCallback(() => {
    const country = kept.current;
    kept.current = null;
    const isFree = document.activeElement === document.body || document.activeElement === null;
    if (!country || !isFree || !box.current) return;
    optionOf(box.current, country)?.focus({ preventScroll: true });
  }, [box]);
}
