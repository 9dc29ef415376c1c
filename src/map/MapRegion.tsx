import { type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import { lazyModule, useLazyModule } from '../ui/lazyModule.ts';
import { stylesArrived } from '../ui/stylesArrived.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useStory, useViewState } from '../view/storyContext.tsx';
import styles from './drawing/map.module.css';
import { Patterns } from './drawing/Patterns.tsx';
import { StaticMap } from './drawing/StaticMap.tsx';
import { FindCountry } from './find/FindCountry.tsx';
import { TileGrid } from './grid/TileGrid.tsx';
import { naming } from './labels/labelLayout.ts';
import { Legend } from './legend/Legend.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapOptions } from './MapOptions.tsx';
import regionStyles from './MapRegion.module.css';
import type { Ground } from './stage/areaAt.ts';
import { useAskedSight } from './stage/useAskedSight.ts';
import { useKeptFocus } from './stage/useKeptFocus.ts';
import { ViewChoice } from './ViewChoice.tsx';

const interactiveMap = lazyModule(() =>
  stylesArrived().then(() => import('./stage/InteractiveMap.tsx')),
);

interface MapRegionProps {
  /** False until the address is applied: the live map takes the still one's place after that. */
  readonly mayGoLive: boolean;
  /** Stands round the live map, so that its failure leaves the still one, and round the squares. */
  readonly guard: (live: ReactNode) => ReactNode;
}

/** Region **Map**: the map in its box or the squares, the legend that counts and filters, and what the lines stand for. */
export function MapRegion({ mayGoLive, guard }: MapRegionProps) {
  const { atlas, t } = useStory();
  const view = useViewState((choices) => choices.view);
  const [ground, setGround] = useState<Ground | null>(null);
  const [hasFailedPan, setFailedPan] = useState(false);
  const onFailedPan = useCallback(() => setFailedPan(true), []);
  const hint = hasFailedPan && view === 'map' ? t('map.touchHint') : null;
  const box = useRef<HTMLDivElement>(null);
  const giveFocusBack = useKeptFocus(box);
  useAskedSight(box);
  return (
    <section className={regionStyles.region} aria-label={t('map.region')}>
      {parts.patterns}
      {parts.tools}
      <div ref={box} className={regionStyles.view}>
        {view === 'grid' ? (
          <div className={regionStyles.squares}>
            {guard(<TileGrid atlas={atlas} onLive={giveFocusBack} />)}
          </div>
        ) : (
          <MapBox
            atlas={atlas}
            mayGoLive={mayGoLive}
            guard={guard}
            onReady={giveFocusBack}
            onGround={setGround}
            onFailedPan={onFailedPan}
          />
        )}
      </div>
      {parts.legend}
      {parts.options}
      <MapNotes ground={ground} onDismiss={() => setGround(null)} hint={hint} />
    </section>
  );
}

/** The same elements each time, so that React leaves them alone where only the map changes. */
const parts = {
  patterns: <Patterns />,
  tools: (
    <div className={regionStyles.tools}>
      <ViewChoice />
      <FindCountry />
    </div>
  ),
  legend: <Legend />,
  options: <MapOptions />,
};

interface MapBoxProps {
  readonly atlas: Atlas;
  readonly mayGoLive: boolean;
  readonly guard: (live: ReactNode) => ReactNode;
  /** Called once clicks and keys work. */
  readonly onReady: () => void;
  readonly onGround: (ground: Ground | null) => void;
  readonly onFailedPan: () => void;
}

function MapBox({ atlas, mayGoLive, guard, onReady, ...live }: MapBoxProps) {
  const [isLive, setLive] = useState(false);
  // The live map is as wide as the window; the picture is as wide as the paper.
  const isPrinting = useIsPrinting();
  const onLive = useCallback(() => {
    setLive(true);
    onReady();
  }, [onReady]);
  return (
    <div className={styles.box} data-map-box="">
      {isLive && !isPrinting ? null : <StaticMap atlas={atlas} />}
      {mayGoLive ? (
        <div className={styles.over}>
          {guard(
            <Suspense>
              <LivePart atlas={atlas} onLive={onLive} {...live} />
            </Suspense>,
          )}
        </div>
      ) : null}
    </div>
  );
}

interface LivePartProps {
  readonly atlas: Atlas;
  readonly onLive: () => void;
  readonly onGround: (ground: Ground | null) => void;
  readonly onFailedPan: () => void;
}

function LivePart(props: LivePartProps) {
  const { InteractiveMap } = useLazyModule(interactiveMap);
  return <InteractiveMap {...props} naming={naming} />;
}
