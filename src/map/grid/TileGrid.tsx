import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { useActions } from '../../view/storyContext.tsx';
import { useRings } from '../drawing/rings.ts';
import { countryAt, useListbox, useNamedCountries } from '../drawing/useListbox.ts';
import type { Rectangle, Size } from '../tooltip/besideBox.ts';
import { CountryTooltip, type Pointed } from '../tooltip/CountryTooltip.tsx';
import styles from './grid.module.css';
import { TileGridDrawing } from './TileGridDrawing.tsx';
import { layOutTiles, placesOnGrid } from './tileLayout.ts';

interface TileGridProps {
  readonly atlas: Atlas;
  /** Called once clicks and keys work. */
  readonly onLive: () => void;
}

/** The second view: the listbox **Countries** with one equal square for each, in rough geographic order. */
export function TileGrid({ atlas, onLive }: TileGridProps) {
  const { openCountry } = useActions();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const grid = useRef<SVGSVGElement>(null);
  const size = useSizeOf(grid);
  const names = useNamedCountries();
  const { arrangement, side, left, top } = layOutTiles(atlas.places, size);
  const places = useMemo(() => placesOnGrid(atlas.places, arrangement), [atlas, arrangement]);
  const list = useListbox(names, places);
  const rings = useRings({ focused: list.focused, pointed: pointed?.country ?? null });
  useEffect(onLive, [onLive]);

  const onPointerMove = ({ target, clientX, clientY }: PointerEvent) => {
    const country = countryAt(target);
    const box = grid.current?.parentElement?.getBoundingClientRect();
    if (!country || !box) return setPointed(null);
    setPointed({ country, at: { x: clientX - box.left, y: clientY - box.top } });
  };
  const spoken = pointed ?? (list.focused ? { country: list.focused, at: null } : null);
  return (
    <>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle lint/a11y/useKeyWithClickEvents: the hook of the listbox gives it its role, its name and its keys. */}
      <svg
        ref={grid}
        className={styles.grid}
        viewBox={`0 0 ${size.width} ${size.height}`}
        direction="ltr"
        {...list.props}
        onClick={({ target }) => {
          const country = countryAt(target);
          if (country) openCountry(country);
        }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: nothing but options is heard in a list. */}
        <g role="none" transform={`translate(${left} ${top})`}>
          <TileGridDrawing
            places={atlas.places}
            countries={names.map(([iso3]) => iso3)}
            tabStop={list.tabStop}
            hasTitles={false}
            rings={rings}
            arrangement={arrangement}
            side={side}
          />
        </g>
      </svg>
      {spoken ? (
        <CountryTooltip pointed={spoken} boxOf={(country) => boxOf(grid.current, country)} />
      ) : null}
    </>
  );
}

/** Before its box is measured the grid is that of a wide page. */
const unmeasured: Size = { width: 928, height: 448 };

/** The size of an element's box in CSS pixels, measured before it is painted and whenever it changes. */
function useSizeOf(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState(unmeasured);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const { width, height } = measured.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Where a country's tile is in the box round the grid, in CSS pixels. */
function boxOf(grid: Element | null, country: Iso3): Rectangle | undefined {
  const tile = grid?.querySelector(`[data-country="${country}"]`)?.getBoundingClientRect();
  const box = grid?.parentElement?.getBoundingClientRect();
  if (!tile || !box) return undefined;
  return {
    left: tile.left - box.left,
    top: tile.top - box.top,
    right: tile.right - box.left,
    bottom: tile.bottom - box.top,
  };
}
