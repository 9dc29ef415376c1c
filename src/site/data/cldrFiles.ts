import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const load = createRequire(import.meta.url);

/** A file of one of the pinned CLDR packages, "cldr-core/supplemental/aliases.json". Throws where it is missing. */
export function readCldrFile<Shape>(path: string): Shape {
  try {
    return load(path) as Shape;
  } catch (cause) {
    // Under its own error code Vite would report our virtual module as the missing one.
    throw new Error(`cannot read ${path}`, { cause });
  }
}

/** What a locale says of itself in a file of a package: the part below `main.<locale>`. */
export function readLocaleFile<Shape>(pack: string, locale: string, file: string): Shape {
  const whole = readCldrFile<{ main: Record<string, Shape> }>(
    `${pack}/main/${locale}/${file}.json`,
  );
  const part = whole.main[locale];
  if (part === undefined) throw new Error(`${pack} has no part "${locale}" in ${file}.json`);
  return part;
}

/** CLDR's two-letter code of every territory with an ISO 3166-1 code, by our alpha-3 code. */
export function territoryCodes(): ReadonlyMap<string, string> {
  const { codeMappings } = readCldrFile<{
    supplemental: { codeMappings: Record<string, { _alpha3?: string; _numeric?: string }> };
  }>('cldr-core/supplemental/codeMappings.json').supplemental;
  const names = territoryNames('en');
  const codes = new Map([['XKX', 'XK']]);
  for (const [alpha2, { _alpha3, _numeric }] of Object.entries(codeMappings)) {
    // From 900 on numbers are for private use; states that no longer exist have no name in CLDR.
    if (_alpha3 && Number(_numeric) < 900 && names[alpha2]) codes.set(_alpha3, alpha2);
  }
  return codes;
}

/** Names of territories in a locale by two-letter code; `US-alt-short` and the like beside them. */
export function territoryNames(locale: string): Readonly<Record<string, string>> {
  return readLocaleFile<{ localeDisplayNames: { territories: Record<string, string> } }>(
    'cldr-localenames-full',
    locale,
    'territories',
  ).localeDisplayNames.territories;
}

/** The locales that have names of territories: some folders of the package hold other files only. */
export function namedLocales(): ReadonlySet<string> {
  const main = join(dirname(load.resolve('cldr-localenames-full/package.json')), 'main');
  return new Set(
    readdirSync(main).filter((locale) => existsSync(join(main, locale, 'territories.json'))),
  );
}
