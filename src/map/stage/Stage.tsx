import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import { Map as LeafletMap, type MapOptions } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { Message } from '../../ui/Message.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import type { NamedCountry } from '../drawing/featureStyle.ts';
import { optionOf } from '../drawing/useListbox.ts';
import type { Camera } from '../drawing/views.ts';
import { stillView, viewBoxOf, worldView } from '../drawing/views.ts';
import { MapLabels } from '../labels/MapLabels.tsx';
import { CountryTooltip, type Pointed } from '../tooltip/CountryTooltip.tsx';
import { type Area, areaAt } from './areaAt.ts';
import { CountryChooser, type CountryChooserProps } from './CountryChooser.tsx';
import { bringIntoView, fitOpening, hasRoom, limitZoom } from './camera.ts';
import { type Drawn, drawnOn } from './drawn.ts';
import { followPointer } from './followPointer.ts';
import { detailFromZoom, followView } from './followView.ts';
import { keepPageScrolling } from './gestures.ts';
import { cameraOf, listen, planeCrs, toLatLng, toLatLngBounds, viewOf } from './leafletPlane.ts';
import { followPulses } from './pulse.ts';
import styles from './stage.module.css';
import { ZoomButtons } from './ZoomButtons.tsx';

export interface StageProps {
  /** The box round the drawing, which becomes Leaflet's container. */
  readonly frame: HTMLElement;
  /** The drawing, whose view box follows the map. */
  readonly drawing: SVGSVGElement;
  /** The outlines as they are drawn. */
  readonly atlas: Atlas;
  readonly names: readonly NamedCountry[];
  /** The country with keyboard focus. */
  readonly focused: Iso3 | null;
  /** The whole world is drawn while this is so, as on paper. */
  readonly isPrinting: boolean;
  /** Called with each zoom. */
  readonly onCamera: (camera: Camera) => void;
  /** Finer outlines have come. */
  readonly onDetail: (atlas: Atlas) => void;
  /** Called with the country that a pointer means, and with null. */
  readonly onPointed: (country: Iso3 | null) => void;
  /** What has to be said of the place a click was at; null for nothing. */
  readonly onArea: (area: Area | null) => void;
  /** A finger tried to move the map by itself. */
  readonly onFailedPan: () => void;
}

/** Leaflet as the camera and the gestures of the drawing, with what needs them: buttons, names, tooltip, chooser. */
export function Stage(props: StageProps) {
  const { story, atlas } = useStory();
  const map = useLeafletMap(props.frame, atlas, story.region);
  const context = useMemo(() => (map ? createLeafletContext(map) : null), [map]);
  return context ? (
    <LeafletContext value={context}>
      <StagedMap {...props} />
    </LeafletContext>
  ) : null;
}

function StagedMap(props: StageProps) {
  const { drawing, atlas, names, focused, onFailedPan, onDetail } = props;
  const map = useMap();
  const story = useStory();
  const { store, loadDetailedOutlines, atlas: own } = story;
  const drawn = useMemo(() => drawnOn(map, drawing, atlas), [map, drawing, atlas]);
  useCamera(props);
  useEffect(() => keepPageScrolling(map, onFailedPan), [map, onFailedPan]);
  useEffect(() => followView(map, own, store, story.story.region), [map, own, store, story.story]);
  useEffect(() => followPulses(drawn, { story: story.story, store }), [drawn, story.story, store]);
  const [loss, setLoss] = useState<'untold' | 'told' | 'dismissed'>('untold');
  useEffect(() => {
    const onLost = () => setLoss((was) => (was === 'untold' ? 'told' : was));
    return detailFromZoom(map, loadDetailedOutlines, onDetail, onLost);
  }, [map, loadDetailedOutlines, onDetail]);
  useFocusInSight(drawn, focused);
  const pointer = usePointer(drawn, props);
  const onMove = useCallback(
    (listener: () => void) => listen(map, 'move zoomend resize', listener),
    [map],
  );
  const spoken = pointer.pointed ?? (focused ? { country: focused, at: null } : null);
  return (
    <>
      <ZoomButtons />
      <div className={styles.note} aria-live="polite">
        {loss === 'told' && atlas === own ? (
          <Message
            kind="note"
            text={story.t('failure.outlines')}
            action={story.t('page.dismiss')}
            onAction={() => setLoss('dismissed')}
          />
        ) : null}
      </div>
      <MapLabels atlas={atlas} names={names} />
      {spoken && !pointer.question ? (
        <CountryTooltip pointed={spoken} boxOf={drawn.boxOf} onMove={onMove} />
      ) : null}
      {pointer.question ? (
        <CountryChooser
          {...pointer.question}
          onChoose={(country) => {
            pointer.choose(country);
            optionOf(drawing, country)?.focus({ preventScroll: true });
          }}
          onClose={pointer.endQuestion}
        />
      ) : null}
    </>
  );
}

