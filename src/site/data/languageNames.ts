import type { KnownLanguage } from '../../authoring/languages.ts';
import { locales } from './cldr.ts';
import { readCldrFile, readLocaleFile } from './cldrFiles.ts';

/**
 * Names languages in a language of ours, from the pinned CLDR package: `fa-AF` is "Dari". A tag that it does not
 * know has the name of its first part, or stays as it is.
 */
export function languageNamer(language: string): (tag: string) => string {
  const languages = languagesIn(locales[language] ?? language);
  return (tag) => languages[tag] ?? languages[tag.replace(/-.*/, '')] ?? tag;
}

/**
 * The languages CLDR has an English name for, each by its tag with its names and with the codes that stand
 * for it elsewhere: `fa` is "Persian", `fas` and `per`.
 */
export function knownLanguages(): readonly KnownLanguage[] {
  const { languageAlias } = readCldrFile<{
    supplemental: {
      metadata: { alias: { languageAlias: Readonly<Record<string, { _replacement: string }>> } };
    };
  }>('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(languagesIn('en'))) {
    const tag = key.replace(/-alt-.*/, '');
    if (isTag(tag)) names.set(tag, [...(names.get(tag) ?? []), name]);
  }
  for (const [code, { _replacement }] of Object.entries(languageAlias)) {
    if (!names.has(code)) names.get(_replacement)?.push(code);
  }
  return [...names].map(([tag, own]) => ({ tag, names: own }));
}

/** CLDR's keys are also variants for menus, such as `ckb-menu-core`. */
function isTag(key: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(key);
}

function languagesIn(locale: string): Readonly<Record<string, string>> {
  return readLocaleFile<{ localeDisplayNames: { languages: Record<string, string> } }>(
    'cldr-localenames-full',
    locale,
    'languages',
  ).localeDisplayNames.languages;
}
