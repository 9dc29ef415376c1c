import type { Language, LanguageCode } from './language.ts';

const load: Record<LanguageCode, () => Promise<{ readonly language: Language }>> = {
  en: () => import('./languages/en.ts'),
  fa: () => import('./languages/fa.ts'),
};

/** Fetches one language, messages and names together. Rejects where its chunk does not load. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return (await load[code]()).language;
}
