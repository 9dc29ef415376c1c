import {
  type MouseEvent,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Atlas } from '../geo/atlas.ts';
import { lazyModule, useLazyModule } from '../ui/lazyModule.ts';
import { stylesArrived } from '../ui/stylesArrived.ts';
import { useIsPrinting } from '../ui/useIsPrinting.ts';
import { useActions, useStory, useViewState } from '../view/storyContext.tsx';
import { prerenderedCamera } from './drawing/camera.ts';
import styles from './drawing/drawing.module.css';
import { FeaturesProvider } from './drawing/FeaturesProvider.tsx';
import { MapDrawing, mapMedium } from './drawing/MapDrawing.tsx';
import { MediumContext } from './drawing/medium.ts';
import { PatternSheet, Patterns } from './drawing/Patterns.tsx';
import { countryAt, useListbox, useNamedCountries } from './drawing/useListbox.ts';
import { FindCountry } from './find/FindCountry.tsx';
import { TileGrid } from './grid/TileGrid.tsx';
import { Legend } from './legend/Legend.tsx';
import { MapNotes } from './MapNotes.tsx';
import { MapOptions } from './MapOptions.tsx';
import regionStyles from './MapRegion.module.css';
import type { Area } from './stage/areaAt.ts';
import type { StageProps } from './stage/Stage.tsx';
import { useAskedSight } from './stage/useAskedSight.ts';
import { useKeptFocus } from './stage/useKeptFocus.ts';
import { ViewChoice } from './ViewChoice.tsx';

const stage = lazyModule(() => stylesArrived().then(() => import('./stage/Stage.tsx')));

interface MapRegionProps {
  /** False until the address is applied: the drawing answers after that. */
  readonly mayGoLive: boolean;
  /** Stands round Leaflet, so that its failure leaves the drawing, and round the tile grid. */
  readonly guard: (live: ReactNode) => ReactNode;
}

/** Region **Map**: the map in its box or the tile grid, the legend that counts and filters, and what the lines stand for. */
export function MapRegion({ mayGoLive, guard }: MapRegionProps) {
  const { atlas, t } = useStory();
  const view = useViewState((state) => state.view);
  const [area, setArea] = useState<Area | null>(null);
  const [hasFailedPan, setFailedPan] = useState(false);
  const onFailedPan = useCallback(() => setFailedPan(true), []);
  const hint = hasFailedPan && view === 'map' ? t('map.touchHint') : null;
  const box = useRef<HTMLDivElement>(null);
  const giveFocusBack = useKeptFocus(box);
  useAskedSight(box);
  return (
    <FeaturesProvider>
      <section className={regionStyles.region} aria-label={t('map.region')}>
        {parts.tools}
        <div ref={box} className={regionStyles.view}>
          {view === 'grid' ? (
            <div className={regionStyles.squares}>
              <PagePatterns unit={1} />
              {guard(<TileGrid atlas={atlas} onLive={giveFocusBack} />)}
            </div>
          ) : (
            <MapBox
              mayGoLive={mayGoLive}
              guard={guard}
              onReady={giveFocusBack}
              onArea={setArea}
              onFailedPan={onFailedPan}
            />
          )}
        </div>
        {parts.legend}
        {parts.options}
        <MapNotes area={area} onDismiss={() => setArea(null)} hint={hint} />
      </section>
    </FeaturesProvider>
  );
}

/** The same elements each time, so that React leaves them alone where only the map changes. */
const parts = {
  tools: (
    <div className={regionStyles.tools}>
      <ViewChoice />
      <FindCountry />
    </div>
  ),
  legend: <Legend />,
  options: <MapOptions />,
};

interface PagePatternsProps {
  /** Units of the map's plane to a CSS pixel. */
  readonly unit: number;
}

/** What fills are made of: in CSS pixels for the legend and the tile grid, in the plane's units for the map. */
function PagePatterns({ unit }: PagePatternsProps) {
  const { story } = useStory();
  const compare = useViewState((view) => view.compare);
  const date = useViewState((view) => (view.compare === null ? story.opensOn : view.date));
  const shown = { date, compare };
  return (
    <PatternSheet>
      <Patterns story={story} shown={shown} unit={1} />
      <MediumContext value={mapMedium}>
        <Patterns story={story} shown={shown} unit={unit} />
      </MediumContext>
    </PatternSheet>
  );
}

interface MapBoxProps {
  readonly mayGoLive: boolean;
  readonly guard: (live: ReactNode) => ReactNode;
  /** Called once clicks and keys work. */
  readonly onReady: () => void;
  readonly onArea: (area: Area | null) => void;
  readonly onFailedPan: () => void;
}

function MapBox({ mayGoLive, guard, onReady, onArea, onFailedPan }: MapBoxProps) {
  const { atlas: own } = useStory();
  const { openCountry } = useActions();
  const [atlas, setAtlas] = useState<Atlas>(own);
  const [camera, setCamera] = useState(prerenderedCamera);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  const [isStaged, setStaged] = useState(false);
  // The stage is as wide as the window; paper has the whole world.
  const isPrinting = useIsPrinting();
  const names = useNamedCountries();
  const countries = useMemo(() => names.map(([iso3]) => iso3), [names]);
  const list = useListbox(names, own.places);
  useEffect(() => {
    if (mayGoLive) onReady();
  }, [mayGoLive, onReady]);
  const onCamera = useCallback((seen: typeof camera) => {
    setCamera(seen);
    setStaged(true);
  }, []);
  // Until Leaflet tells a click from a drag.
  const onClick = ({ target }: MouseEvent) => {
    const country = countryAt(target);
    if (country) openCountry(country);
  };
  const shownCamera = isPrinting ? prerenderedCamera : camera;
  return (
    <div className={styles.box} data-map-box="">
      <PagePatterns unit={1 / shownCamera.pixelsPerUnit} />
      <div ref={setFrame} className={styles.camera} dir="ltr">
        <MapDrawing
          ref={setDrawing}
          atlas={atlas}
          camera={shownCamera}
          countries={countries}
          list={mayGoLive ? list : null}
          onClick={isStaged ? undefined : onClick}
          isMerged={isPrinting}
        />
      </div>
      <div className={styles.over}>
        {mayGoLive && frame && drawing
          ? guard(
              <Suspense>
                <LazyStage
                  frame={frame}
                  drawing={drawing}
                  atlas={atlas}
                  names={names}
                  focused={list.focused}
                  isPrinting={isPrinting}
                  onCamera={onCamera}
                  onDetail={setAtlas}
                  onArea={onArea}
                  onFailedPan={onFailedPan}
                />
              </Suspense>,
            )
          : null}
      </div>
    </div>
  );
}

function LazyStage(props: StageProps) {
  const { Stage } = useLazyModule(stage);
  return <Stage {...props} />;
}
