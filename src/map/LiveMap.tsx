import './leaflet.css';
import type L from 'leaflet';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Atlas } from '../geo/atlas.ts';
import type { Iso3 } from '../geo/iso3.ts';
import { compareByName, countryName } from '../language/countryName.ts';
import { useActions, useChoice, useReader } from '../state/reader.tsx';
import { Countries, type CountriesLayer } from './CountriesLayer.ts';
import { followPaint } from './followPaint.ts';
import { followPointer } from './followPointer.ts';
import { followView } from './followView.ts';
import { keepPageScrolling } from './gestures.ts';
import type { NamedCountry } from './keyboard.ts';
import { planeCrs, toLatLngBounds } from './leafletPlane.ts';
import { makeListbox } from './listbox.ts';
import { MapTooltip, type Pointed } from './MapTooltip.tsx';
import styles from './map.module.css';
import { countriesOf } from './paint.ts';
import { sharpenUpClose } from './sharpenUpClose.ts';
import { bringIntoView } from './view.ts';
import { worldView } from './views.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

interface LiveMapProps {
  readonly atlas: Atlas;
  /** Called once clicks and keys work. */
  readonly onLive: () => void;
}

/** The map that answers: Leaflet over the same outlines as the still one, created once for its story. */
export function LiveMap({ atlas, onLive }: LiveMapProps) {
  const reader = useReader();
  const { story, store, language, lookCloser, t } = reader;
  const { openCountry } = useActions();
  const [map, setMap] = useState<L.Map | null>(null);
  const [layer, setLayer] = useState<CountriesLayer | null>(null);
  const [focused, setFocused] = useState<Iso3 | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const names = useMemo(() => namesIn(reader), [reader]);
  const [countries] = useState(() => names.map(([iso3]) => iso3));
  // Behind the list come the buttons: the map's own box would lead back into it.
  const leave = useCallback(() => {
    map?.getContainer().parentElement?.querySelector('button')?.focus();
  }, [map]);

  useEffect(() => (map ? keepPageScrolling(map) : undefined), [map]);
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
    if (map && layer) return followPointer(map, layer, countries, openCountry, setPointed);
  }, [map, layer, countries, openCountry]);
  useEffect(
    () => (map && layer ? sharpenUpClose(map, layer, lookCloser) : undefined),
    [map, layer, lookCloser],
  );
  useRings(map, layer, focused);
  useEffect(() => {
    if (map && layer) onLive();
  }, [map, layer, onLive]);

  return (
    <div className={styles.live} dir="ltr">
      <MapContainer
        ref={setMap}
        className={styles.leaflet ?? ''}
        crs={planeCrs}
        bounds={toLatLngBounds(worldView)}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
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
      <MapTooltip pointed={pointed} language={language.code} />
    </div>
  );
}

/** Rings round the open country, the highlighted ones and the one with keyboard focus, in that order. */
function useRings(map: L.Map | null, layer: CountriesLayer | null, focused: Iso3 | null): void {
  const open = useChoice((choices) => choices.country);
  const highlighted = useChoice((choices) => choices.highlighted);
  useEffect(() => {
    if (!map || !layer) return;
    const draw = () => {
      const rings = highlighted.map((country) => ({ country, className: styles.highlight ?? '' }));
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
  }, [map, layer, focused, open, highlighted]);
  useEffect(() => {
    const place = focused && layer?.place(focused);
    if (map && place) bringIntoView(map, place);
  }, [map, layer, focused]);
}

function namesIn(reader: ReturnType<typeof useReader>): readonly NamedCountry[] {
  const { story, language } = reader;
  return [...countriesOf(story)]
    .sort(compareByName(language))
    .map((iso3): NamedCountry => [iso3, countryName(iso3, language)]);
}
