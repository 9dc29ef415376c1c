import type { Iso3 } from '../geo/iso3.ts';
import { useReader } from '../state/reader.tsx';
import { Corrections } from './Corrections.tsx';

interface CountryCorrectionsProps {
  readonly country: Iso3;
}

/** What was wrong about a country and is now right. */
export function CountryCorrections({ country }: CountryCorrectionsProps) {
  const { story } = useReader();
  return (
    <Corrections
      corrections={story.corrections.filter(({ countries }) => countries.includes(country))}
    />
  );
}
