import type L from 'leaflet';
import type { PlanePoint } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { placesNear } from '../../geo/nearest.ts';
import { countryAt } from '../drawing/useListbox.ts';
import type { BoxPoint } from '../tooltip/besideBox.ts';
import type { Drawn } from './drawn.ts';
import { toPlanePoint } from './leafletPlane.ts';

/** A pointer that misses every outline means the nearest country within this many CSS pixels. */
const reach = 22;

/** More candidates than this are no short choice: the nearest are offered, and zooming in parts the rest. */
const longestChoice = 5;

/** Where a pointer was put down or is now, in the window's CSS pixels. */
type Press = Pick<PointerEvent, 'clientX' | 'clientY' | 'target'> & { readonly isFinger: boolean };

interface PointerParts {
  readonly map: L.Map;
  readonly drawn: Drawn;
  readonly countries: readonly Iso3[];
  /** One country was meant. */
  readonly onOpen: (country: Iso3) => void;
  /** More than one may have been meant, at a place. */
  readonly onAsk: (countries: readonly Iso3[], at: BoxPoint) => void;
  /** Which country a mouse is over or a finger chose, and where the pointer is; null for none. */
  readonly onPoint: (country: Iso3 | null, at: BoxPoint) => void;
  /** The place of every click, for what else has to be said of it. */
  readonly onPlace: (point: PlanePoint) => void;
}

/** Opens the country a click or tap means, or asks which one, and tells which one a mouse is over. */
export function followPointer(parts: PointerParts): () => void {
  const { map, onOpen, onAsk, onPoint, onPlace } = parts;
  const box = map.getContainer();
  const ended = new AbortController();
  const { signal } = ended;
  // Some browsers move a tap to the nearest thing that can be tapped, which here is what the finger covers.
  let finger: Press | null = null;
  const onDown = ({ pointerType, clientX, clientY, target }: PointerEvent) => {
    finger = pointerType === 'touch' ? { clientX, clientY, target, isFinger: true } : null;
  };
  const onClick = ({ originalEvent }: L.LeafletMouseEvent) => {
    const press = finger ?? pressOf(originalEvent);
    const meant = countriesMeant(parts, press);
    const at = map.mouseEventToContainerPoint(press as unknown as MouseEvent);
    onPlace(toPlanePoint(map.containerPointToLatLng(at)));
    const [first, ...others] = meant;
    if (!first) return onPoint(null, at);
    if (others.length > 0) return onAsk(meant, at);
    onOpen(first);
    // Under a finger a note stays and covers the map, and the details say the same.
    const isTold = !press.isFinger || document.documentElement.dataset.chrome !== undefined;
    onPoint(isTold ? first : null, at);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const [country] = countriesMeant(parts, pressOf(event));
    onPoint(country ?? null, map.mouseEventToContainerPoint(event));
  };
  const onOut = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') onPoint(null, { x: 0, y: 0 });
  };
  map.on('click', onClick);
  box.addEventListener('pointerdown', onDown, { signal });
  box.addEventListener('pointermove', onMove, { signal });
  box.addEventListener('pointerleave', onOut, { signal });
  return () => {
    map.off('click', onClick);
    ended.abort();
  };
}

function pressOf({ clientX, clientY, target }: MouseEvent): Press {
  return { clientX, clientY, target, isFinger: false };
}

/**
 * The countries a pointer may mean, the likeliest first; none over open sea. A mouse means what is
 * under it, else the nearest within reach. A finger covers what it points at: it may mean every small state within reach
 * that is hard to hit, and the country under it.
 */
function countriesMeant({ map, drawn, countries }: PointerParts, press: Press): readonly Iso3[] {
  const direct = countryAt(press.target);
  if (direct && !press.isFinger) return [direct];
  const point = toPlanePoint(map.mouseEventToLatLng(press as unknown as MouseEvent));
  const places = drawn.atlas.places.filter(({ iso3 }) => countries.includes(iso3));
  const near = placesNear(places, point, reach / drawn.camera().pixelsPerUnit).map(
    ({ iso3 }) => iso3,
  );
  if (!press.isFinger) return near.slice(0, 1);
  const tiny = near.filter((iso3) => drawn.isHardToHit(iso3));
  const meant = tiny.length > 0 || direct ? tiny : near.slice(0, 1);
  if (!direct || meant.includes(direct)) return meant.slice(0, longestChoice);
  return [...meant.slice(0, longestChoice - 1), direct];
}
