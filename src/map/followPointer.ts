import type L from 'leaflet';
import { type Iso3, parseIso3 } from '../geo/iso3.ts';
import type { CountriesLayer } from './CountriesLayer.ts';
import type { Pointed } from './MapTooltip.tsx';
import { countryUnder } from './pointing.ts';

/** Opens the country a click or tap means, and tells which one a mouse is over. */
export function followPointer(
  map: L.Map,
  layer: CountriesLayer,
  countries: readonly Iso3[],
  onOpen: (country: Iso3) => void,
  onPoint: (pointed: Pointed | null) => void,
): () => void {
  const known = new Set(countries);
  const onClick = (event: L.LeafletMouseEvent) => {
    const country = countryUnder(map, layer.atlas, known, event);
    if (country && known.has(country)) onOpen(country);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return onPoint(null);
    const target = event.target instanceof Element ? event.target.closest('[data-country]') : null;
    const country = parseIso3(target?.getAttribute('data-country') ?? '');
    const { x, y } = map.mouseEventToContainerPoint(event);
    const text = country ? layer.option(country)?.getAttribute('aria-label') : undefined;
    onPoint(text ? { text, x, y, width: map.getSize().x } : null);
  };
  const onOut = () => onPoint(null);
  const box = map.getContainer();
  map.on('click', onClick);
  box.addEventListener('pointermove', onMove);
  box.addEventListener('pointerleave', onOut);
  return () => {
    map.off('click', onClick);
    box.removeEventListener('pointermove', onMove);
    box.removeEventListener('pointerleave', onOut);
  };
}
