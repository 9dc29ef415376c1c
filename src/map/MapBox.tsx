import { type MouseEvent, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { Iso3 } from '../geo/iso3.ts';
import { idle } from '../ui/idle.ts';
import { lazyModule, useLazyModule } from '../ui/lazyModule.ts';
import { stylesArrived } from '../ui/stylesArrived.ts';
import { useIsLive } from '../ui/useIsLive.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import styles from './drawing/drawing.module.css';
import { MapDrawing, mapMedium } from './drawing/MapDrawing.tsx';
import { MediumContext } from './drawing/medium.ts';
import { PatternSheet, Patterns } from './drawing/Patterns.tsx';
import { countryAt, useListbox, useNamedCountries } from './drawing/useListbox.ts';
import { type Camera, prerenderedCamera } from './drawing/views.ts';
import type { StageProps } from './stage/Stage.tsx';

interface MapBoxProps extends Pick<StageProps, 'onArea' | 'onFailedPan'> {
  /** Stands round Leaflet, so that its failure leaves the drawing. */
  readonly guard: (live: ReactNode) => ReactNode;
  /** Called once clicks and keys work. */
  readonly onReady: () => void;
}

/** The drawing of the world in its box, and over it Leaflet's stage once it is there. */
export function MapBox({ guard, onReady, ...heard }: MapBoxProps) {
  const { atlas: own } = useStory();
  const { openCountry } = useActions();
  const [atlas, setAtlas] = useState(own);
  const [staged, setStaged] = useState<Camera | null>(null);
  const [pointed, point] = useState<Iso3 | null>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  // The stage is as wide as the window; paper has the whole world.
  const isPrinting = useIsPrinting();
  const names = useNamedCountries();
  const countries = useMemo(() => names.map(([iso3]) => iso3), [names]);
  const list = useListbox(names, own.places);
  const isLive = useIsLive();
  useEffect(() => {
    if (isLive) onReady();
  }, [isLive, onReady]);
  // Until Leaflet tells a click from a drag.
  const onClick = ({ target }: MouseEvent) => {
    const country = countryAt(target);
    if (country) openCountry(country);
  };
  const camera = isPrinting || !staged ? prerenderedCamera : staged;
  return (
    <div className={styles.box} data-map-box="">
      <PagePatterns unit={1 / camera.pixelsPerUnit} />
      <div ref={setFrame} className={styles.camera} dir="ltr">
        <MapDrawing
          ref={setDrawing}
          atlas={atlas}
          camera={camera}
          countries={countries}
          list={isLive ? list : null}
          pointed={pointed}
          onClick={staged ? undefined : onClick}
          isMerged={isPrinting}
        />
      </div>
      <div className={styles.over}>
        {isLive && frame && drawing
          ? guard(
              <Suspense>
                <LazyStage
                  {...heard}
                  frame={frame}
                  drawing={drawing}
                  atlas={atlas}
                  names={names}
                  focused={list.focused}
                  isPrinting={isPrinting}
                  onCamera={setStaged}
                  onDetail={setAtlas}
                  onPointed={point}
                />
              </Suspense>,
            )
          : null}
      </div>
    </div>
  );
}

/** What Leaflet adds is zoom and pan: it comes when all else answers. */
const stageModule = lazyModule(async () => {
  await idle();
  await stylesArrived();
  return import('./stage/Stage.tsx');
});

function LazyStage(props: StageProps) {
  const { Stage } = useLazyModule(stageModule);
  return <Stage {...props} />;
}

interface PagePatternsProps {
  /** Units of the map's plane to a CSS pixel. */
  readonly unit: number;
}

/** What fills are made of: in CSS pixels for the legend and the tile grid, in the plane's units for the map. */
export function PagePatterns({ unit }: PagePatternsProps) {
  const { story } = useStory();
  const isComparing = useViewState(({ compare }) => compare !== null);
  return (
    <PatternSheet>
      <Patterns story={story} isComparing={isComparing} unit={1} />
      <MediumContext value={mapMedium}>
        <Patterns story={story} isComparing={isComparing} unit={unit} />
      </MediumContext>
    </PatternSheet>
  );
}
