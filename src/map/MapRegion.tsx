import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { Atlas } from '../geo/atlas.ts';
import { useReader } from '../state/reader.tsx';
import { Message } from '../ui/Message.tsx';
import { FindCountry } from './FindCountry.tsx';
import { Legend } from './Legend.tsx';
import regionStyles from './MapRegion.module.css';
import styles from './map.module.css';
import { Patterns } from './Patterns.tsx';
import { StillMap } from './StillMap.tsx';

const LiveMap = lazy(() => import('./LiveMap.tsx').then((module) => ({ default: module.LiveMap })));

interface MapRegionProps {
  /** False until the address is applied: the live map takes the still one's place after that. */
  readonly mayGoLive: boolean;
  /** Asks for the outlines again after they did not load. */
  readonly onRetry: () => void;
  /** Stands round the live map, so that its failure leaves the still one. */
  readonly guard: (live: ReactNode) => ReactNode;
}

/** Region **Map**: the map in its box, the legend that counts and filters, and what the lines stand for. */
export function MapRegion({ mayGoLive, onRetry, guard }: MapRegionProps) {
  const { story, atlas, t } = useReader();
  return (
    <section className={regionStyles.region} aria-label={t('map.region')}>
      <Patterns />
      <FindCountry />
      {atlas ? (
        <MapBox atlas={atlas} mayGoLive={mayGoLive} guard={guard} />
      ) : (
        <div className={`${styles.box} ${regionStyles.missing}`}>
          <Message
            kind="alert"
            text={t('failure.outlines')}
            action={t('failure.retry')}
            onAction={onRetry}
          />
        </div>
      )}
      <Legend />
      <p className={regionStyles.boundaries}>
        {t(story.boundaries === 'un' ? 'map.boundariesUn' : 'map.boundariesDeFacto')}.{' '}
        {t('map.projection')}.
      </p>
    </section>
  );
}

interface MapBoxProps {
  readonly atlas: Atlas;
  readonly mayGoLive: boolean;
  readonly guard: (live: ReactNode) => ReactNode;
}

function MapBox({ atlas, mayGoLive, guard }: MapBoxProps) {
  const [isLive, setLive] = useState(false);
  const onLive = useCallback(() => setLive(true), []);
  return (
    <div className={styles.box}>
      {isLive ? null : <StillMap atlas={atlas} />}
      {mayGoLive
        ? guard(
            <Suspense fallback={null}>
              <LiveMap atlas={atlas} onLive={onLive} />
            </Suspense>,
          )
        : null}
    </div>
  );
}
