import type L from 'leaflet';
import { DomEvent } from 'leaflet';

/** Zoom levels a wheel's pixel is worth; 300 px doubles the scale. */
const zoomPerPixel = 1 / 300;

/**
 * Gives the page's scroll back: a mouse or a pen drags the map, a finger never does, a wheel zooms only
 * with Ctrl or ⌘. Two fingers are Leaflet's own. Returns what undoes it.
 */
export function keepPageScrolling(map: L.Map): () => void {
  const box = map.getContainer();
  const onPointerDown = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = map.mouseEventToContainerPoint(event);
    map.setZoomAround(at, map.getZoom() - DomEvent.getWheelDelta(event) * -zoomPerPixel * 5, {
      animate: false,
    });
  };
  box.addEventListener('pointerdown', onPointerDown, { capture: true });
  box.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    box.removeEventListener('pointerdown', onPointerDown, { capture: true });
    box.removeEventListener('wheel', onWheel);
  };
}
