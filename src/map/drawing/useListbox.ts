import { type FocusEvent, type KeyboardEvent, useMemo, useState } from 'react';
import type { Place } from '../../geo/atlas.ts';
import { type Iso3, parseIso3 } from '../../geo/iso3.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { countriesOf } from './featureStyle.ts';
import { countryForKey, createTypingBuffer, type NamedCountry } from './keyboard.ts';

/** The listbox **Countries**, of the map and of the tile grid. */
interface Listbox {
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
  const [typing] = useState(() => createTypingBuffer(() => performance.now()));
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
  return useMemo(
    () =>
      [...countriesOf(story)]
        .sort(compareByName(language))
        .map((iso3): NamedCountry => [iso3, countryName(iso3, language)]),
    [story, language],
  );
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

/** The focus goes to the first button behind the list. */
function stepOut(list: SVGSVGElement): void {
  const buttons = list.closest('section')?.querySelectorAll('button') ?? [];
  const follows = (button: Element) =>
    (list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  [...buttons].find(follows)?.focus();
}
