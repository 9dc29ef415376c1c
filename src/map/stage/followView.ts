import type L from 'leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { ViewStore } from '../../view/store.ts';
import { bringCloser, bringIntoView, fitCountries, fitOpening, limitToWorld } from './camera.ts';
import { listen } from './leafletPlane.ts';

/**
 * Keeps the map at the size of its box, whatever happens to the page, and brings an opened country, or
 * those asked for together, into view. Until the reader moves the map, a new size fits the opening again.
 */
export function followView(
  map: L.Map,
  atlas: Atlas,
  store: ViewStore,
  region: readonly Iso3[],
): () => void {
  const box = map.getContainer();
  const ended = new AbortController();
  let isUntouched = true;
  let fitted = '';
  const refit = () => {
    const { clientWidth, clientHeight } = box;
    const size = `${clientWidth} ${clientHeight}`;
    // An observer calls once before anything has changed.
    if (clientWidth === 0 || size === fitted) return;
    fitted = size;
    map.invalidateSize({ animate: false, pan: false });
    if (isUntouched) fitOpening(map, atlas, region);
    else limitToWorld(map);
  };
  const touch = () => {
    isUntouched = false;
  };
  const showTogether = (countries: readonly Iso3[]) => {
    touch();
    fitCountries(map, atlas, countries);
  };
  const observer = new ResizeObserver(refit);
  observer.observe(box);
  refit();
  // Asked for before there was a map, or while the squares stood in its place.
  const { inView, highlighted } = store.getState();
  if (inView.length > 0 && highlighted.length > 0) showTogether(inView);
  for (const gesture of ['pointerdown', 'wheel', 'keydown'])
    box.addEventListener(gesture, touch, { passive: true, signal: ended.signal });
  const unsubscribe = store.subscribe(({ country, inView: asked }, before) => {
    if (asked !== before.inView && asked.length > 0) showTogether(asked);
    const place = country !== before.country && atlas.places.find(({ iso3 }) => iso3 === country);
    if (!place) return;
    // Who chose it on the map sees it already; from elsewhere a tiny one would be hard to find.
    const isChosenHere = box.parentElement?.contains(document.activeElement);
    if (isChosenHere) bringIntoView(map, place);
    else bringCloser(map, place);
  });
  return () => {
    observer.disconnect();
    ended.abort();
    unsubscribe();
  };
}

/** From this many zoom levels over the whole world on, the outlines of the page are too coarse. */
const closeUp = 2;

/** Fetches the finer outlines when the reader first comes close; where they do not come, the next zoom asks again. */
export function detailFromZoom(
  map: L.Map,
  loadDetailedOutlines: () => Promise<Atlas>,
  onLoad: (atlas: Atlas) => void,
  onLost: () => void,
): () => void {
  let isAsked = false;
  return listen(map, 'zoomend', () => {
    if (isAsked || map.getZoom() < map.getMinZoom() + closeUp) return;
    isAsked = true;
    loadDetailedOutlines().then(onLoad, () => {
      isAsked = false;
      onLost();
    });
  });
}
