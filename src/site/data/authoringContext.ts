import { join } from 'node:path';
import {
  type Country,
  readCountries,
  readGroups,
  readTerritories,
  readUnits,
} from '../../atlas/countries.ts';
import type { AuthoringContext } from '../../authoring/authorStory.ts';
import type { Dependency } from '../../authoring/countries.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { languages } from '../../language/languageList.ts';
import { parseDay } from '../../time/day.ts';
import { readCldr } from './cldr.ts';
import { knownLanguages } from './languageNames.ts';
import { readOtherNames } from './otherNames.ts';

/** What every story's files are read against: countries, dependencies, groups and languages, by their names. */
export function authoringContext(dataDir: string): Omit<AuthoringContext, 'id'> {
  const geo = join(dataDir, 'geo');
  const house = readCldr('en', dataDir).countries;
  const countries = readCountries(geo).map((country) => ({
    ...country,
    name: house[country.iso3] ?? country.iso3,
  }));
  const members = countries.filter(({ isUnMember }) => isUnMember).map(({ iso3 }) => iso3);
  return {
    countries,
    names: otherNames(dataDir, countries),
    dependencies: dependencies(geo, house),
    groups: [{ id: 'un', label: 'United Nations', members }, ...readGroups(geo)],
    units: readUnits(geo),
    languages: knownLanguages(),
    interfaceLanguages: languages.map(({ code }) => code),
    ...today(),
  };
}

/** The day as the first place on earth has it: nobody's today is still to come. */
function today(): Pick<AuthoringContext, 'today'> {
  const firstOnEarth = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  const day = parseDay(firstOnEarth);
  return day === undefined ? {} : { today: day };
}

/** Without two-letter codes, by which readers search: an editor's table has one kind of code. */
function otherNames(dataDir: string, countries: readonly Country[]): Map<string, Iso3> {
  const others = readOtherNames(dataDir);
  return new Map(
    countries.flatMap(({ iso3, iso2 }) =>
      (others[iso3] ?? []).filter((name) => name !== iso2).map((name) => [name, iso3] as const),
    ),
  );
}

/** A note in the table tells of a dispute. */
function dependencies(geo: string, house: Readonly<Record<string, string>>): readonly Dependency[] {
  return readTerritories(geo).flatMap(({ id, name, belongsTo, note }) =>
    belongsTo === null
      ? []
      : [
          {
            names: [id, name, house[id] ?? name],
            state: belongsTo,
            isContested: note !== '',
          },
        ],
  );
}
