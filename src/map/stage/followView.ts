import type L from 'leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { ViewStore } from '../../view/store.ts';
import { bringCloser, bringIntoView, fitCountries, fitOpening, limitToWorld } from './camera.ts';

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
  let isUntouched = true;
  let fitted = '';
  const refit = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    const size = `${clientWidth} ${clientHeight}`;
    // An observer calls once before anything has changed.
    if (clientWidth === 0 || size === fitted) return;
    fitted = size;
    map.invalidateSize({ animate: false, pan: false });
    if (isUntouched) fitOpening(map, atlas, region);
    else limitToWorld(map);
  };
  const touched = () => {
    isUntouched = false;
  };
  const observer = new ResizeObserver(refit);
  observer.observe(map.getContainer());
  refit();
  const showTogether = (countries: readonly Iso3[]) => {
    isUntouched = false;
    fitCountries(map, atlas, countries);
  };
  // Asked for before there was a map, or while the squares stood in its place.
  const { inView, highlighted } = store.getState();
  if (inView.length > 0 && highlighted.length > 0) showTogether(inView);
  const gestures = ['pointerdown', 'wheel', 'keydown'] as const;
  for (const gesture of gestures)
    map.getContainer().addEventListener(gesture, touched, { passive: true });
  const unsubscribe = store.subscribe(({ country, inView: asked }, before) => {
    if (asked !== before.inView && asked.length > 0) showTogether(asked);
    const place = country !== before.country && atlas.places.find(({ iso3 }) => iso3 === country);
    if (!place) return;
    // Who chose it on the map sees it already; from elsewhere a tiny one would be hard to find.
    const isChosenHere = map.getContainer().parentElement?.contains(document.activeElement);
    if (isChosenHere) bringIntoView(map, place);
    else bringCloser(map, place);
  });
  return () => {
    observer.disconnect();
    for (const gesture of gestures) map.getContainer().removeEventListener(gesture, touched);
    unsubscribe();
  };
}