const options: MapOptions = {
  crs: planeCrs,
  attributionControl: false,
  zoomControl: false,
  keyboard: false,
  scrollWheelZoom: false,
  doubleClickZoom: false,
  boxZoom: false,
  tapHold: false,
  dragging: false,
  touchZoom: true,
  zoomSnap: 0,
  zoomAnimation: false,
  fadeAnimation: false,
  inertia: false,
  maxBoundsViscosity: 1,
};

/** A map without layers in the drawing's own box: it has nothing to draw. It begins with what the drawing shows. */
function useLeafletMap(
  frame: HTMLElement,
  atlas: Atlas,
  region: readonly Iso3[],
): LeafletMap | null {
  const [map, setMap] = useState<LeafletMap | null>(null);
  useEffect(() => {
    const made = new LeafletMap(frame, options);
    made.setView(toLatLngBounds(worldView).getCenter(), 0, { animate: false });
    if (hasRoom(made)) {
      limitZoom(made);
      fitOpening(made, atlas, region);
    }
    setMap(made);
    return () => {
      setMap(null);
      made.remove();
    };
  }, [frame, atlas, region]);
  return map;
}

/** Writes what the map shows into the drawing's view box, and tells how close it is. */
function useCamera({ drawing, isPrinting, onCamera }: StageProps): void {
  const map = useMap();
  const { atlas, story } = useStory();
  useLayoutEffect(() => {
    if (isPrinting) return;
    let told: Camera | undefined;
    const follow = () => {
      if (!hasRoom(map)) return;
      drawing.setAttribute('viewBox', viewBoxOf(viewOf(map)));
      drawing.setAttribute('data-camera', '');
      const camera = cameraOf(map);
      if (camera.pixelsPerUnit !== told?.pixelsPerUnit || camera.isClose !== told.isClose)
        onCamera(camera);
      told = camera;
    };
    follow();
    const end = listen(map, 'move zoom resize', follow);
    return () => {
      end();
      drawing.removeAttribute('data-camera');
      drawing.setAttribute('viewBox', viewBoxOf(stillView(atlas, story.region)));
    };
  }, [map, drawing, isPrinting, onCamera, atlas, story]);
}

/** What a pointer is over, and what a tap has to be asked about. */
function usePointer(drawn: Drawn, { names, onArea, onPointed }: StageProps) {
  const map = useMap();
  const { openCountry } = useActions();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [question, ask] = useState<Pick<CountryChooserProps, 'countries' | 'at'> | null>(null);
  const endQuestion = useCallback(() => ask(null), []);
  useEffect(
    () =>
      followPointer({
        map,
        drawn,
        countries: names.map(([iso3]) => iso3),
        onOpen: openCountry,
        onAsk: (countries, at) => ask({ countries, at }),
        onPoint: (country, at) => {
          setPointed(country ? { country, at } : null);
          onPointed(country);
        },
        onPlace: (point) => onArea(areaAt(drawn.atlas, point) ?? null),
      }),
    [map, drawn, names, openCountry, onArea, onPointed],
  );
  const choose = (country: Iso3) => {
    ask(null);
    openCountry(country);
  };
  return { pointed, question, choose, endQuestion };
}

/** The country with keyboard focus stays in sight, whatever moves the map. */
function useFocusInSight(drawn: Drawn, focused: Iso3 | null): void {
  const map = useMap();
  // Before anything is painted: no frame shows the focus out of sight.
  useLayoutEffect(() => {
    const place = focused && drawn.place(focused);
    if (!place) return;
    const keepInSight = () => {
      if (!map.getBounds().contains(toLatLng(place.anchor))) bringIntoView(map, place);
    };
    bringIntoView(map, place);
    // The browser has scrolled the page to where the country was; a frame leaves its host's page alone.
    if (window.parent === window) map.getContainer().scrollIntoView({ block: 'nearest' });
    return listen(map, 'moveend resize', keepInSight);
  }, [map, drawn, focused]);
}
