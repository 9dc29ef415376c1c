import type { Language, LanguageCode } from './language.ts';

/** The chunks of each language: the interface with its names, and what few readers open. */
export const languageChunks = {
  en: {
    language: () => import('./languages/en.ts'),
    regions: () => import('virtual:regions/en'),
    areaNotes: () => import('virtual:area-notes/en'),
  },
  fa: {
    language: () => import('./languages/fa.ts'),
    regions: () => import('virtual:regions/fa'),
    areaNotes: () => import('virtual:area-notes/fa'),
  },
} satisfies Record<LanguageCode, object>;

/** Fetches one language, messages and names together. Rejects where its chunk does not load. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return (await languageChunks[code].language()).language;
}
