import type L from 'leaflet';
import type { Atlas } from '../../geo/atlas.ts';

/** From this many zoom levels over the whole world on, the outlines of the page are too coarse. */
const closeUp = 2;

/** Fetches the finer outlines when the reader first comes close; where they do not come, the next zoom asks again. */
export function detailFromZoom(
  map: L.Map,
  loadDetailedOutlines: () => Promise<Atlas>,
  onLoad: (atlas: Atlas) => void,
): () => void {
  let isAsked = false;
  const look = () => {
    if (isAsked || map.getZoom() < map.getMinZoom() + closeUp) return;
    isAsked = true;
    loadDetailedOutlines().then(onLoad, () => {
      isAsked = false;
    });
  };
  map.on('zoomend', look);
  return () => {
    map.off('zoomend', look);
  };
}
