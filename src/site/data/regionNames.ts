import { join } from 'node:path';
import { readCountries, readRegions } from '../../atlas/countries.ts';
import type { Region } from '../../language/regions.ts';
import { locales } from './cldr.ts';
import { territoryNames } from './cldrFiles.ts';

/**
 * The regions and subregions of `<dataDir>/geo` with their names in a language of ours from the pinned CLDR
 * package and their countries: each region is followed by its subregions, both in alphabetical order.
 * Throws where a name is missing, and as the readers of those files do.
 */
export function readRegionNames(language: string, dataDir: string): readonly Region[] {
  const geo = join(dataDir, 'geo');
  const names = territoryNames(locales[language] ?? language);
  const countries = readCountries(geo);
  const regions = readRegions(geo).map(({ code, partOf }): Region => {
    const name = names[code];
    if (name === undefined) throw new Error(`CLDR gives no name in "${language}" for ${code}`);
    const members = countries.filter((one) => one.region === code || one.subregion === code);
    return {
      code,
      ...(partOf && { partOf }),
      name,
      countries: members.map(({ iso3 }) => iso3),
    };
  });
  const { compare } = new Intl.Collator(language);
  const sorted = regions.sort((one, other) => compare(one.name, other.name));
  return sorted
    .filter(({ partOf }) => partOf === undefined)
    .flatMap((region) => [region, ...sorted.filter(({ partOf }) => partOf === region.code)]);
}
