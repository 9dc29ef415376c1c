import type { Atlas } from '../../geo/atlas.ts';
import type { Story } from '../../story/story.ts';
import { countriesOf, featureStyleOf, isUncertain, type Shown } from './featureStyle.ts';

/**
 * Path data of the dashed lines round the countries of which something is not sure: along outlines, and round the
 * markers of small states at a radius in plane units. '' where everything is sure.
 */
export function uncertaintyPath(atlas: Atlas, story: Story, shown: Shown, radius: number): string {
  const unsure = countriesOf(story).filter((iso3) =>
    isUncertain(featureStyleOf(story, iso3, shown)),
  );
  return unsure
    .map((iso3) => {
      const small = atlas.places.find((place) => place.iso3 === iso3 && place.isSmall);
      if (!small) return atlas.shapes.find(({ id }) => id === iso3)?.path;
      const [x, y] = small.anchor;
      const arc = `a${radius} ${radius} 0 0 0 `;
      return `M${x - radius} ${y}${arc}${2 * radius} 0${arc}${-2 * radius} 0`;
    })
    .join('');
}
