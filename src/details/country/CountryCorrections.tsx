import type { Iso3 } from '../../geo/iso3.ts';
import { useStory } from '../../view/storyContext.tsx';
import { Corrections } from '../article/Corrections.tsx';

interface CountryCorrectionsProps {
  readonly country: Iso3;
}

/** What was wrong about a country and is now right. */
export function CountryCorrections({ country }: CountryCorrectionsProps) {
  const { story } = useStory();
  return (
    <Corrections
      corrections={story.corrections.filter(({ countries }) => countries.includes(country))}
    />
  );
}
