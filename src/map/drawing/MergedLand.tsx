import type { Atlas } from '../../geo/atlas.ts';
import type { Story } from '../../story/story.ts';
import { countriesOf, type FeatureStyle } from './featureStyle.ts';
import { type Features, useFeatures } from './features.ts';
import { useMedium } from './medium.ts';

interface MergedLandProps {
  readonly atlas: Atlas;
  readonly story: Story;
}

/**
 * The land as paper has it: countries that look alike are one path. A printer's file holds a picture of the pattern
 * for each path that has one: 16 MB for all countries, 4 MB for these.
 */
export function MergedLand({ atlas, story }: MergedLandProps) {
  const medium = useMedium();
  return landsOf(atlas, story, useFeatures()).map(({ key, style, path }) => {
    const { 'data-country': _country, ...attributes } = medium.land(style);
    return <path key={key} d={path} data-merged="" {...attributes} />;
  });
}

interface MergedPath {
  readonly key: string;
  readonly style: FeatureStyle | undefined;
  readonly path: string;
}

function landsOf(atlas: Atlas, story: Story, features: Features): readonly MergedPath[] {
  const known = new Set(countriesOf(story));
  const lands = new Map<string, MergedPath>();
  for (const { belongsTo, path } of atlas.shapes) {
    const isStyled = belongsTo !== null && known.has(belongsTo);
    const style = isStyled ? features.of(belongsTo).dependency : undefined;
    const key = style ? JSON.stringify({ ...style, country: '' }) : '';
    lands.set(key, { key, style, path: (lands.get(key)?.path ?? '') + path });
  }
  return [...lands.values()];
}
