import type { KnownLanguage } from '../../authoring/languages.ts';
import { readCldrFile, readLocaleFile } from '../data/cldrFiles.ts';

/**
 * The languages CLDR has an English name for, each by its tag with its names and with the codes that stand
 * for it elsewhere: `fa` is "Persian", `fas` and `per`.
 */
export function knownLanguages(): readonly KnownLanguage[] {
  const { languages } = readLocaleFile<{
    localeDisplayNames: { languages: Readonly<Record<string, string>> };
  }>('cldr-localenames-full', 'en', 'languages').localeDisplayNames;
  const { languageAlias } = readCldrFile<{
    supplemental: {
      metadata: { alias: { languageAlias: Readonly<Record<string, { _replacement: string }>> } };
    };
  }>('cldr-core/supplemental/aliases.json').supplemental.metadata.alias;
  const names = new Map<string, string[]>();
  for (const [key, name] of Object.entries(languages)) {
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
