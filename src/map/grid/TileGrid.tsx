import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Atlas } from '../../geo/atlas.ts';
import { type Iso3, parseIso3 } from '../../geo/iso3.ts';
import { compareByName, countryName } from '../../language/countryName.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { comparedName, optionName } from '../../wording/sentences.ts';
import { countriesOf, featureStyleOf } from '../drawing/featureStyle.ts';
import styles from '../drawing/map.module.css';
import { useGroupMembers } from '../drawing/useGroupMembers.ts';
import { CountryTooltip, type Pointed, type TooltipView } from '../stage/CountryTooltip.tsx';
import { countryForKey, createTypingBuffer, type NamedCountry } from '../stage/keyboard.ts';
import { Ring, Tile } from './Tile.tsx';
import gridStyles from './TileGrid.module.css';
import { cellSide, gridSize, placesOnGrid } from './tileLayout.ts';

interface TileGridProps {
  readonly atlas: Atlas;
  /** Called once clicks and keys work. */
  readonly onLive: () => void;
}

/** The second view: the listbox **Countries** with one equal square for each, in rough geographic order. */
export function TileGrid({ atlas, onLive }: TileGridProps) {
  const reader = useStory();
  const { story, t } = reader;
  const { openCountry } = useActions();
  const day = useViewState(({ date }) => date);
  const hidden = useViewState((choices) => choices.hidden);
  const compare = useViewState((choices) => choices.compare);
  const open = useViewState((choices) => choices.country);
  const [entered, setEntered] = useState<Iso3 | null>(null);
  const [focused, setFocused] = useState<Iso3 | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const list = useRef<SVGSVGElement>(null);
  const names = useNames(atlas);
  const { columns, rows } = gridSize(atlas.places);
  const places = useMemo(() => new Map(atlas.places.map((place) => [place.iso3, place])), [atlas]);
  const tabStop = entered ?? open ?? story.subject.country;
  const onKeyDown = useKeys(atlas, names);
  useEffect(onLive, [onLive]);

  const onFocus = ({ target }: FocusEvent) => {
    const country = countryAt(target);
    if (!country) return;
    setEntered(country);
    setFocused(target.matches(':focus-visible') ? country : null);
  };
  const onClick = ({ target }: MouseEvent) => {
    const country = countryAt(target);
    if (country) openCountry(country);
  };

  const onPointerMove = ({ target, clientX, clientY }: PointerEvent) => {
    const country = countryAt(target);
    const box = list.current?.parentElement?.getBoundingClientRect();
    if (!country || !box) return setPointed(null);
    setPointed({ country, at: { x: clientX - box.left, y: clientY - box.top } });
  };
  const spoken = pointed ?? (focused ? { country: focused, at: null } : null);

  return (
    <>
      <svg
        ref={list}
        className={gridStyles.squares}
        viewBox={`0 0 ${columns * cellSide} ${rows * cellSide}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list is the drawing, as on the map.
        role="listbox"
        aria-label={t('map.countries')}
        direction="ltr"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => setFocused(null)}
        onClick={onClick}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        {names.map(([iso3]) => {
          const place = places.get(iso3);
          if (!place) return null;
          return (
            <Tile
              key={iso3}
              place={place}
              story={story}
              paint={featureStyleOf(story, iso3, { date: day, hidden, compare })}
              name={
                compare === null
                  ? optionName(reader, iso3, day)
                  : comparedName(reader, iso3, day, compare)
              }
              isSelected={iso3 === open}
              isTabStop={iso3 === tabStop}
            />
          );
        })}
        <Rings atlas={atlas} focused={focused} />
      </svg>
      {spoken ? <CountryTooltip view={viewOf(list)} pointed={spoken} /> : null}
    </>
  );
}

/** The squares as a tooltip sees them, in the box round them. */
function viewOf(list: RefObject<SVGSVGElement | null>): TooltipView {
  const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect();
  return {
    boxOf: (country) => {
      const square = boxOf(list.current?.querySelector(`[data-country="${country}"]`));
      const box = boxOf(list.current?.parentElement);
      if (!square || !box) return undefined;
      return {
        left: square.left - box.left,
        top: square.top - box.top,
        right: square.right - box.left,
        bottom: square.bottom - box.top,
      };
    },
    size: () => boxOf(list.current?.parentElement) ?? { width: 0, height: 0 },
  };
}

interface RingsProps {
  readonly atlas: Atlas;
  /** The country with keyboard focus. */
  readonly focused: Iso3 | null;
}

/** Rings round the chosen group, the highlighted countries, the open one and the one with focus, in that order. */
function Rings({ atlas, focused }: RingsProps) {
  const open = useViewState((choices) => choices.country);
  const highlighted = useViewState((choices) => choices.highlighted);
  const members = useGroupMembers();
  const placeOf = (country: Iso3 | null) => atlas.places.find(({ iso3 }) => iso3 === country);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: no group of a drawing takes focus.
    <g aria-hidden="true">
      {members.map((country) => (
        <Ring key={country} place={placeOf(country)} className={styles.member} />
      ))}
      {highlighted.map((country) => (
        <Ring key={country} place={placeOf(country)} className={styles.highlight} />
      ))}
      <Ring place={placeOf(open)} className={styles.selectionHalo} />
      <Ring place={placeOf(open)} className={styles.selection} />
      <Ring place={placeOf(focused)} className={styles.focusOuter} />
      <Ring place={placeOf(focused)} className={styles.focusInner} />
    </g>
  );
}

/** The options in the order of their names. */
function useNames(atlas: Atlas): readonly NamedCountry[] {
  const { story, language } = useStory();
  return useMemo(() => {
    const drawn = new Set(atlas.places.map(({ iso3 }) => iso3));
    return [...countriesOf(story)]
      .filter((iso3) => drawn.has(iso3))
      .sort(compareByName(language))
      .map((iso3): NamedCountry => [iso3, countryName(iso3, language)]);
  }, [atlas, story, language]);
}

/** The keys of the list, the same as on the map: arrows, Home and End, letters, Enter and Space, Escape. */
function useKeys(atlas: Atlas, names: readonly NamedCountry[]) {
  const { openCountry } = useActions();
  const [typing] = useState(() => createTypingBuffer(() => performance.now()));
  const places = useMemo(() => {
    const options = new Set(names.map(([iso3]) => iso3));
    return placesOnGrid(atlas.places.filter(({ iso3 }) => options.has(iso3)));
  }, [atlas, names]);
  return (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target, currentTarget } = event;
    const current = countryAt(target);
    if (key === 'Escape') return stepOut(currentTarget);
    if (!current) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return openCountry(current);
    }
    const next = countryForKey(key, current, places, names, typing.type(key));
    if (!next) return;
    event.preventDefault();
    currentTarget.querySelector<SVGElement>(`[data-country="${next}"]`)?.focus();
  };
}

/** Behind the list comes the legend. */
function stepOut(list: SVGSVGElement): void {
  const buttons = list.closest('section')?.querySelectorAll('button') ?? [];
  const follows = (button: Element) =>
    (list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  [...buttons].find(follows)?.focus();
}

function countryAt(target: EventTarget): Iso3 | undefined {
  if (!(target instanceof Element)) return undefined;
  return parseIso3(target.getAttribute('data-country') ?? '');
}
