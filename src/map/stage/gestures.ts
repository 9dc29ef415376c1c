import type L from 'leaflet';
import { DomEvent } from 'leaflet';

/** Zoom levels a wheel's pixel is worth: a pinch on a trackpad comes in small steps, a mouse's wheel in large ones. */
const zoomPerPixel = 1 / 100;

/** At most so many levels for one turn of a wheel. */
const largestStep = 0.5;

/** A finger that goes so many CSS pixels sideways, and further than up or down, meant to move the map. */
const sideways = 40;

/**
 * Gives the page's scroll back: a mouse or a pen drags the map, a finger never does, a wheel zooms only
 * with Ctrl or ⌘. Two fingers are Leaflet's own; those on a trackpad are Safari's gesture events. `onFailedPan` is called where one finger seems to have
 * meant the map. Returns what undoes it.
 */
export function keepPageScrolling(map: L.Map, onFailedPan: () => void): () => void {
  const box = map.getContainer();
  const ended = new AbortController();
  const { signal } = ended;
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
  box.addEventListener('pointerdown', onPointerDown, { capture: true, signal });
  box.addEventListener('wheel', onWheel, { passive: false, signal });
  followFingers(box, onFailedPan, signal);
  followTrackpad(map, signal);
  return () => ended.abort();
}

/** A gesture of Safari's on a trackpad. */
interface TrackpadGesture extends MouseEvent {
  /** How far apart the fingers are, by how far they were at first. */
  readonly scale: number;
}

/** Two fingers on a trackpad zoom the map about the pointer, and not the page. On a touch screen Leaflet hears of them. */
function followTrackpad(map: L.Map, signal: AbortSignal): void {
  const box = map.getContainer();
  let before: number | undefined;
  const onGesture = (event: Event) => {
    event.preventDefault();
    if (navigator.maxTouchPoints > 0) return;
    const { type, scale } = event as TrackpadGesture;
    if (type === 'gesturestart') before = map.getZoom();
    else
      map.setZoomAround(
        map.mouseEventToContainerPoint(event as TrackpadGesture),
        (before ?? map.getZoom()) + Math.log2(scale),
        { animate: false },
      );
    if (type === 'gestureend') before = undefined;
  };
  for (const type of ['gesturestart', 'gesturechange', 'gestureend'])
    box.addEventListener(type, onGesture, { passive: false, signal });
}

/** Watches one finger only; it takes nothing away from the page, which scrolls as it likes. */
function followFingers(box: HTMLElement, onFailedPan: () => void, signal: AbortSignal): void {
  let start: Touch | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    start = touches.length === 1 ? touches[0] : undefined;
  };
  const onMove = ({ touches: [touch] }: TouchEvent) => {
    if (!start || !touch) return;
    const x = Math.abs(touch.clientX - start.clientX);
    const y = Math.abs(touch.clientY - start.clientY);
    if (x < sideways || x < y) return;
    start = undefined;
    onFailedPan();
  };
  box.addEventListener('touchstart', onStart, { passive: true, signal });
  box.addEventListener('touchmove', onMove, { passive: true, signal });
}
