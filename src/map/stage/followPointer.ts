import type L from 'leaflet';
import type { PlanePoint } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import type { BoxPoint } from '../tooltip/besideBox.ts';
import type { Drawn } from './drawn.ts';
import { toPlanePoint } from './leafletPlane.ts';
import { countriesMeant, type Press } from './pointing.ts';

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
  const { map, drawn, onOpen, onAsk, onPoint, onPlace } = parts;
  const known = new Set(parts.countries);
  // Some browsers move a tap to the nearest thing that can be tapped, which here is what the finger covers.
  let finger: Press | null = null;
  const onDown = ({ pointerType, clientX, clientY, target }: PointerEvent) => {
    const isFinger = pointerType === 'touch';
    finger = isFinger ? { clientX, clientY, target, isFinger } : null;
  };
  const onClick = ({ originalEvent }: L.LeafletMouseEvent) => {
    const press = finger ?? pressOf(originalEvent);
    const meant = countriesMeant(map, drawn, known, press);
    const at = map.mouseEventToContainerPoint(press as unknown as MouseEvent);
    onPlace(toPlanePoint(map.containerPointToLatLng(at)));
    const [first, ...others] = meant;
    if (!first) return onPoint(null, at);
    if (others.length > 0) return onAsk(meant, at);
    onOpen(first);
    onPoint(first, at);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const [country] = countriesMeant(map, drawn, known, pressOf(event));
    onPoint(country ?? null, map.mouseEventToContainerPoint(event));
  };
  const onOut = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') onPoint(null, { x: 0, y: 0 });
  };
  const box = map.getContainer();
  map.on('click', onClick);
  box.addEventListener('pointerdown', onDown);
  box.addEventListener('pointermove', onMove);
  box.addEventListener('pointerleave', onOut);
  return () => {
    map.off('click', onClick);
    box.removeEventListener('pointerdown', onDown);
    box.removeEventListener('pointermove', onMove);
    box.removeEventListener('pointerleave', onOut);
  };
}

function pressOf({ clientX, clientY, target }: MouseEvent): Press {
  return { clientX, clientY, target, isFinger: false };
}
