import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { useActions } from '../../view/storyContext.tsx';
import styles from '../drawing/drawing.module.css';
import { useRings } from '../drawing/rings.ts';
import { countryAt, useListbox, useNamedCountries } from '../drawing/useListbox.ts';
import type { Rectangle } from '../tooltip/besideBox.ts';
import { CountryTooltip, type Pointed } from '../tooltip/CountryTooltip.tsx';
import { TileGridDrawing } from './TileGridDrawing.tsx';
import { cellSide, gridSize, placesOnGrid } from './tileLayout.ts';

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
  const names = useNamedCountries();
  const places = useMemo(() => placesOnGrid(atlas.places), [atlas]);
  const list = useListbox(names, places);
  const rings = useRings({ focused: list.focused, pointed: pointed?.country ?? null });
  const { columns, rows } = gridSize(atlas.places);
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
        viewBox={`0 0 ${columns * cellSide} ${rows * cellSide}`}
        direction="ltr"
        {...list.props}
        onClick={({ target }) => {
          const country = countryAt(target);
          if (country) openCountry(country);
        }}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setPointed(null)}
      >
        <TileGridDrawing
          places={atlas.places}
          countries={names.map(([iso3]) => iso3)}
          tabStop={list.tabStop}
          hasTitles={false}
          rings={rings}
          unit={1}
        />
      </svg>
      {spoken ? (
        <CountryTooltip pointed={spoken} boxOf={(country) => boxOf(grid.current, country)} />
      ) : null}
    </>
  );
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
