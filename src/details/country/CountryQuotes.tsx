import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { useStory } from '../../view/storyContext.tsx';
import { Quotes } from '../article/Quotes.tsx';

interface CountryQuotesProps {
  readonly country: Iso3;
}

/** The words of those who speak for a country or from it. */
export function CountryQuotes({ country }: CountryQuotesProps) {
  const { story, language, t } = useStory();
  return (
    <Quotes
      title={t('country.quotes', { country: countryName(country, language) })}
      quotes={story.quotes.filter((quote) => quote.country === country)}
    />
  );
}
