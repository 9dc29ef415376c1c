import { readFullCsv } from '../../atlas/csv.ts';
import type { Cldr } from '../../language/language.ts';
import { readCldrFile, readLocaleFile, territoryCodes, territoryNames } from './cldrFiles.ts';

/**
 * What a language takes from the pinned CLDR packages, with the house style of
 * `<dataDir>/language` put over it. `language` is a code of ours, such as `fa`. Throws with the
 * file and row where an override is empty, double or unknown, and where a name is missing.
 */
export function readCldr(language: string, dataDir: string): Cldr {
  const locale = locales[language] ?? language;
  return {
    countries: countryNames(language, locale, dataDir),
    ...dates(locale),
    ...numbers(locale),
    list: listPatterns(language, dataDir),
  };
}

/** Where a language's plain locale is not the one newspapers we serve write in: CLDR's `en` is American. */
export const locales: Readonly<Record<string, string>> = { en: 'en-GB' };

function countryNames(language: string, locale: string, dataDir: string): Record<string, string> {
  const fromCldr = territoryNames(locale);
  const names = new Map<string, string>();
  for (const [iso3, alpha2] of territoryCodes()) names.set(iso3, fromCldr[alpha2] ?? '');
  const rows = readFullCsv(dataDir, 'language/names.csv', ['language', 'iso3', 'name', 'reason']);
  const done = new Set<string>();
  for (const { cells, problem } of rows) {
    if (!/^[A-Z]{3}$/.test(cells.iso3)) throw problem('iso3', 'is not a code');
    if (!names.has(cells.iso3)) names.set(cells.iso3, '');
    if (cells.language !== language) continue;
    if (done.has(cells.iso3)) throw problem('iso3', 'has a name already');
    done.add(cells.iso3);
    names.set(cells.iso3, cells.name);
  }
  const missing = [...names].filter(([, name]) => name === '').map(([iso3]) => iso3);
  if (missing.length > 0) {
    throw new Error(`language/names.csv: no name in "${language}" for ${missing.join(', ')}`);
  }
  const { compare } = new Intl.Collator(language);
  return Object.fromEntries([...names].sort(([, one], [, other]) => compare(one, other)));
}

type Twelve = Readonly<Record<string, string>>;

interface GregorianFile {
  readonly dates: {
    readonly calendars: {
      readonly gregorian: {
        readonly months: Readonly<
          Record<'format' | 'stand-alone', { readonly wide: Twelve; readonly abbreviated: Twelve }>
        >;
        readonly dateFormats: { readonly long: string };
        readonly dateTimeFormats: { readonly availableFormats: Readonly<Record<string, string>> };
      };
    };
  };
}

function dates(locale: string): Pick<Cldr, 'months' | 'datePatterns'> {
  const { months, dateFormats, dateTimeFormats } = readLocaleFile<GregorianFile>(
    'cldr-dates-full',
    locale,
    'ca-gregorian',
  ).dates.calendars.gregorian;
  const { yMMMM = '', yMMMd = '' } = dateTimeFormats.availableFormats;
  return {
    months: {
      format: inOrder(months.format.wide),
      standAlone: inOrder(months['stand-alone'].wide),
      short: inOrder(months.format.abbreviated),
    },
    datePatterns: { day: dateFormats.long, month: yMMMM, shortDay: yMMMd },
  };
}

function inOrder(months: Twelve): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => months[index + 1] ?? '');
}

function numbers(locale: string): Pick<Cldr, 'digits' | 'decimal' | 'group'> {
  const { numbers: file } = readLocaleFile<{
    numbers: { defaultNumberingSystem: string } & Record<string, unknown>;
  }>('cldr-numbers-full', locale, 'numbers');
  const system = file.defaultNumberingSystem;
  const { decimal, group } = file[`symbols-numberSystem-${system}`] as Record<
    'decimal' | 'group',
    string
  >;
  const { numberingSystems } = readCldrFile<{
    supplemental: { numberingSystems: Record<string, { _digits?: string }> };
  }>('cldr-core/supplemental/numberingSystems.json').supplemental;
  const digits = numberingSystems[system]?._digits;
  if (digits === undefined) throw new Error(`CLDR gives no digits for "${system}" of ${locale}`);
  return { digits, decimal, group };
}

function listPatterns(language: string, dataDir: string): Cldr['list'] {
  const columns = ['language', 'two', 'start', 'middle', 'end', 'reason'] as const;
  const row = readFullCsv(dataDir, 'language/list-patterns.csv', columns).find(
    ({ cells }) => cells.language === language,
  );
  if (!row) throw new Error(`language/list-patterns.csv: no row for "${language}"`);
  const { two, start, middle, end } = row.cells;
  return { two, start, middle, end };
}
