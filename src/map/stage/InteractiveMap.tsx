import './leaflet.css';
import type L from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { countriesOf } from '../drawing/featureStyle.ts';
import { followPaint } from '../drawing/followFeatureStyles.ts';
import styles from '../drawing/map.module.css';
import { useGroupMembers } from '../drawing/useGroupMembers.ts';
import { worldView } from '../drawing/views.ts';
import type { Naming } from '../labels/labelLayout.ts';
import { MapLabels } from '../labels/MapLabels.tsx';
import { type Ground, groundAt } from './areaAt.ts';
import { Countries, type CountriesLayer } from './CountriesLayer.ts';
import { CountryChooser } from './CountryChooser.tsx';
import { CountryTooltip, type Pointed, type TooltipView } from './CountryTooltip.tsx';
import { bringIntoView } from './camera.ts';
import { detailFromZoom } from './detailedOutlines.ts';
import { type BoxPoint, followPointer } from './followPointer.ts';
import { followView } from './followView.ts';
import { keepPageScrolling } from './gestures.ts';
import type { NamedCountry } from './keyboard.ts';
import { planeCrs, toLatLng, toLatLngBounds } from './leafletPlane.ts';
import { makeListbox } from './listbox.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface LiveMapProps {
  readonly atlas: Atlas;
  readonly naming: Naming;
  /** Called once clicks and keys work. */
  readonly onLive: () => void;
  /** What has to be said of the place a click was at; null for nothing. */
  readonly onGround: (ground: Ground | null) => void;
  /** A finger tried to move the map by itself. */
  readonly onFailedPan: () => void;
}

/** What a tap may have meant, and where it was. */
interface Question {
  readonly countries: readonly Iso3[];
  readonly at: BoxPoint;
}

/** The map that answers: Leaflet over the same outlines as the still one, created once for its story. */
export function InteractiveMap({ atlas, naming, onLive, onGround, onFailedPan }: LiveMapProps) {
  const reader = useStory();
  const { story, store, loadDetailedOutlines, t } = reader;
  const { openCountry } = useActions();
  const [map, setMap] = useState<L.Map | null>(null);
  const [layer, setLayer] = useState<CountriesLayer | null>(null);
  const [focused, setFocused] = useState<Iso3 | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const names = useMemo(() => namesIn(reader), [reader]);
  const [countries] = useState(() => names.map(([iso3]) => iso3));
  // Behind the list come the buttons: the map's own box would lead back into it.
  const leave = useCallback(() => {
    map?.getContainer().parentElement?.querySelector('button')?.focus();
  }, [map]);

  const closeQuestion = useCallback(() => setQuestion(null), []);

  useEffect(() => (map ? keepPageScrolling(map, onFailedPan) : undefined), [map, onFailedPan]);
  useEffect(
    () => (map ? followView(map, atlas, store, story.region) : undefined),
    [map, atlas, store, story],
  );
  useEffect(() => (layer ? followPaint(layer, reader) : undefined), [layer, reader]);
  useEffect(() => {
    if (!layer) return;
    const start = store.getState().country ?? story.subject.country;
    return makeListbox({
      layer,
      label: t('map.countries'),
      names,
      start,
      onOpen: openCountry,
      onFocus: setFocused,
      onLeave: leave,
    });
  }, [layer, names, store, story, t, openCountry, leave]);
  useEffect(() => {
    if (!map || !layer) return;
    return followPointer({
      map,
      layer,
      countries,
      onOpen: openCountry,
      onAsk: (meant, at) => setQuestion({ countries: meant, at }),
      onPoint: (country, at) => setPointed(country ? { country, at } : null),
      onPlace: (point) => onGround(groundAt(layer.atlas, point) ?? null),
    });
  }, [map, layer, countries, openCountry, onGround]);
  useEffect(
    () => (map && layer ? detailFromZoom(map, layer, loadDetailedOutlines) : undefined),
    [map, layer, loadDetailedOutlines],
  );
  useRings(map, layer, focused);
  useFocusInSight(map, layer, focused);
  useEffect(() => {
    if (map && layer) onLive();
  }, [map, layer, onLive]);

  const tooltipView = useMemo(() => (map && layer ? viewOf(map, layer) : null), [map, layer]);
  const spoken = pointed ?? (focused ? { country: focused, at: null } : null);
  const choose = (country: Iso3) => {
    setQuestion(null);
    openCountry(country);
    layer?.option(country)?.focus({ preventScroll: true });
  };

  return (
    <div className={styles.live} dir="ltr">
      <MapContainer
        ref={setMap}
        className={styles.leaflet ?? ''}
        crs={planeCrs}
        bounds={toLatLngBounds(worldView)}
        attributionControl={false}
        zoomControl={false}
        boxZoom={false}
        keyboard={false}
        tapHold={false}
        scrollWheelZoom={false}
        doubleClickZoom={false}
        dragging={false}
        touchZoom
        zoomSnap={0}
        zoomAnimation={false}
        fadeAnimation={false}
        inertia={false}
        maxBoundsViscosity={1}
      >
        <Countries ref={setLayer} atlas={atlas} countries={countries} />
      </MapContainer>
      {map ? <ZoomButtons map={map} /> : null}
      {map && layer ? <MapLabels map={map} layer={layer} names={names} naming={naming} /> : null}
      {tooltipView && spoken && !question ? (
        <CountryTooltip view={tooltipView} pointed={spoken} />
      ) : null}
      {question ? <CountryChooser {...question} onChoose={choose} onClose={closeQuestion} /> : null}
    </div>
  );
}

