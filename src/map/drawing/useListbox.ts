import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react';
import type { Place } from '../../geo/atlas.ts';
import { type Direction, nearestInDirection } from '../../geo/direction.ts';
import { type Iso3, parseIso3 } from '../../geo/iso3.ts';
import { foldForSearch } from '../../language/fold.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { type NamedCountry, namedCountries } from './featureStyle.ts';

/** The listbox **Countries**, of the map and of the tile grid. */
export interface Listbox {
  /** Where Tab enters: one tab stop. */
  readonly tabStop: Iso3;
  /** The country with keyboard focus that can be seen. */
  readonly focused: Iso3 | null;
  /** Attributes and handlers of the element that holds the options. */
  readonly props: object;
}

/**
 * The keys and the focus of the listbox **Countries**: arrows lead to the nearest country in their direction, as
 * `places` has them; Home, End and letters go by name, Enter and Space open, Escape steps out.
 */
export function useListbox(names: readonly NamedCountry[], places: readonly Place[]): Listbox {
  const { story, t } = useStory();
  const { openCountry } = useActions();
  const open = useViewState((view) => view.country);
  const [entered, enter] = useState<Iso3 | null>(null);
  const [focused, setFocused] = useState<Iso3 | null>(null);
  const [typing] = useState(() => createTypingBuffer());
  const reachable = useMemo(() => {
    const options = new Set(names.map(([iso3]) => iso3));
    return places.filter(({ iso3 }) => options.has(iso3));
  }, [names, places]);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target, currentTarget } = event;
    if (key === 'Escape') return stepOut(currentTarget);
    const current = countryAt(target);
    if (!current) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return openCountry(current);
    }
    const next = countryForKey(key, current, reachable, names, typing.type(key));
    if (!next) return;
    event.preventDefault();
    optionOf(currentTarget, next)?.focus({ preventScroll: true });
  };
  const onFocus = ({ target }: FocusEvent) => {
    const country = countryAt(target);
    if (!country) return;
    enter(country);
    setFocused(target.matches(':focus-visible') ? country : null);
  };
  return {
    tabStop: entered ?? open ?? story.subject.country,
    focused,
    props: {
      role: 'listbox',
      'aria-label': t('map.countries'),
      tabIndex: -1,
      onKeyDown,
      onFocus,
      onBlur: () => setFocused(null),
    },
  };
}

/** The countries of the story with their names, in the order of names. */
export function useNamedCountries(): readonly NamedCountry[] {
  const { story, language } = useStory();
  return useMemo(() => namedCountries(story, language), [story, language]);
}

/** The country an element stands for. */
export function countryAt(target: EventTarget | null): Iso3 | undefined {
  if (!(target instanceof Element)) return undefined;
  return parseIso3(target.closest('[data-country]')?.getAttribute('data-country') ?? '');
}

/** A country's option in a view. */
export function optionOf(view: ParentNode, country: Iso3): SVGElement | null {
  return view.querySelector<SVGElement>(`[role="option"][data-country="${country}"]`);
}

/** The focus goes to the first button behind the list that can take it. */
function stepOut(list: SVGSVGElement): void {
  const follows = (button: Element) =>
    (list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  for (const button of [...document.querySelectorAll('button')].filter(follows)) {
    button.focus();
    if (document.activeElement === button) return;
  }
}

/** Typed letters belong to one word while they come within this many milliseconds of each other. */
const typingPause = 700;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where a key leads from a country, or undefined where the key is none of the list's. */
function countryForKey(
  key: string,
  from: Iso3,
  places: readonly Place[],
  names: readonly NamedCountry[],
  typed: string,
): Iso3 | undefined {
  const direction = directions[key];
  if (direction) return nearestInDirection(places, from, direction) ?? from;
  if (key === 'Home') return names[0]?.[0];
  if (key === 'End') return names.at(-1)?.[0];
  return typed === '' ? undefined : typeAhead(typed, from, names);
}

/**
 * The next country whose name begins with what was typed; one letter typed again goes to the next one
 * with it, a longer word stays where it still fits. Undefined where no name begins so.
 */
function typeAhead(typed: string, from: Iso3, names: readonly NamedCountry[]): Iso3 | undefined {
  const word = new Set(typed).size === 1 ? typed.charAt(0) : typed;
  const at = names.findIndex(([iso3]) => iso3 === from);
  const first = word.length > 1 ? at : at + 1;
  const turned = [...names.slice(first), ...names.slice(0, first)];
  return turned.find(([, name]) => foldForSearch(name).startsWith(foldForSearch(word)))?.[0];
}

/** Collects letters into a word. `type` gives the word so far; '' for a key that is no character. */
function createTypingBuffer(): { type(key: string): string } {
  let word = '';
  let last = Number.NEGATIVE_INFINITY;
  return {
    type(key) {
      if ([...key].length !== 1 || (key === ' ' && word === '')) return '';
      const now = performance.now();
      word = now - last > typingPause ? key : word + key;
      last = now;
      return word;
    },
  };
}
