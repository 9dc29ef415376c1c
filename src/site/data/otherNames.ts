import { readFullCsv } from '../../atlas/csv.ts';
import { namedLocales, readCldrFile, territoryCodes, territoryNames } from './cldrFiles.ts';

/**
 * Names by which people look for a country, by alpha-3 code: its two-letter code, the English ones of CLDR with its
 * short and variant forms, those in the country's official languages, and the house's own list
 * (`<dataDir>/language/alternative-names.csv`). Each name once per country, in no useful order.
 * Throws with file and row where the list has an empty cell or an unknown kind.
 */
export function readOtherNames(dataDir: string): Record<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  const locales = namedLocales();
  for (const [iso3, alpha2] of territoryCodes()) {
    names.set(iso3, new Set([alpha2, ...englishNames(alpha2), ...localNames(alpha2, locales)]));
  }
  const file = 'language/alternative-names.csv';
  const columns = ['iso3', 'language', 'name', 'kind'] as const;
  for (const { cells, problem } of readFullCsv(dataDir, file, columns)) {
    if (!kinds.has(cells.kind)) throw problem('kind', `is none of ${[...kinds].join(', ')}`);
    const known = names.get(cells.iso3) ?? new Set();
    names.set(cells.iso3, known.add(cells.name));
  }
  return Object.fromEntries([...names].map(([iso3, found]) => [iso3, [...found]]));
}

const kinds: ReadonlySet<string> = new Set(['former', 'local', 'short', 'abbreviation']);

function englishNames(alpha2: string): readonly string[] {
  return Object.entries(territoryNames('en'))
    .filter(([code]) => code === alpha2 || code.startsWith(`${alpha2}-alt-`))
    .map(([, name]) => name);
}

function localNames(alpha2: string, locales: ReadonlySet<string>): readonly string[] {
  return officialLanguages(alpha2)
    .map((language) => language.replace('_', '-'))
    .filter((locale) => locales.has(locale))
    .map((locale) => territoryNames(locale)[alpha2])
    .filter((name) => name !== undefined && name !== alpha2) as readonly string[];
}

interface TerritoryInfo {
  readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>>;
}

function officialLanguages(alpha2: string): readonly string[] {
  const { territoryInfo } = readCldrFile<{
    supplemental: { territoryInfo: Record<string, TerritoryInfo> };
  }>('cldr-core/supplemental/territoryInfo.json').supplemental;
  return Object.entries(territoryInfo[alpha2]?.languagePopulation ?? {})
    .filter(([, { _officialStatus }]) => /^(de_facto_)?official$/.test(_officialStatus ?? ''))
    .map(([language]) => language);
}
