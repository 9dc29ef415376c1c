import type { Iso3 } from '../geo/iso3.ts';
import { countryName } from '../language/countryName.ts';
import { useReader } from '../state/reader.tsx';
import { Quotes } from './Quotes.tsx';

interface CountryQuotesProps {
  readonly country: Iso3;
}

/** The words of those who speak for a country or from it. */
export function CountryQuotes({ country }: CountryQuotesProps) {
  const { story, language, t } = useReader();
  return (
    <Quotes
      title={t('country.quotes', { country: countryName(country, language) })}
      quotes={story.quotes.filter((quote) => quote.country === country)}
    />
  );
}
