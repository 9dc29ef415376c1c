import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import { useChoice, useReader } from '../state/reader.tsx';
import { stylesArrived } from '../ui/stylesArrived.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { usePart } from '../ui/usePart.ts';
import { FindCountry } from './FindCountry.tsx';
import type { Ground } from './groundAt.ts';
import { Legend } from './Legend.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapOptions } from './MapOptions.tsx';
import regionStyles from './MapRegion.module.css';
import styles from './map.module.css';
import { naming } from './naming.ts';
import { Patterns } from './Patterns.tsx';
import { Squares } from './Squares.tsx';
import { StillMap } from './StillMap.tsx';
import { useAskedSight } from './useAskedSight.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { ViewChoice } from './ViewChoice.tsx';

const loadLiveMap = () => stylesArrived().then(() => import('./LiveMap.tsx'));

interface MapRegionProps {
  /** False until the address is applied: the live map takes the still one's place after that. */
  readonly mayGoLive: boolean;
  /** Stands round the live map, so that its failure leaves the still one, and round the squares. */
  readonly guard: (live: ReactNode) => ReactNode;
}

/** Region **Map**: the map in its box or the squares, the legend that counts and filters, and what the lines stand for. */
export function MapRegion({ mayGoLive, guard }: MapRegionProps) {
  const { atlas, t } = useReader();
  const view = useChoice((choices) => choices.view);
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
            {guard(<Squares atlas={atlas} onLive={giveFocusBack} />)}
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
      {isLive && !isPrinting ? null : <StillMap atlas={atlas} />}
      {mayGoLive ? (
        <div className={styles.over}>
          {guard(<LivePart atlas={atlas} onLive={onLive} {...live} />)}
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
  const part = usePart(loadLiveMap);
  return part ? <part.LiveMap {...props} naming={naming} /> : null;
}
