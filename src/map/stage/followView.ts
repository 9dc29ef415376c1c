import type L from 'leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { ViewStore } from '../../view/store.ts';
import {
  bringCloser,
  bringIntoSight,
  bringIntoView,
  fitCountries,
  fitOpening,
  hasRoom,
  limitMoves,
  limitZoom,
} from './camera.ts';
import { cameraOf, listen } from './leafletPlane.ts';

/**
 * Keeps the map at the size of its box, whatever happens to the page, and brings an opened country, or
 * those asked for together, into view. Until the reader moves the map, a new size fits the opening again. A box without
 * width or height is no map: what is asked for meanwhile is shown once it has both.
 */
export function followView(
  map: L.Map,
  atlas: Atlas,
  store: ViewStore,
  region: readonly Iso3[],
): () => void {
  const box = map.getContainer();
  const ended = new AbortController();
  const limit = () => limitMoves(map, atlas, region);
  let isUntouched = true;
  let fitted = '';
  let asked: (() => void) | undefined;
  const touch = () => {
    isUntouched = false;
  };
  const placeOf = (country: Iso3 | null) => atlas.places.find(({ iso3 }) => iso3 === country);
  const showOpenCountry = () => {
    const place = placeOf(store.getState().country);
    if (place) bringIntoSight(map, place);
  };
  const refit = () => {
    const size = `${box.clientWidth} ${box.clientHeight}`;
    // An observer calls once before anything has changed.
    if (!hasRoom(map) || size === fitted) return;
    fitted = size;
    map.invalidateSize({ animate: false, pan: false });
    limitZoom(map);
    if (isUntouched) fitOpening(map, atlas, region);
    limit();
    if (isUntouched) showOpenCountry();
    asked?.();
    asked = undefined;
  };
  const show = (what: () => void) => {
    if (hasRoom(map)) what();
    else asked = what;
  };
  const showTogether = (countries: readonly Iso3[]) => {
    touch();
    show(() => fitCountries(map, atlas, countries));
  };
  const observer = new ResizeObserver(refit);
  observer.observe(box);
  const unlimit = listen(map, 'moveend', () => hasRoom(map) && limit());
  refit();
  // Asked for before there was a map, or while the squares stood in its place.
  const { inView, highlighted } = store.getState();
  if (inView.length > 0 && highlighted.length > 0) showTogether(inView);
  for (const gesture of ['pointerdown', 'wheel', 'keydown'])
    box.addEventListener(gesture, touch, { passive: true, signal: ended.signal });
  const unsubscribe = store.subscribe(({ country, inView: together }, before) => {
    if (together !== before.inView && together.length > 0) showTogether(together);
    const place = placeOf(country);
    if (!place || country === before.country) return;
    // Who chose it on the map sees it already; from elsewhere a tiny one would be hard to find.
    const isChosenHere = box.parentElement?.contains(document.activeElement);
    show(() => (isChosenHere ? bringIntoView(map, place) : bringCloser(map, place)));
  });
  return () => {
    observer.disconnect();
    ended.abort();
    unlimit();
    unsubscribe();
  };
}

/** Fetches the finer outlines when the reader first comes close; where they do not come, the next zoom asks again. */
export function detailFromZoom(
  map: L.Map,
  loadDetailedOutlines: () => Promise<Atlas>,
  onLoad: (atlas: Atlas) => void,
  onLost: () => void,
): () => void {
  let isAsked = false;
  return listen(map, 'zoomend', () => {
    if (isAsked || !cameraOf(map).isClose) return;
    isAsked = true;
    loadDetailedOutlines().then(onLoad, () => {
      isAsked = false;
      onLost();
    });
  });
}
