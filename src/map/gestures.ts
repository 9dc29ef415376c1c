import type L from 'leaflet';
import { DomEvent } from 'leaflet';

/** Zoom levels a wheel's pixel is worth: a pinch on a trackpad comes in small steps, a mouse's wheel in large ones. */
const zoomPerPixel = 1 / 100;

/** At most so many levels for one turn of a wheel. */
const largestStep = 0.5;

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
    const levels = DomEvent.getWheelDelta(event) * zoomPerPixel;
    const step = Math.max(-largestStep, Math.min(largestStep, levels));
    map.setZoomAround(at, map.getZoom() + step, { animate: false });
  };
  box.addEventListener('pointerdown', onPointerDown, { capture: true });
  box.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    box.removeEventListener('pointerdown', onPointerDown, { capture: true });
    box.removeEventListener('wheel', onWheel);
  };
}
