import type { Atlas, PlaneBounds } from '../geo/atlas.ts';
import { countryName } from '../language/countryName.ts';
import { useChoice, useReader } from '../state/reader.tsx';
import { optionName } from '../state/wording.ts';
import styles from './map.module.css';
import { countriesOf, paintOf } from './paint.ts';
import { regionView, worldView } from './views.ts';

interface StillMapProps {
  readonly atlas: Atlas;
}

/**
 * The map as a picture, from the same outlines in the same place as the live one: what is there before
 * any script runs, and in exports. No roles: the live map has them.
 */
export function StillMap({ atlas }: StillMapProps) {
  const reader = useReader();
  const { story } = reader;
  const day = useChoice((choices) => choices.day);
  const hidden = useChoice((choices) => choices.hidden);
  const country = useChoice((choices) => choices.country);
  const countries = new Set(countriesOf(story));
  const [left, top, right, bottom] = worldView;
  const frame = frameOf(worldView, regionView(atlas, story.region));
  const selected = atlas.shapes.find((shape) => shape.id === country);
  const small = atlas.places.filter((place) => place.isSmall && countries.has(place.iso3));
  return (
    <svg className={styles.still} aria-hidden="true" focusable="false">
      <svg
        aria-hidden="true"
        className={styles.world}
        {...frame}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      >
        {atlas.shapes.map(({ id, belongsTo, path }) => {
          const isPainted = belongsTo !== null && countries.has(belongsTo);
          const paint = isPainted ? paintOf(story, belongsTo, day, hidden) : undefined;
          return (
            <path key={id} className={styles.land} d={path} {...paint}>
              <title>
                {isPainted && id === belongsTo
                  ? optionName(reader, belongsTo, day)
                  : countryName(id, reader.language)}
              </title>
            </path>
          );
        })}
        {atlas.disputed.map(({ id, path }) => (
          <path key={id} className={styles.disputed} d={path} />
        ))}
        <path className={styles.borders} d={atlas.borders} />
        {selected ? <path className={styles.selection} d={selected.path} /> : null}
        {small.map(({ iso3, anchor: [x, y] }) => (
          <circle
            key={iso3}
            className={styles.marker}
            cx={x}
            cy={y}
            r={28}
            {...paintOf(story, iso3, day, hidden)}
          />
        ))}
      </svg>
    </svg>
  );
}

/**
 * Where the world's picture stands so that `region` fills the box: attributes in percent of the box,
 * since the page's policy blocks style attributes. A wide box overrides them in CSS.
 */
function frameOf(world: PlaneBounds, region: PlaneBounds) {
  const width = region[2] - region[0];
  const height = region[3] - region[1];
  return {
    x: percent((world[0] - region[0]) / width),
    y: percent((world[1] - region[1]) / height),
    width: percent((world[2] - world[0]) / width),
    height: percent((world[3] - world[1]) / height),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
