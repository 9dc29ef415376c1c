import type { Atlas } from '../../geo/atlas.ts';
import type { Story } from '../../story/story.ts';
import {
  countriesOf,
  dependencyStyleOf,
  type FeatureStyle,
  featureStyleOf,
  type Shown,
  splitFill,
} from './featureStyle.ts';
import styles from './map.module.css';

interface PaperLandProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly shown: Shown;
}

/**
 * The land as paper has it: countries that look alike are one path. A printer's file holds a picture of the pattern
 * for each path that has one, 16 MB for all countries and 4 for these.
 */
export function PrintLand({ atlas, story, shown }: PaperLandProps) {
  return landsOf(atlas, story, shown).map(({ key, paint, path }) => (
    <path
      key={key}
      className={styles.land}
      d={path}
      {...(paint && { ...paint, 'data-country': undefined })}
      style={paint && splitFill(story, paint, '-still')}
    />
  ));
}

interface Land {
  readonly key: string;
  readonly paint: FeatureStyle | undefined;
  readonly path: string;
}

function landsOf(atlas: Atlas, story: Story, shown: Shown): readonly Land[] {
  const countries = new Set(countriesOf(story));
  const lands = new Map<string, Land>();
  for (const { id, belongsTo, path } of atlas.shapes) {
    const isPainted = belongsTo !== null && countries.has(belongsTo);
    const paintAs = id === belongsTo ? featureStyleOf : dependencyStyleOf;
    const paint = isPainted ? paintAs(story, belongsTo, shown) : undefined;
    const key = paint ? JSON.stringify({ ...paint, 'data-country': '' }) : '';
    lands.set(key, { key, paint, path: (lands.get(key)?.path ?? '') + path });
  }
  return [...lands.values()];
}
