import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import { Button } from '../../ui/Button.tsx';
import { useActions, useStory } from '../../view/storyContext.tsx';
import { useDetails } from '../detailsContext.tsx';
import panel from '../Panel.module.css';

interface CountryButtonProps {
  readonly country: Iso3;
  /** What the map outlines when the reader points elsewhere again; nothing where absent. */
  readonly afterwards?: readonly Iso3[];
}

/** A country's name in a text: pointing at it outlines it on the map, pressing it opens it. */
export function CountryButton({ country, afterwards = [] }: CountryButtonProps) {
  const { language } = useStory();
  const { highlight } = useActions();
  const { openHere } = useDetails();
  const point = () => highlight([country]);
  const leave = () => highlight(afterwards);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what is operated; this only hears of it
    <span onPointerEnter={point} onPointerLeave={leave} onFocus={point} onBlur={leave}>
      <Button look="link" onPress={() => openHere(country)}>
        {countryName(country, language)}
      </Button>
    </span>
  );
}

interface CountryButtonsProps extends Pick<CountryButtonProps, 'afterwards'> {
  readonly countries: readonly Iso3[];
}

/** Countries in a row, each to be opened. */
export function CountryButtons({ countries, afterwards }: CountryButtonsProps) {
  return (
    <ul className={panel.countries}>
      {countries.map((country) => (
        <li key={country}>
          <CountryButton country={country} {...(afterwards && { afterwards })} />
        </li>
      ))}
    </ul>
  );
}
