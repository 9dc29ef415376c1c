import type { Iso3 } from '../../geo/iso3.ts';
import { parseIso3 } from '../../geo/iso3.ts';
import { setAttributes } from '../drawing/repaint.ts';
import type { CountriesLayer } from './CountriesLayer.ts';
import { countryForKey, createTypingBuffer, type NamedCountry } from './keyboard.ts';

interface ListboxParts {
  readonly layer: CountriesLayer;
  readonly label: string;
  /** The options, in the order of their names in the reader's language. */
  readonly names: readonly NamedCountry[];
  /** Where Tab enters: the open country, else the first. */
  readonly start: Iso3;
  readonly onOpen: (country: Iso3) => void;
  /** The country that has keyboard focus, null when focus leaves. */
  readonly onFocus: (country: Iso3 | null) => void;
  readonly onLeave: () => void;
}

/**
 * Makes the drawing the listbox **Countries**: one tab stop, arrows to the nearest country in their
 * direction, Home and End, letters, Enter and Space. Returns what undoes it.
 */
export function makeListbox(parts: ListboxParts): () => void {
  const { layer, names, onFocus } = parts;
  const drawing = layer.drawing();
  if (!drawing) return () => {};
  setAttributes(drawing, { role: 'listbox', 'aria-label': parts.label, tabindex: '-1' });
  const places = layer.atlas.places.filter(({ iso3 }) => layer.option(iso3));
  const typing = createTypingBuffer(() => performance.now());
  let current = parts.start;
  for (const [iso3] of names) {
    const option = layer.option(iso3);
    if (option) setAttributes(option, { role: 'option', tabindex: iso3 === current ? '0' : '-1' });
  }
  const moveTo = (country: Iso3) => {
    layer.option(current)?.setAttribute('tabindex', '-1');
    current = country;
    layer.option(country)?.setAttribute('tabindex', '0');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return parts.onLeave();
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return parts.onOpen(current);
    }
    const next = countryForKey(event.key, current, places, names, typing.type(event.key));
    if (!next) return;
    event.preventDefault();
    layer.option(next)?.focus({ preventScroll: true });
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const country =
      target instanceof Element ? parseIso3(target.getAttribute('data-country') ?? '') : undefined;
    if (!country) return;
    moveTo(country);
    onFocus((target as Element).matches(':focus-visible') ? country : null);
  };
  const onFocusOut = () => onFocus(null);
  drawing.addEventListener('keydown', onKeyDown);
  drawing.addEventListener('focusin', onFocusIn);
  drawing.addEventListener('focusout', onFocusOut);
  return () => {
    drawing.removeEventListener('keydown', onKeyDown);
    drawing.removeEventListener('focusin', onFocusIn);
    drawing.removeEventListener('focusout', onFocusOut);
  };
}