/** Rings round the chosen group, the open country, the highlighted ones and the one with focus, in that order. */
function useRings(map: L.Map | null, layer: CountriesLayer | null, focused: Iso3 | null): void {
  const open = useViewState((choices) => choices.country);
  const highlighted = useViewState((choices) => choices.highlighted);
  const members = useGroupMembers();
  useEffect(() => {
    if (!map || !layer) return;
    const draw = () => {
      const ringsOf = (countries: readonly Iso3[], className = '') =>
        countries.map((country) => ({ country, className }));
      const rings = [...ringsOf(members, styles.member), ...ringsOf(highlighted, styles.highlight)];
      if (open) {
        rings.push({ country: open, className: styles.selectionHalo ?? '' });
        rings.push({ country: open, className: styles.selection ?? '' });
      }
      if (focused) {
        rings.push({ country: focused, className: styles.focusOuter ?? '' });
        rings.push({ country: focused, className: styles.focusInner ?? '' });
      }
      layer.ring(rings);
    };
    draw();
    map.on('zoomend', draw);
    return () => {
      map.off('zoomend', draw);
    };
  }, [map, layer, focused, open, highlighted, members]);
}

/** The country with keyboard focus stays in sight, whatever moves the map, and no marker stands before it. */
function useFocusInSight(map: L.Map | null, layer: CountriesLayer | null, focused: Iso3 | null) {
  useEffect(() => {
    const place = focused && layer?.place(focused);
    if (!map || !layer || !place) return;
    const keepInSight = () => {
      if (!map.getBounds().contains(toLatLng(place.anchor))) bringIntoView(map, place);
      layer.clear(place.iso3);
    };
    bringIntoView(map, place);
    layer.clear(place.iso3);
    map.on('moveend resize', keepInSight);
    return () => {
      map.off('moveend resize', keepInSight);
      layer.clear(null);
    };
  }, [map, layer, focused]);
}

/** The map as a tooltip sees it. */
function viewOf(map: L.Map, layer: CountriesLayer): TooltipView {
  return {
    boxOf: (country) => layer.boxOf(country),
    size: () => {
      const { x: width, y: height } = map.getSize();
      return { width, height };
    },
    onMove: (listener) => {
      map.on('move zoomend resize', listener);
      return () => {
        map.off('move zoomend resize', listener);
      };
    },
  };
}

function namesIn(reader: ReturnType<typeof useStory>): readonly NamedCountry[] {
  const { story, language } = reader;
  return [...countriesOf(story)]
    .sort(compareByName(language))
    .map((iso3): NamedCountry => [iso3, countryName(iso3, language)]);
}
