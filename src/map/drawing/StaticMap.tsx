import { type MouseEvent, memo } from 'react';
import type { Atlas, PlaneBounds } from '../../geo/atlas.ts';
import { parseIso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { useIsPrinting } from '../../ui/useIsPrinting.ts';
import { useActions, useStory, useViewState } from '../../view/storyContext.tsx';
import { optionName } from '../../wording/sentences.ts';
import { countriesOf, dependencyStyleOf, featureStyleOf, splitFill } from './featureStyle.ts';
import styles from './map.module.css';
import { PrintLand } from './PrintLand.tsx';
import { uncertaintyPath } from './uncertaintyPath.ts';
import { regionView, worldView } from './views.ts';

interface StillMapProps {
  readonly atlas: Atlas;
}

/** Radius of a small state's marker in units of the plane. */
const markerRadius = 28;

/**
 * The map as a picture, from the same outlines in the same place as the live one: what is there before
 * any script runs, and in exports. No roles: the live map has them.
 */
export const StaticMap = memo(function StaticMap({ atlas }: StillMapProps) {
  const reader = useStory();
  const { story } = reader;
  const day = useViewState(({ date }) => date);
  const hidden = useViewState((choices) => choices.hidden);
  const compare = useViewState((choices) => choices.compare);
  const country = useViewState((choices) => choices.country);
  const shown = { date: day, hidden, compare };
  const isPrinting = useIsPrinting();
  const { openCountry } = useActions();
  const countries = new Set(countriesOf(story));
  const openPressed = ({ target }: MouseEvent) => {
    const shape = target instanceof Element ? target.closest('[data-country]') : null;
    const pressed = parseIso3(shape?.getAttribute('data-country') ?? '');
    if (pressed) openCountry(pressed);
  };
  const [left, top, right, bottom] = worldView;
  const selected = atlas.shapes.find((shape) => shape.id === country);
  const small = atlas.places.filter((place) => place.isSmall && countries.has(place.iso3));
  const doubts = uncertaintyPath(atlas, story, shown, markerRadius);
  return (
    <svg
      className={styles.still}
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      aria-hidden="true"
      focusable="false"
      onClick={openPressed}
    >
      <g className={styles.frame} transform={closeUp(worldView, regionView(atlas, story.region))}>
        {isPrinting ? <PrintLand atlas={atlas} story={story} shown={shown} /> : null}
        {(isPrinting ? [] : atlas.shapes).map(({ id, belongsTo, path }) => {
          const isPainted = belongsTo !== null && countries.has(belongsTo);
          const paintAs = id === belongsTo ? featureStyleOf : dependencyStyleOf;
          const paint = isPainted ? paintAs(story, belongsTo, shown) : undefined;
          return (
            <path
              key={id}
              className={styles.land}
              data-shape={id}
              d={path}
              {...paint}
              style={paint && splitFill(story, paint, '-still')}
            >
              <title>
                {isPainted && id === belongsTo
                  ? optionName(reader, belongsTo, day)
                  : countryName(id, reader.language)}
              </title>
            </path>
          );
        })}
        {atlas.disputed.map(({ id, path }) => (
          <path key={id} className={styles.disputed} data-disputed={id} d={path} />
        ))}
        <path className={styles.borders} data-borders="" d={atlas.borders} />
        {small.map(({ iso3, anchor: [x, y] }) => (
          <circle
            key={iso3}
            className={styles.marker}
            cx={x}
            cy={y}
            r={markerRadius}
            {...featureStyleOf(story, iso3, shown)}
            style={splitFill(story, featureStyleOf(story, iso3, shown), '-still')}
          />
        ))}
        <path className={styles.doubt} d={doubts} />
        <path className={styles.doubtDashes} d={doubts} />
        {selected ? <path className={styles.selectionHalo} d={selected.path} /> : null}
        {selected ? <path className={styles.selection} d={selected.path} /> : null}
      </g>
    </svg>
  );
});

/**
 * What brings a region to the width of the world's picture, for narrow boxes; a wide box takes it back in
 * CSS. An attribute, since the page's policy blocks style attributes and no rule can change a view box.
 */
function closeUp(world: PlaneBounds, region: PlaneBounds): string {
  const scale = (world[2] - world[0]) / (region[2] - region[0]);
  const x = middle(world[0], world[2]) - scale * middle(region[0], region[2]);
  const y = middle(world[1], world[3]) - scale * middle(region[1], region[3]);
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
}

function middle(low: number, high: number): number {
  return (low + high) / 2;
}
