import { locales } from './cldr.ts';
import { readLocaleFile } from './cldrFiles.ts';

/**
 * Names languages in a language of ours, from the pinned CLDR package: `fa-AF` is "Dari". A tag that it does not
 * know has the name of its first part, or stays as it is.
 */
export function languageNamer(language: string): (tag: string) => string {
  const { languages } = readLocaleFile<{
    localeDisplayNames: { languages: Readonly<Record<string, string>> };
  }>('cldr-localenames-full', locales[language] ?? language, 'languages').localeDisplayNames;
  return (tag) => languages[tag] ?? languages[tag.replace(/-.*/, '')] ?? tag;
}
